// The Content-Security-Policy that a snippet needs, for sites that have one.
import { OWN } from './own-origin.ts';
import type { SnippetOptions } from './snippet.ts';

/** The words that the site's policy has to hold for the snippet to work; what a site has besides stays. */
export function policyOf({ way, widgets, folder, feedUrl, accent, isInline }: SnippetOptions): string {
  if (way === 'iframe') return `Content-Security-Policy: frame-src ${sources(folder)}; script-src ${sources(folder)}`;
  const endpoints = widgets.flatMap(({ attributes }) => attributes['endpoint'] ?? attributes['join-endpoint'] ?? []);
  const formats = widgets.map(({ attributes }) => attributes['endpoint-format'] ?? attributes['join-endpoint-format']);
  const isPost = formats.includes('form');
  return `Content-Security-Policy: ${[
    `script-src ${way === 'npm' ? "'self'" : sources(folder)}`,
    `connect-src ${sources(feedUrl, ...(isPost ? [] : endpoints))}`,
    `img-src ${sources(feedUrl, OWN)}`,
    ...(accent && isInline ? ["style-src-attr 'unsafe-inline'"] : []),
    ...(isPost ? [`form-action ${sources(...endpoints)}`] : []),
    // In a town's own build Lit keeps the name that it came with.
    way === 'npm' ? 'trusted-types lit-html kp-widgets' : 'trusted-types kp-widgets',
  ].join('; ')}`;
}

function sources(...addresses: readonly string[]): string {
  const origins = addresses.map((address) => (URL.canParse(address, OWN) ? new URL(address, OWN).origin : OWN));
  return [...new Set(origins)].map((origin) => (origin === OWN ? "'self'" : origin)).join(' ');
}
