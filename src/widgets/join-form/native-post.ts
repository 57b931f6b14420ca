// A request that is posted as an ordinary form: the page goes to the answer, or comes back from it. What posts it is the
// desk's.
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

  /** A request is on its way from now on. */
  begin(): void {
    this.#set(true);
    // Back from the answer by the browser's memory, or an answer that was no page.
    const stop = (): void => {
      this.#set(false);
      removeEventListener('pageshow', stop);
      clearTimeout(timer);
    };
    addEventListener('pageshow', stop);
    const timer = setTimeout(stop, PATIENCE);
  }

  #set(isUnderWay: boolean): void {
    this.isUnderWay = isUnderWay;
    this.#host.requestUpdate();
  }
}
