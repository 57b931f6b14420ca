// The one document on the desk. Its text is the state; value, faults, forms and preview are derived from it.
import { now } from '../../../src/core/clock.ts';
import { FeedSchema } from '../../../src/feed/schema.ts';
import { parseFeed } from '../../../src/feed/parse-feed.ts';
import { parseJson } from '../../../src/feed/read-json.ts';
import type { Fault, Feed } from '../../../src/feed/types.ts';
import { History } from './history.ts';
import { textOf } from './path.ts';

/** What the text says, where it can be read. */
export interface ReadDocument {
  /** As JSON.parse gave it, what is wrong included. */
  value: Record<string, unknown>;
  /** As the widgets take it. */
  feed: Feed;
  faults: readonly Fault[];
}

/** Where a document comes from: its address, or the name of its file. */
export interface Source {
  url?: string | undefined;
  fileName?: string | undefined;
  /** The old encoding of its file; missing where that is Unicode. */
  encoding?: string | undefined;
  /** Whether the file was cut off, and its end was put in here. */
  wasCut?: boolean | undefined;
}

export const SCHEMA = FeedSchema;

/** Tells its listeners of each change by the event `change`, and before that of another document by `open`. */
export class FeedDocument extends EventTarget {
  #history = new History('');
  #source: Source = {};
  #savedText = '';
  #savedAt: number | undefined;
  #read: { text: string; result: ReadDocument | undefined } | undefined;

  /** The whole JSON text; '' while nothing is open. */
  get text(): string {
    return this.#history.text;
  }

  get source(): Source {
    return this.#source;
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** When it was last saved here (epoch ms). */
  get savedAt(): number | undefined {
    return this.#savedAt;
  }

  /** Whether there is anything that no file holds yet. */
  get isUnsaved(): boolean {
    return this.text !== this.#savedText && !this.isEmpty;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** What the text says; undefined where it is no JSON object. */
  get read(): ReadDocument | undefined {
    if (this.#read?.text !== this.text) this.#read = { text: this.text, result: readText(this.text, this.#source.url) };
    return this.#read.result;
  }

  /**
   * Puts another document on the desk; the former one can't be called back by undo. `isSaved`: a file holds it; `savedAt`:
   * it was saved here (epoch ms).
   */
  open(text: string, source: Source = {}, isSaved = true, savedAt?: number): void {
    const plain = text.replace(/^\ufeff/, '');
    this.#history = new History(plain);
    this.#source = source;
    this.#savedText = isSaved ? plain : '';
    this.#savedAt = savedAt;
    this.dispatchEvent(new Event('open'));
    this.#tell();
  }

  /** Says where on the web the document is, so that the addresses in it lead somewhere. */
  locate(url: string): void {
    this.#source = { ...this.#source, url };
    this.#read = undefined;
    this.#tell();
  }

  /** Says that the end which the file has now is not its own. */
  markCut(): void {
    this.#source = { ...this.#source, wasCut: true };
    this.#tell();
  }

  /** Changes the text. Changes with the same `run`, one after the other, are undone at once. */
  edit(text: string, run?: string): void {
    this.#history.push(text, run);
    this.#tell();
  }

  /** Ends a run of changes, as when a field is left. */
  rest(): void {
    this.#history.rest();
  }

  undo(): void {
    this.#history.undo();
    this.#tell();
  }

  redo(): void {
    this.#history.redo();
    this.#tell();
  }

  /** Says that a file now holds the text as it is. */
  markSaved(): void {
    this.#savedAt = now();
    this.#savedText = this.text;
    this.#tell();
  }

  /** The faults at a place or within it. */
  faultsAt(path: readonly (string | number)[]): readonly Fault[] {
    const place = textOf(path);
    return (this.read?.faults ?? []).filter(
      (fault) => fault.path === place || fault.path.startsWith(`${place}.`) || fault.path.startsWith(`${place}[`),
    );
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function readText(text: string, url: string | undefined): ReadDocument | undefined {
  try {
    const value = parseJson(text);
    return { value: value as Record<string, unknown>, ...parseFeed(value, url) };
  } catch {
    return undefined;
  }
}
