// Style sheets of host pages: those that towns load, and some that are worse than any of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../scripts/build/run.ts';

/** Files of npm packages, under `/npm/`. */
export const FRAMEWORKS = {
  'Bootstrap 3': ['bootstrap-3/dist/css/bootstrap.min.css'],
  'Bootstrap 4': ['bootstrap-4/dist/css/bootstrap.min.css'],
  'Bootstrap 5': ['bootstrap-5/dist/css/bootstrap.min.css'],
  Foundation: ['foundation-sites/dist/css/foundation.min.css'],
  Tailwind: ['tailwindcss/preflight.css'],
  USWDS: ['@uswds/uswds/dist/css/uswds.min.css'],
  'GOV.CZ': [
    '@gov-design-system-ce/styles/lib/tokens.css',
    '@gov-design-system-ce/styles/lib/styles.css',
    '@gov-design-system-ce/styles/lib/components.css',
  ],
} as const;

/** The fonts that these sheets bring, for a page that has nothing else of them. */
export function fontFaces(): string {
  const [file] = FRAMEWORKS.USWDS;
  const css = readFileSync(path.join(ROOT, 'node_modules', file), 'utf8');
  return (css.match(/@font-face ?\{[^}]*\}/g) ?? [])
    .join('\n')
    .replaceAll(
      /url\(["']?([^"')]+)["']?\)/g,
      (_, url: string) => `url("${path.posix.join('/npm', file, '..', url)}")`,
    );
}

/** Everything that an element could inherit, wrong. */
const INHERITED = `
  border-collapse: collapse; border-spacing: 7px; caption-side: bottom; empty-cells: hide; caret-color: red;
  accent-color: red; cursor: wait; font-weight: 700; font-style: italic; font-variant: small-caps; font-stretch: condensed;
  font-kerning: none; font-feature-settings: 'zero'; font-size-adjust: 0.7; hyphens: auto; letter-spacing: 2px;
  word-spacing: 5px; line-height: 2.8; line-break: anywhere; list-style: square inside; overflow-wrap: anywhere;
  quotes: '<' '>'; tab-size: 13; text-align: justify; text-align-last: right; text-indent: 3em; text-transform: uppercase;
  text-shadow: 1px 1px 2px red; text-emphasis: dot red; text-underline-position: under; text-decoration-skip-ink: none;
  text-wrap: balance; white-space: pre; word-break: break-all; -webkit-text-stroke: 1px red; -webkit-text-fill-color: red;
  -webkit-user-select: none; user-select: none; fill: red; stroke: red; stroke-width: 3px; stroke-linecap: butt;
  stroke-dasharray: 3; fill-opacity: 0.5; text-anchor: end; paint-order: stroke; shape-rendering: crispEdges;
  text-rendering: optimizeSpeed; image-rendering: pixelated;`;

const important = (declarations: string) => declarations.replaceAll(';', ' !important;');

const BOXES = `
  border: 3px dotted red; background: yellow; padding: 9px; margin: 7px; border-radius: 9px; box-shadow: 0 0 9px red;
  text-decoration: line-through; min-height: 30px; vertical-align: top; outline: 1px solid red; opacity: 0.9;`;

const ELEMENTS = `h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd, a, b, button, input, textarea, label, fieldset, legend,
  form, details, summary, thead, tbody, tr, th, td, svg, path, line, text, img, time, section, figure, span, strong`;

export const OWN = {
  none: '',
  inherited: `body { ${INHERITED} } main { color: #234; }`,
  everything: `* { ${INHERITED.replaceAll(/(?:-webkit-)?user-select: \w+;|cursor: \w+;/g, '')} margin: 0; padding: 0; border: 0; }`,
  /* what a page orders of every element reaches the hosts, and nothing within; spacing of words is a visitor's then */
  important: `
    * { ${important(INHERITED.replace(/(letter|word)-spacing: \w+;/g, ''))} }
    ${ELEMENTS} { ${important(BOXES)} }
    a, button, input, textarea, b, h2, h3 { color: red !important; font: italic 30px serif !important; }
    *::before, *::after { content: 'x' !important; color: red !important; }
    .i, .b, .btn, .note, .row, .prose, .card { display: none !important; }`,
  hosts: `
    *, kp-news-feed { all: unset !important; }
    style, script, head { display: none !important; }
    div, main, h1 { display: block !important; }
    * { box-sizing: content-box !important; overflow: hidden !important; contain: layout !important; }
    kp-news-feed { float: left !important; width: 100% !important; }
    kp-grant-timeline { position: relative !important; display: block !important; transform: scale(1) !important; }
    kp-meeting-list { display: inline-block !important; width: 90% !important; clear: both !important; }
    kp-join-form { display: grid !important; padding: 5px !important; border: 2px solid !important; }
    kp-working-group-list { display: flow-root !important; clear: both !important; margin: 20px 0 !important; color: #046 !important; }`,
  /* as its block library and themes lay out a post */
  'like WordPress': `
    body { line-height: 1.7; letter-spacing: 0.01em; font-weight: 300; -webkit-font-smoothing: antialiased; }
    main > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
      max-width: 645px; margin-left: auto !important; margin-right: auto !important;
    }
    :where(main) > * + * { margin-block-start: 1.2rem; }
    :where(main) > * > * { margin: 0.6em 0; }
    h1, h2, h3, h4, h5, h6 { text-wrap: pretty; font-weight: 400; letter-spacing: -0.1px; }
    a:where(:not(.wp-element-button)) { text-decoration: underline; color: #c36; }
    ul, ol { box-sizing: border-box; padding-left: 2em; }
    button, input { text-transform: uppercase; background: #32373c; color: #fff; border-radius: 9999px; }`,
} as const;
