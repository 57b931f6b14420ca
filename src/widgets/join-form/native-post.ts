// Posts a request as an ordinary form does: the page goes to the answer. For receivers that answer by a page.
import type { ReactiveElement } from 'lit';

/** How long the page is waited for to go, in ms; then the button may be pressed again. */
const PATIENCE = 20_000;

export class NativePost {
  /** A request is on its way, and the page should go. */
  isUnderWay = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** Posts names and values once they are there; `onGo` comes just before. */
  send(endpoint: string, entries: Promise<[string, string][]>, onGo: () => void): void {
    this.#set(true);
    // Back from the answer by the browser's memory, or an answer that was no page.
    const stop = (): void => {
      this.#set(false);
      removeEventListener('pageshow', stop);
      clearTimeout(timer);
    };
    addEventListener('pageshow', stop);
    const timer = setTimeout(stop, PATIENCE);
    void entries.then((made) => {
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
function post(root: HTMLElement | DocumentFragment, endpoint: string, entries: readonly [string, string][]): void {
  const form = root.ownerDocument.createElement('form');
  form.method = 'post';
  form.action = endpoint;
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
