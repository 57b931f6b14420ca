// Puts our guarded Trusted Types policy in the place of Lit's own, which lit-html makes unguarded at import and which
// kills the whole module where a page forbids it, and takes DOMPurify's, which is always handed ours. Only for the
// scripts of dist/cdn; npm users keep both packages as they are.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLICY_MODULE = fileURLToPath(new URL('../../src/core/trusted-types.ts', import.meta.url));
const LIT_HTML = /\/lit-html\/(?:development\/)?lit-html\.js$/;
// The published and the development build: `s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0`.
const LIT_POLICY =
  /\b(\w+)\s*\?\s*\1\.createPolicy\(\s*["']lit-html["'],\s*\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\2,?\s*\}\s*\)\s*:\s*(?:void 0|undefined)/g;
const DOMPURIFY = /\/dompurify\/dist\/purify\.es\.mjs$/;
const DOMPURIFY_POLICY = 'trustedTypes.createPolicy(policyName, {';

/** Replaces the policies of packages; stops the build where one no longer makes it the way we know. */
export function guardedTrustedTypes(): Plugin {
  return {
    name: 'kp-guarded-trusted-types',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (DOMPURIFY.test(path) && code.split('.createPolicy(').length === 2 && code.includes(DOMPURIFY_POLICY)) {
        return { code: code.replace(DOMPURIFY_POLICY, '(policyName, {'), map: null };
      }
      if (!LIT_HTML.test(path)) {
        if (/\.createPolicy\(/.test(code) && path !== POLICY_MODULE) {
          this.error(`${path} makes a Trusted Types policy of its own; guard it in scripts/build/trusted-types.ts`);
        }
        return null;
      }
      let found = 0;
      const guarded = code.replace(LIT_POLICY, () => {
        found += 1;
        return 'kpPolicy';
      });
      if (found !== 1 || guarded.includes('.createPolicy(')) {
        this.error(`lit-html makes its Trusted Types policy in a new way (${found} known places); see ${path}`);
      }
      return { code: `import { policy as kpPolicy } from ${JSON.stringify(POLICY_MODULE)};\n${guarded}`, map: null };
    },
  };
}
