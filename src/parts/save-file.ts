// Hands something to the visitor as a file, as a click on a link with `download` would. Knows nothing of what is in it.

/** How long the file's address lives after the click; engines read it late. */
const LIFETIME = 10_000;

/** Saves a content under a file name; the element's document does it. `mimeType` is whole: `text/vcard;charset=utf-8`. */
export function saveFile(element: Element, name: string, mimeType: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type: mimeType }));
  const link = element.ownerDocument.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LIFETIME);
}
