// Posts a request as an ordinary form does: the page goes to the answer. For receivers that answer by a page.
import { formEntries } from '../../membership/form-post.ts';
import type { MembershipRequest } from '../../membership/schema.ts';

/** Sends the request's keys from a form of its own in the given root, outside of any form of the page. */
export function postNatively(root: ParentNode & Node, endpoint: string, request: MembershipRequest): void {
  const form = (root.ownerDocument ?? document).createElement('form');
  form.method = 'post';
  form.action = endpoint;
  // A page in windows-1250 would otherwise send its letters so.
  form.acceptCharset = 'utf-8';
  form.hidden = true;
  for (const [name, value] of formEntries(request)) {
    const field = form.ownerDocument.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  root.append(form);
  form.submit();
  form.remove();
}
