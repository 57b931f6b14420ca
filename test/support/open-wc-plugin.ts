// Lets @open-wc/testing, made for another runner, run in Vitest: its chai becomes Vitest's, so that there is one
// `expect` with the assertions of both, and its link to the other runner's server leads nowhere.
import type { Plugin } from 'vite';

const CHAI = '\0kp-chai';
const SOCKET = '\0kp-web-socket';

const MODULES: Record<string, string> = {
  [CHAI]: `import { chai, expect, assert, should } from 'vitest'; export { expect, assert, should }; export default chai;`,
  [SOCKET]: `export const sendMessage = () => {}; export const sendMessageWaitForResponse = async () => {};`,
};

/** For the config of a browser project. */
export function openWcInVitest(): Plugin {
  return {
    name: 'kp-open-wc-in-vitest',
    enforce: 'pre',
    config: () => ({
      optimizeDeps: {
        exclude: ['@open-wc/testing', '@open-wc/testing-helpers', '@open-wc/semantic-dom-diff', 'chai-a11y-axe'],
      },
    }),
    resolveId(id) {
      if (id === '@esm-bundle/chai') return CHAI;
      return id.endsWith('__web-dev-server__web-socket.js') ? SOCKET : null;
    },
    load: (id) => MODULES[id] ?? null,
  };
}
