// The frame of the pages that show what has come.
import { createHash } from 'node:crypto';
import { Html, html } from '../../receiver/src/http/pages/html.ts';

const CSS = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#14252b;font:17px/1.55 'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',Arial,sans-serif}
main{max-width:46em;margin-inline:auto;padding:40px 24px 64px}
h1,h2{line-height:1.25;overflow-wrap:anywhere}
h1{margin:0 0 12px;font-size:34px}
h2{margin:0;font-size:20px}
p{margin:0 0 12px}
a{color:#0b5563}
:focus-visible{outline:3px solid currentcolor;outline-offset:2px}
article{margin-top:24px;padding-top:20px;border-top:1px solid #b9c6ca}
.when{margin:2px 0 14px;color:#47585e}
.odd{border-inline-start:4px solid #9a4a00;padding-inline-start:14px}
dl{display:grid;grid-template-columns:minmax(7em,11em) 1fr;gap:6px 20px;margin:0}
dt{color:#47585e}
dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}
.tech{margin-top:14px;font-size:15px}
.tech dl{margin-top:8px}
summary{cursor:pointer;min-height:24px}
summary~p{margin-top:8px}
table{border-collapse:collapse;margin:8px 0 12px}
td,th{padding:4px 20px 4px 0;text-align:start;vertical-align:top;font-weight:400}
code{font-size:.95em}
button{font:inherit;padding:8px 18px;border:1px solid #0b5563;border-radius:6px;background:#fff;color:#0b5563;cursor:pointer}
.letter{margin-top:20px;padding:20px 24px;background:#eef4f5;white-space:pre-wrap;overflow-wrap:anywhere}
.trials{margin-top:40px;padding-top:20px;border-top:1px solid #b9c6ca}
.empty{margin-top:24px;padding:20px 24px;background:#eef4f5}
@media (max-width:32em){main{padding:24px 16px 48px}h1{font-size:28px}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}}
`;

/** Nothing but the page's own style, and forms back to here. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(CSS).digest('base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A whole document. */
export function frame(title: string, content: Html): string {
  // The hash of the policy holds for the style to the letter.
  const style = new Html(`<style>${CSS}</style>`);
  return html`<!doctype html>
    <html lang="cs">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${style}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.text;
}
