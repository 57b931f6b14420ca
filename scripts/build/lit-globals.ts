// Takes out what Lit leaves on `window` and `Symbol`: lists of its versions, of use to nobody on a town's page, and a
// store for decorators of a kind that we don't use. Only for the scripts of dist/cdn.
import type { Plugin } from 'vite';

const LIT =
  /\/(?:reactive-element|lit-html|lit-element)\/(?:development\/)?(?:reactive-element|lit-html|lit-element)\.js$/;
const VERSIONS = /\(\s*\w+\.(?:reactiveElement|litHtml|litElement)Versions\s*\?\?=\s*\[\]\s*\)\.push\([^)]*\)/g;
const METADATA = /\bSymbol\.metadata\s*\?\?=\s*Symbol\(["']metadata["']\)/g;
const STORE = /\b\w+\.litPropertyMetadata\s*\?\?=\s*new WeakMap\b(?:\(\))?/g;
const READ = /\blitPropertyMetadata\.get\(\w+\)/g;
const NAMES = /Versions\s*\?\?=|litPropertyMetadata|Symbol\.metadata\s*\?\?=/;

/** Replaces Lit's globals by nothing; stops the build where one is made in a new way. */
export function noLitGlobals(): Plugin {
  return {
    name: 'kp-no-lit-globals',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      if (!LIT.test(path)) return null;
      const clean = code.replace(VERSIONS, '0').replace(METADATA, '0').replace(STORE, '0').replace(READ, 'void 0');
      if (NAMES.test(clean))
        this.error(`Lit makes a global in a new way; see ${path} and scripts/build/lit-globals.ts`);
      return { code: clean, map: null };
    },
  };
}
