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
  // A page whose <base> names a new window would stay behind it. The page of a frame means the one around it: many a
  // receiver's answer is shown in no frame.
  const base = root.ownerDocument.querySelector<HTMLBaseElement>('base[target]')?.target;
  form.target = base === '_parent' ? base : '_self';
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
