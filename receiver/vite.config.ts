// Builds dist/cli.js: one file for Node, with the request's schema of kp-widgets inside; what npm installs stays outside.
import path from 'node:path';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  resolve: { alias: { 'kp-widgets/membership': path.join(import.meta.dirname, '../src/membership/index.ts') } },
  build: {
    ssr: 'src/cli.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
  },
});
