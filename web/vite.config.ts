import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { antdStyles } from './build/antd-styles.js';
import { compressed } from './build/compressed.js';
import { styleSheetsWithoutTags } from './build/style-sheets.js';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [antdStyles(), styleSheetsWithoutTags(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0, // data: fonts and images would need a wider Content-Security-Policy
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log); // "use client" of antd: there is no server
      },
    },
  },
  server: { port: 5173, proxy: { '/api': { target: 'http://127.0.0.1:3000', changeOrigin: true } } },
});
