// What Vite needs wherever sources run unbuilt: in Storybook and in the tests. The scripts for web pages are built by
// scripts/build/cdn.ts, each in a build of its own.
import { defineConfig } from 'vite';

export default defineConfig({
  optimizeDeps: {
    // Known before a run, so that none of them is found midway and the page reloaded.
    include: [
      'dompurify',
      'lit',
      'lit/directive.js',
      'lit/directive-helpers.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/live.js',
      'lit/directives/ref.js',
      'lit/directives/repeat.js',
      'lit/directives/unsafe-html.js',
      'lit/html.js',
      'lit/static-html.js',
      '@lit/task',
      'valibot',
      'axe-core',
      '@storybook/web-components',
      '@storybook/web-components/entry-preview',
    ],
  },
});
