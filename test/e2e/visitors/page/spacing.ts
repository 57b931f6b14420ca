// The spacing of text that a visitor may set (WCAG 1.4.12), as tools do it that reach into shadow roots too.
import { seenElements } from './flat.ts';

let sheet: CSSStyleSheet | undefined;

/** Sets it in the page and in every widget. */
export function spaceTexts(): void {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  for (const root of roots()) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

export function unspaceTexts(): void {
  for (const root of roots()) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}

function roots(): (Document | ShadowRoot)[] {
  return [document, ...[...seenElements()].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
}
