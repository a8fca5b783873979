import { createElement } from 'react';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { COMPONENTS, themeOf } from '../ui/theme.js';

const NAME = 'virtual:antd.css';
const RESOLVED = '\0antd.css';

/** The styles of the antd components that the page uses, made while building: none are made in the browser. */
export function antdStyles(): Plugin {
  return {
    name: 'antd-styles',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      // both as CommonJS, so that the extractor and we hold one antd
      const require = createRequire(import.meta.url);
      const { extractStyle } =
        require('@ant-design/static-style-extract') as typeof import('@ant-design/static-style-extract');
      const { ConfigProvider, theme } = require('antd') as typeof import('antd');
      return extractStyle({
        includes: [...COMPONENTS],
        customTheme: (node) =>
          createElement(ConfigProvider, { theme: { ...themeOf('light', theme), zeroRuntime: false } }, node),
      });
    },
  };
}
