// Posts names and values as an ordinary form does: the page goes to the answer. For receivers that answer by a page.

/** From a form of its own in the shadow root, so outside of any form of the page. */
export function postForm(
  root: HTMLElement | DocumentFragment,
  endpoint: string,
  entries: readonly [string, string][],
): void {
  const form = root.ownerDocument.createElement('form');
  form.method = 'post';
  form.action = endpoint;
  // A page whose <base> names another target would open a window, and stay.
  form.target = '_self';
  // A page in windows-1250 would otherwise send its letters so.
  form.acceptCharset = 'utf-8';
  form.hidden = true;
  for (const [name, value] of entries) {
    const field = root.ownerDocument.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  root.append(form);
  form.submit();
  form.remove();
}
