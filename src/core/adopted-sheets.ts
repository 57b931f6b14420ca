// Style sheets of a widget that is taken into another document, such as a preview's frame, and back: a sheet belongs to
// the document that made it, and a shadow root loses its sheets on the way.
import type { CSSResultOrNative } from 'lit';

/** Gives a shadow root sheets of the document that it is in now; of one without a window it gets none. */
export function adoptSheets(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  // Where sheets can't be adopted, Lit has written them into the root, and there they stay.
  if (!view || !('adoptedStyleSheets' in root)) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync('cssText' in style ? style.cssText : '');
    return sheet;
  });
}
