// What the fields of a form share: the document, where they stand in it, and how a value is put into it.
import { FeedSchema } from '../../../src/feed/schema.ts';
import { type Shape, shapeAt } from '../../../src/feed/place.ts';
import type { ReactiveElement } from 'lit';
import type { Desk } from '../app/desk.ts';
import { focusIn } from '../app/focus.ts';
import { type ExplainedFault, explainFaults } from '../check/explain-faults.ts';
import { removeValue, setValue } from '../document/edits.ts';
import { type JsonPath, textOf, valueAt } from '../document/path.ts';
import { tidyDoor, tidyFloor } from '../words/door.ts';
import type { ItemKeys } from './item-keys.ts';
import { nameRecord } from './new-record.ts';

/** The form of one document, made anew for each rendering. */
export class Form {
  readonly root: Record<string, unknown>;
  readonly timeZone: string;
  readonly #faults: ReadonlyMap<string, ExplainedFault>;

  constructor(
    readonly desk: Desk,
    /** Whether texts offer further languages. */
    readonly hasLanguages: boolean,
    /** The items of lists that are unfolded, by `keyOf`. */
    readonly opened: Set<string>,
    /** The items that were just added and not yet left, by `keyOf`. */
    readonly fresh: Set<string>,
    /** Dates whose year was lent, as they stand in the document, by their fields. */
    readonly lent: Map<string, string>,
    /** What is being typed and is read when its field is left, by the fields. */
    readonly typing: Map<string, string>,
    readonly keys: ItemKeys,
    /** The element that shows the form. */
    readonly host: ReactiveElement,
  ) {
    const read = desk.document.read;
    this.root = read?.value ?? {};
    this.timeZone = read?.feed._kp?.time_zone ?? 'Europe/Prague';
    const told = explainFaults(this.root, read?.faults ?? []).filter(({ path }) => !this.#isToCome(path));
    this.#faults = new Map(told.map((one) => [textOf(one.path), one]));
  }

  /** Whether the reader has yet to fill the place in: it is in what she has just added, or she is in it. */
  #isToCome(path: JsonPath): boolean {
    if (this.isTyping(path)) return true;
    const value = this.valueAt(path);
    const isEmpty = value === undefined || value === '' || (Array.isArray(value) && !value.length);
    if (!isEmpty) return false;
    if (window.document.activeElement?.id === fieldId(path)) return true;
    return path.some((step, index) => typeof step === 'number' && this.fresh.has(this.keyOf(path.slice(0, index + 1))));
  }

  valueAt(path: JsonPath): unknown {
    return valueAt(this.root, path);
  }

  /** Whether the value is one that is still being typed. */
  isTyping(path: JsonPath): boolean {
    const typed = this.typing.get(fieldId(path));
    return typed !== undefined && typed === this.valueAt(path);
  }

  /** What is wrong with the value of a field; undefined where nothing is. */
  faultAt(path: JsonPath): ExplainedFault | undefined {
    return this.#faults.get(textOf(path));
  }

  hasFaultWithin(path: JsonPath): boolean {
    return [...this.#faults.values()].some((fault) => path.every((step, index) => fault.path[index] === step));
  }

  /** Puts what a field holds into the document; an empty one is taken out, unless its record needs it. */
  put(path: JsonPath, value: unknown, isRequired: boolean, run?: string): void {
    const { document } = this.desk;
    const isEmpty = value === '' || value === undefined;
    if (isEmpty && !isRequired && this.valueAt(path) === undefined) return;
    document.edit(
      isEmpty && !isRequired ? removeValue(document.text, path) : setValue(document.text, path, value ?? ''),
      run,
    );
  }

  /** Called when a field is left: ends the run of its letters; a title gives its record an id. */
  leave(path: JsonPath, run: string): void {
    const { document } = this.desk;
    const key = path.at(-1);
    const record = path.slice(0, -1);
    const item: Shape | undefined = shapeAt(textOf(record), FeedSchema);
    const tidied = tidyOf(path)?.(this.valueAt(path));
    if (tidied !== undefined) document.edit(setValue(document.text, path, tidied), run);
    if (typeof record.at(-1) === 'number' && item && ['title', 'name', 'role'].includes(String(key))) {
      document.edit(nameRecord(document.text, record, item, document.read?.value), run);
    }
    document.rest();
  }

  /** What tells an item of a list from the others, whatever becomes of its text and place. */
  keyOf(path: JsonPath): string {
    return this.keys.keyOf(path, this.desk.document.read?.value);
  }

  /** Renders again. */
  refresh(): void {
    this.host.requestUpdate();
  }

  /** Gives the focus to an element that the change has made or moved. */
  focus(id: string): void {
    focusIn(this.host, id);
  }
}

/** How a text is put right once its field is left. */
function tidyOf(path: JsonPath): ((written: unknown) => string | undefined) | undefined {
  const place = textOf(path);
  if (/\.contacts\[\d+\]\.door$/.test(place)) return tidyDoor;
  return /\.contacts\[\d+\]\.floor(?:\.cs)?$/.test(place) ? tidyFloor : undefined;
}

/** The id of a field's element. */
export function fieldId(path: JsonPath): string {
  return `f-${path.join('-').replace(/[^\w-]/g, '_')}`;
}
