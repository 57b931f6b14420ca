// Asks before a page with unsent words is left. Its listener exists only while it is needed, since a page with one may
// be kept out of the browser's memory of pages one can go back to.

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Browsers before 2024 ask only where this is set; none shows words of ours.
  event.returnValue = true;
}

/** The guard of one widget; off until it is set. */
export class LeaveGuard {
  readonly #ask = (event: BeforeUnloadEvent): void => ask(event);

  /** Asks from now on, or no longer. */
  set(isNeeded: boolean): void {
    if (isNeeded) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }
}
