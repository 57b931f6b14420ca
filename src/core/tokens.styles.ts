// The scale, tints and plain elements that every widget stands on. All sizes are in em of the page's own text, all
// tints are made of its colour; nothing here knows a widget.
import { css } from 'lit';

/**
 * Styles of every widget's root, `<div class="kp">` in its shadow root.
 *
 * What the page may set (`--kp-accent`, `--kp-surface`, `--kp-border`, `--kp-radius`, `--kp-gap`, `--kp-font`) is read
 * once into private properties, so that print and forced colours can override it.
 */
export const tokens = css`
  :host {
    --_accent: var(--kp-accent, currentColor);
    --_radius: var(--kp-radius, 0.25em);
    --_gap: var(--kp-gap, 1em);
    /* one scale of space: 1/4, 1/2, 3/4, 1, 1 1/2, 2 1/2 of the gap */
    --_1: calc(var(--_gap) * 0.25);
    --_2: calc(var(--_gap) * 0.5);
    --_3: calc(var(--_gap) * 0.75);
    --_4: var(--_gap);
    --_5: calc(var(--_gap) * 1.5);
    --_6: calc(var(--_gap) * 2.5);
    /* three sizes of text, no more; text itself is never tinted */
    --_title: 1.25em;
    --_note: 0.875em;
    --_wash: var(--kp-surface, color-mix(in srgb, currentColor 6%, transparent));
    --_hair: color-mix(in srgb, currentColor 12%, transparent);
    --_rule: var(--kp-border, color-mix(in srgb, currentColor 30%, transparent));
    /* outlines that mean something: 3 : 1, in text of #666 on white too, and in a tinted box there */
    --_edge: color-mix(in srgb, currentColor 75%, transparent);
    /* time that has passed */
    --_ink: var(--_edge);
    --_glow: color-mix(in srgb, var(--_accent) 10%, transparent);
    display: block;
    box-sizing: border-box;
    scroll-margin-block-start: var(--_4);
    /* a page's own spacing ends here, also one that it gives to every element: an animation is stronger than that. What
       a visitor sets for every element by !important is stronger still (WCAG 1.4.12). It never begins, so it costs
       nothing and no event tells of it. */
    letter-spacing: normal;
    word-spacing: normal;
    animation: own-spacing 1s 1s backwards paused;
  }
  @keyframes own-spacing {
    from {
      letter-spacing: normal;
      word-spacing: normal;
    }
  }
  :host([hidden]) {
    display: none;
  }
  .kp {
    /* of what a page hands down, these alone; direction and custom properties are outside of "all" */
    all: initial;
    display: block;
    color: inherit;
    color-scheme: inherit;
    font-family: var(--kp-font, inherit);
    font-size: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    -webkit-text-size-adjust: inherit;
    /* as the attribute lang says, which "all" would take back in Chromium and WebKit */
    -webkit-locale: revert-layer;
    container: kp / inline-size;
    /* a box whose width is contained has none of its own: in a float or a flex row it would vanish */
    contain-intrinsic-inline-size: 12em;
    font-variant: tabular-nums;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  .kp,
  .kp *,
  .kp ::before,
  .kp ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, table, figure, address, form) {
    margin: 0;
    padding: 0;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(h1, h2, h3, h4, h5, h6) {
    font: inherit;
    font-weight: 700;
    text-wrap: balance;
  }
  :where(address) {
    font-style: normal;
  }
  /* in quirks mode tables inherit none of these by themselves, and their colour from the body */
  :where(table) {
    color: inherit;
    font: inherit;
    text-align: start;
    white-space: inherit;
  }
  [part='heading'],
  ::slotted([slot='heading']) {
    font-size: var(--_title);
    line-height: 1.25;
  }
  .note {
    font-size: var(--_note);
  }
  .b {
    font-weight: 700;
  }
  .nb {
    white-space: nowrap;
  }
  .prose {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .prose + .prose {
    margin-block-start: var(--_2);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* links: the page's text colour, underlined; the line thickens under the pointer */
  .kp a,
  .kp .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  .kp a:hover,
  .kp .link:hover {
    text-decoration-thickness: max(2px, 0.125em);
  }
  /* a number keeps its + in front, whichever way the page is read */
  .kp a[href^='tel:'] {
    direction: ltr;
    unicode-bidi: isolate;
  }
  /* buttons: bare words, until a class gives them a look */
  .kp button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    cursor: pointer;
  }
  :is(a, button, summary, input, [tabindex]):focus-visible {
    outline: max(2px, 0.15em) solid currentColor;
    outline-offset: 0.15em;
    border-radius: 0.1em;
  }

  /* icons: a 20-box drawn by one stroke, 1.25 times the text beside them */
  .i {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 0.1em;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.28em;
    overflow: visible;
  }
  .i * {
    vector-effect: non-scaling-stroke;
  }
  .il {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .il > .i {
    margin-block-start: 0.125em;
  }
  .il > :not(.i) {
    min-inline-size: 0;
  }

  /* one kind of button: outlined; the one that answers "what now" is bold */
  .kp .btn {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.875em;
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: var(--_radius);
    line-height: 1.25;
    text-decoration: none;
  }
  .kp .btn > span {
    min-inline-size: 0;
  }
  .kp .btn:hover {
    background: var(--_wash);
    border-color: currentColor;
    text-decoration: underline;
  }
  .kp .btn.main {
    border-width: max(2px, 0.125em);
    border-color: currentColor;
    font-weight: 700;
  }
  /* the one filled button of a screen; its words are black or white, whichever stands out from the accent */
  .kp .btn.fill {
    justify-content: center;
    border-color: var(--_accent);
    background: var(--_accent);
    font-weight: 700;
  }
  .kp .btn.fill > * {
    color: oklch(from var(--_accent) clamp(0, (0.64 - l) * 1000, 1) 0 0);
  }
  @supports not (color: oklch(from red l c h)) {
    .kp .btn.fill {
      background: none;
    }
    .kp .btn.fill > * {
      color: inherit;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_hair: color-mix(in srgb, CanvasText 25%, Canvas);
      --_rule: color-mix(in srgb, CanvasText 50%, Canvas);
      --_edge: CanvasText;
      --_ink: CanvasText;
    }
    .kp svg {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .kp a,
    .kp a svg {
      color: LinkText;
    }
    .kp button svg {
      color: ButtonText;
    }
    .kp .btn,
    .kp .btn.fill {
      border-color: ButtonBorder;
      background: ButtonFace;
      color: ButtonText;
    }
    .kp .btn.fill > * {
      color: inherit;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .btn,
    a {
      transition:
        background-color 0.12s,
        text-decoration-thickness 0.12s;
    }
  }
  @media print {
    :host {
      --_accent: #000;
    }
    .kp {
      color: #000;
    }
    /* what leads somewhere stays, with its address */
    .actions > :not(a[href^='http']),
    .noprint {
      display: none !important;
    }
    .kp .actions > a {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .actions svg {
      display: none;
    }
    .kp a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
      font-weight: 400;
      word-break: break-all;
    }
    li,
    tr {
      break-inside: avoid;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    svg {
      print-color-adjust: exact;
    }
  }
`;
