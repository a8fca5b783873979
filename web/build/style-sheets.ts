import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ours = fileURLToPath(new URL('../ui/adopted-styles.ts', import.meta.url));

/** Puts web/ui/adopted-styles.ts in place of the module through which antd writes <style> tags. */
export function styleSheetsWithoutTags(): Plugin {
  return {
    name: 'style-sheets-without-tags',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (/(^|\/)Dom\/dynamicCSS(\.js)?$/.test(id) ? ours : undefined), // "@rc-component/util/es/Dom/dynamicCSS"
  };
}
