// DOMPurify, for engines without `setHTML`. Loaded only where a text needs it, as a file of its own: it imports nothing
// of the library, so that nothing is loaded twice.
import DOMPurify from 'dompurify';

/**
 * A sanitised fragment, in a document where nothing loads; undefined where DOMPurify can't work.
 *
 * `createHTML` is that of the library's own Trusted Types policy, so that DOMPurify makes none of its own.
 */
export function purify(
  html: string,
  elements: readonly string[],
  attributes: readonly string[],
  createHTML: (html: string) => string,
): DocumentFragment | undefined {
  if (!DOMPurify.isSupported) return undefined;
  // Behind an element the text can't become a frame set or a head, as it can't within `setHTML`.
  const fragment = DOMPurify.sanitize('<br>' + html, {
    ALLOWED_TAGS: ['#text', ...elements],
    ALLOWED_ATTR: [...attributes],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    // As the engine's own sanitiser does: what isn't in the list goes with its content.
    KEEP_CONTENT: false,
    RETURN_DOM_FRAGMENT: true,
    // No script is ever addressed here, but DOMPurify asks for both.
    TRUSTED_TYPES_POLICY: { createHTML, createScriptURL: (url: string) => url } as never,
  });
  fragment.firstChild?.remove();
  return fragment;
}
