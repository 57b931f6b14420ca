// The Trusted Types policy of our own, under which the built scripts let Lit write its templates (the build puts it in
// the place of Lit's own, which is made unguarded at import and kills the module wherever a policy forbids it).
// It is made at the first template, so that a second script, which renders nothing, makes none.
// https://w3c.github.io/trusted-types/

interface HtmlPolicy {
  createHTML(html: string): string;
}

/** The word that a strict page must allow: `trusted-types kp-widgets`. */
export const POLICY_NAME = 'kp-widgets';

let made: HtmlPolicy | undefined;

const plain: HtmlPolicy = { createHTML: (html) => html };

function makePolicy(): HtmlPolicy {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy } })
    .trustedTypes;
  try {
    return factory?.createPolicy(POLICY_NAME, { createHTML: (html) => html }) ?? plain;
  } catch {
    // Forbidden here. Where the page doesn't enforce Trusted Types, plain strings still do; where it does, define.ts notices.
    return plain;
  }
}

/** What stands in for Lit's policy: only template strings written in this library ever come here. */
export const policy: HtmlPolicy = {
  createHTML: (html) => (made ??= makePolicy()).createHTML(html),
};
