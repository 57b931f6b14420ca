// Copies for the visitor.

/** Copies the text of a field; also where a page without https has no clipboard of its own. False where it failed. */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    return document.execCommand('copy');
  }
}
