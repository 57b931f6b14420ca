// Posts a request as an ordinary form does: the page goes to the answer. For receivers that answer by a page.
import type { ReactiveElement } from 'lit';
import { formEntries } from '../../membership/form-post.ts';
import type { MembershipRequest } from '../../membership/schema.ts';

/** How long the page is waited for to go, in ms; then the button may be pressed again. */
const PATIENCE = 20_000;

export class NativePost {
  /** A request is on its way, and the page should go. */
  isUnderWay = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Posts the request once it is there; `onGo` comes just before. */
  send(endpoint: string, request: Promise<MembershipRequest>, onGo: () => void): void {
    this.#set(true);
    // Back from the answer by the browser's memory, or an answer that was no page.
    const stop = (): void => {
      this.#set(false);
      removeEventListener('pageshow', stop);
    };
    addEventListener('pageshow', stop);
    setTimeout(stop, PATIENCE);
    void request.then((made) => {
      onGo();
      post(this.#host.renderRoot, endpoint, made);
    });
  }

  #set(isUnderWay: boolean): void {
    this.isUnderWay = isUnderWay;
    this.#host.requestUpdate();
  }
}

/** From a form of its own in the shadow root, so outside of any form of the page. */
function post(root: HTMLElement | DocumentFragment, endpoint: string, request: MembershipRequest): void {
  const form = root.ownerDocument.createElement('form');
  form.method = 'post';
  form.action = endpoint;
  // A page in windows-1250 would otherwise send its letters so.
  form.acceptCharset = 'utf-8';
  form.hidden = true;
  for (const [name, value] of formEntries(request)) {
    const field = root.ownerDocument.createElement('textarea');
    field.name = name;
    field.value = value;
    form.append(field);
  }
  root.append(form);
  form.submit();
  form.remove();
}
