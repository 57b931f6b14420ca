// Guarded definition: a tag that is taken, a page that forbids our templates or a server without a DOM end in a word
// in the console and in the page's own fallback content, never in an exception.
import { html, render } from 'lit';
import { POLICY_NAME } from './trusted-types.ts';
import { VERSION } from './version.ts';
import { warnOnce } from './warn-once.ts';

/** Marks our classes with their version, so that a second script on the page isn't taken for a stranger's. */
export const KP_WIDGET = Symbol.for('kp-widgets.element');

type KpWidgetClass = CustomElementConstructor & { [KP_WIDGET]: unknown; observedAttributes?: string[] };

/** Whether a class is one of ours, of this script or of another. */
export function isKpWidget(constructor: CustomElementConstructor | undefined): constructor is KpWidgetClass {
  return constructor !== undefined && KP_WIDGET in constructor;
}

let renders: boolean | undefined;
let hasDefined = false;

/** Whether this script is of any use on the page: another one may have come first, or the page forbids us. */
export function isUsed(): boolean {
  return hasDefined;
}

function canRender(): boolean {
  if (renders !== undefined) return renders;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    renders = true;
  } catch (cause) {
    renders = false;
    console.error(
      `kp-widgets: the page's Content-Security-Policy forbids our templates, so its own content stays. ` +
        `Add ${POLICY_NAME} to its trusted-types directive: trusted-types ${POLICY_NAME}. ` +
        `(Two single-widget scripts on one page also need 'allow-duplicates'.)`,
      cause,
    );
  }
  return renders;
}

/**
 * Defines a custom element if the tag is free and the page lets us render.
 *
 * Never throws: a tag of ours that is already there is left in silence, a stranger's or another version's with a warning.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const existing = customElements.get(tag);
  if (existing) {
    if (!isKpWidget(existing)) warnOnce(`<${tag}> is already defined by another script; ours is not used.`);
    else if (existing[KP_WIDGET] !== VERSION) {
      warnOnce(`version ${String(existing[KP_WIDGET])} came first on this page and stays; ${VERSION} is not used.`);
    }
    return;
  }
  if (!canRender()) return;
  try {
    customElements.define(tag, constructor);
    hasDefined = true;
  } catch (cause) {
    warnOnce(`<${tag}> could not be defined.`, cause);
  }
}
