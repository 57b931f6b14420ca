// The frame of the receiver's pages: no script, no cookie, nothing from elsewhere.
import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';
import type { Language } from '../../config/schema.ts';

const CSS = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#14252b;font:1.0625rem/1.55 'Segoe UI',Roboto,'Helvetica Neue','Liberation Sans',Arial,sans-serif}
main{max-width:42em;margin-inline:auto;padding:2.5rem 1.5rem 4rem}
h1{margin:0 0 .75rem;line-height:1.25;font-size:1.9rem;overflow-wrap:anywhere}
p{margin:0 0 .75rem;overflow-wrap:anywhere}
a{color:#0b5563}
:focus-visible{outline:3px solid currentcolor;outline-offset:2px}
.field{margin-block:1.25rem}
label{display:block;font-weight:600}
.optional{font-weight:400;color:#47585e}
input,select,textarea{display:block;width:100%;margin-top:.25rem;padding:.5rem .6rem;border:1px solid #47585e;border-radius:.35rem;background:#fff;color:inherit;font:inherit}
textarea{min-height:8em}
.error{margin:.25rem 0 0;color:#9c1c1c;font-weight:600}
[aria-invalid=true]{border:2px solid #9c1c1c}
button{font:inherit;padding:.6rem 1.4rem;border:1px solid #0b5563;border-radius:.35rem;background:#0b5563;color:#fff;cursor:pointer}
.trap{position:absolute;left:-9999px}
`;

/** Nothing but the page's own style, and forms back to here. */
export const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(CSS).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function frame(language: Language, title: string, content: Html): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(CSS)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.text;
}
