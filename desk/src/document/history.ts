// Undo and redo. A state is a text, so the history is a list of texts.

/** The most steps that are kept. */
const MOST = 200;

export class History {
  #texts: string[];
  #at = 0;
  /** What the last step belongs to, as long as more of the same would be one step with it. */
  #running: string | undefined;

  constructor(text: string) {
    this.#texts = [text];
  }

  get text(): string {
    return this.#texts[this.#at]!;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#texts.length - 1;
  }

  /** A new state. Steps with the same `run`, one after the other, are one: the letters typed into a field. */
  push(text: string, run?: string): void {
    if (text === this.text) return;
    const isSame = run !== undefined && run === this.#running;
    this.#texts.splice(this.#at + (isSame ? 0 : 1), Infinity, text);
    if (this.#texts.length > MOST) this.#texts.shift();
    this.#at = this.#texts.length - 1;
    this.#running = run;
  }

  /** Ends a run: what follows is a step of its own. */
  rest(): void {
    this.#running = undefined;
  }

  undo(): void {
    this.#at = Math.max(0, this.#at - 1);
    this.rest();
  }

  redo(): void {
    this.#at = Math.min(this.#texts.length - 1, this.#at + 1);
    this.rest();
  }
}
