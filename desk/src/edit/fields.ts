// The fields of a form, one for each kind of value: a label above, a hint, the field, and below what is wrong with it.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import { mend } from '../../../src/feed/mend.ts';
import * as s from '../../../src/feed/schema.ts';
import { WORD_TEXTS } from '../../../src/feed/schema-texts.ts';
import { formatsOf } from '../../../src/i18n/index.ts';
import { mendUrl } from '../words/mend-url.ts';
import type { ExplainedFault } from '../check/explain-faults.ts';
import type { Mend } from '../check/finding.ts';
import { insertItem, removeValue, setValue } from '../document/edits.ts';
import { type JsonPath, textOf } from '../document/path.ts';
import { explainBadEmail, explainBadPhone, mendEmail } from '../words/contact-words.ts';
import { explainDate, writeCzechDate } from '../words/czech-date.ts';
import { readTime, readTimeRange, writeTime } from '../words/czech-time.ts';
import { readTypedDate } from './typed-date.ts';
import { exampleOf, hintOf, labelOf, type RecordName } from '../words/labels.ts';
import { titleOf } from '../words/place-words.ts';
import { isProse, kindOf, listOfReference } from './field-kind.ts';
import { fieldId, type Form } from './form.ts';
import { recordsIn } from '../document/walk.ts';

/** One key of a record, and what its field needs to know. */
export interface Field {
  form: Form;
  record: RecordName;
  key: string;
  path: JsonPath;
  schema: Shape;
}

/** The field of a single value; lists of records and records in records are rendered by record-form.ts. */
export function renderField(field: Field): TemplateResult {
  switch (kindOf(field.schema)) {
    case 'text':
      return renderText(field);
    case 'date':
      return renderDate(field);
    case 'boolean':
      return renderBoolean(field);
    case 'choice':
      return renderChoice(field);
    case 'days':
      return renderDays(field);
    case 'reference':
      return renderReference(field);
    case 'money':
      return renderMoney(field);
    case 'texts':
      return renderTexts(field);
    case 'number':
      return renderRead(field, 'number', 'numeric');
    case 'time':
      return renderRead(field, 'time', undefined);
    case 'url':
      return renderUrl(field);
    default:
      return renderString(field);
  }
}

function isRequired({ schema }: Field): boolean {
  return !schema.wrapped;
}

/** Label, hint, the field itself and its fault, tied together. */
function frame(
  field: Field,
  control: (id: string, described: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult,
  more: { understood?: string; label?: string; path?: JsonPath } = {},
): TemplateResult {
  const { form, record, key } = field;
  const path = more.path ?? field.path;
  const id = fieldId(path);
  const hint = hintOf(record, key);
  const fault = form.faultAt(path);
  const parts = [hint && `${id}-hint`, more.understood && `${id}-understood`, fault && `${id}-fault`].filter(Boolean);
  return html`<div class="field">
    <label for=${id}>${more.label ?? labelOf(record, key)}${isRequired(field) ? html` <span class="needed">(nutné)</span>` : nothing}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${control(id, parts.join(' ') || nothing, fault ? 'true' : nothing)}
    ${more.understood ? html`<p class="understood" id="${id}-understood">${more.understood}</p>` : nothing}
    ${fault ? renderFault(field, fault, id) : nothing}
  </div>`;
}

/** What is wrong, what isn't shown because of it, and buttons that mend it. */
function renderFault({ form }: Field, { text, aside, mends }: ExplainedFault, id: string): TemplateResult {
  const { document } = form.desk;
  const apply = (mend: Mend): void => {
    document.edit(mend.apply(document.text));
    form.focus(id);
  };
  return html`<p class="fault" id="${id}-fault">${text} ${aside ? html`<span class="quiet">${aside}</span>` : nothing}</p>
    ${
      mends.length
        ? html`<div class="actions">
          ${mends.map((mend) => html`<button type="button" class="small" @click=${() => apply(mend)}>${mend.label}</button>`)}
        </div>`
        : nothing
    }`;
}

function input(
  field: Field,
  path: JsonPath,
  value: string,
  options: { isLong?: boolean; inputMode?: string | undefined; lang?: string } = {},
): (id: string, described: string | typeof nothing, invalid: 'true' | typeof nothing) => TemplateResult {
  const { form } = field;
  const run = textOf(path);
  const onInput = (event: Event): void => form.put(path, valueOf(event), isRequired(field), run);
  const onChange = (): void => form.leave(path, run);
  const { isLong, inputMode, lang } = options;
  return (id, described, invalid) =>
    isLong
      ? html`<textarea
          id=${id}
          rows="3"
          lang=${lang ?? nothing}
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${onInput}
          @change=${onChange}
        ></textarea>`
      : html`<input
          id=${id}
          autocomplete="off"
          inputmode=${inputMode ?? nothing}
          lang=${lang ?? nothing}
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(value)}
          @input=${onInput}
          @change=${onChange}
        />`;
}

function renderString(field: Field): TemplateResult {
  const { form, path, key } = field;
  const value = written(form.valueAt(path));
  return html`${frame(field, input(field, path, value, { isLong: isProse(key) }))} ${renderSlip(field, value)}`;
}

/** A slip in a telephone or an e-mail is no fault of the feed, but leads nowhere; said once the field is left. */
function renderSlip(field: Field, value: string): TemplateResult | typeof nothing {
  const { form, path, record, key } = field;
  const id = fieldId(path);
  const isEmail = record === 'EmailSchema' && key === 'address';
  if (!value || window.document.activeElement?.id === id) return nothing;
  const isPhone = record === 'PhoneSchema' && key === 'number';
  const text = isEmail ? explainBadEmail(value) : isPhone ? explainBadPhone(value) : undefined;
  if (!text) return nothing;
  const meant = isEmail ? mendEmail(value) : undefined;
  const apply = (): void => {
    form.put(path, meant, true);
    form.focus(id);
  };
  return html`<div class="field slip">
    <p class="fault">${text}</p>
    ${meant ? html`<button type="button" class="small" @click=${apply}>Opravit na ${meant}</button>` : nothing}
  </div>`;
}

const LANGUAGES: Record<string, string> = { cs: 'česky', uk: 'ukrajinsky', en: 'anglicky', de: 'německy' };

/** A text in one language is one field, a text in several one for each. */
function renderText(field: Field): TemplateResult {
  const { form, path, key, record } = field;
  const value = form.valueAt(path);
  const isLong = isProse(key);
  if (!isRecord(value)) {
    return html`${frame(field, input(field, path, written(value), { isLong }))}
    ${form.hasLanguages && written(value) ? renderAddLanguage(field, { cs: written(value) }) : nothing}`;
  }
  return html`${Object.entries(value).map(([language, text]) => {
    const inner = [...path, language];
    const label = `${labelOf(record, key)} (${LANGUAGES[language] ?? language})`;
    return frame(field, input(field, inner, written(text), { isLong, lang: language }), { label, path: inner });
  })}
  ${form.hasLanguages ? renderAddLanguage(field, value) : nothing}`;
}

function renderAddLanguage({ form, path, key, record }: Field, texts: Record<string, unknown>): TemplateResult {
  const missing = Object.keys(LANGUAGES).filter((language) => !Object.hasOwn(texts, language));
  const add = (language: string): void => {
    form.desk.document.edit(setValue(form.desk.document.text, path, { ...texts, [language]: '' }));
    form.focus(fieldId([...path, language]));
  };
  return html`<div class="actions languages" role="group" aria-label="Překlady: ${labelOf(record, key)}">
    ${missing.map(
      (language) =>
        html`<button type="button" class="small" @click=${() => add(language)}>Přidat ${LANGUAGES[language]}</button>`,
    )}
  </div>`;
}

/** Whether the focus goes on to the field's own button, which mends it and mustn't vanish before it is pressed. */
function staysInField(event: Event): boolean {
  const next = event instanceof FocusEvent ? event.relatedTarget : null;
  return next instanceof Node && !!(event.target as Element).closest('.field')?.contains(next);
}

/** What a late field shows, and what it does. */
interface Late {
  shown: string;
  onInput(event: Event): void;
  onLeave(event: Event): void;
}

/**
 * A value that is read when its field is left: while one types, a date is not yet what it will be. Until then the document
 * keeps it as it is typed, so that no reload loses it.
 */
function late(field: Field, write: (value: string) => string, read: (typed: string, run: string) => void): Late {
  const { form, path } = field;
  const id = fieldId(path);
  const run = textOf(path);
  const value = written(form.valueAt(path));
  return {
    shown: form.isTyping(path) ? value : write(value),
    onInput(event) {
      const typed = valueOf(event);
      form.typing.set(id, typed);
      form.lent.delete(id);
      form.put(path, typed, isRequired(field), run);
    },
    onLeave(event) {
      // Whoever looks into another window comes back to the same field.
      if (event.type === 'blur' && event.target === window.document.activeElement) return;
      // A change has been read already. What a reload has left half typed is read now, though nothing was typed since.
      const isUnread = value !== '' && write(value) === value && form.faultAt(path) !== undefined;
      if (event.type === 'blur' && (!isUnread || staysInField(event))) return;
      form.typing.delete(id);
      read(valueOf(event).trim(), run);
      form.desk.document.rest();
      form.refresh();
    },
  };
}

/** A date as people write it, and below it what was understood. */
function renderDate(field: Field): TemplateResult {
  const { form, path } = field;
  const value = written(form.valueAt(path));
  const write = (date: string): string => writeCzechDate(date, form.timeZone);
  const { shown, onInput, onLeave } = late(field, write, (typed, run) => {
    const { date, isLent } = readTypedDate(typed, path, form.root);
    if (date && isLent) form.lent.set(fieldId(path), date);
    form.put(path, typed && (date ?? typed), isRequired(field), run);
  });
  const lent = value && form.lent.get(fieldId(path)) === value ? ' – rok doplněn' : '';
  const explained = value && explainDate(value, form.timeZone) + lent;
  // A year alone explains itself.
  const understood = explained === shown ? '' : explained;
  return frame(
    field,
    (id, described, invalid) =>
      html`<input
        id=${id}
        class="short"
        autocomplete="off"
        placeholder=${exampleOfDate(field)}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(shown)}
        @input=${onInput}
        @change=${onLeave}
        @blur=${onLeave}
      />`,
    { understood },
  );
}

function exampleOfDate({ record, key }: Field): string {
  if (record === 'MeetingSchema') return key === 'end' ? '16:30' : '28. 2. 2027 14:30';
  return /Plan|Stage|PlanningProject/.test(record) ? '2027' : '28. 2. 2027';
}

/** "8:00", or "8-13" into both fields of the row; false where it is no time. */
function putTimes({ form, path, key }: Field, typed: string, run: string): boolean {
  const range = key === 'from' ? readTimeRange(typed) : undefined;
  const end = [...path.slice(0, -1), 'to'];
  if (range && !form.valueAt(end)) {
    const { document } = form.desk;
    document.edit(setValue(setValue(document.text, path, range.from), end, range.to), run);
    form.desk.say(`Rozděleno: od ${writeTime(range.from)}, do ${writeTime(range.to)}.`, true);
    return true;
  }
  const time = readTime(typed);
  if (time) form.put(path, time, true, run);
  return time !== undefined;
}

/** A number or a time, read as people write it when the field is left. */
function renderRead(field: Field, kind: 'number' | 'time', inputMode: string | undefined): TemplateResult {
  const { form, path, key } = field;
  const write = kind === 'time' ? writeTime : (value: string): string => value;
  const { shown, onInput, onLeave } = late(field, write, (typed, run) => {
    if (kind === 'time' && putTimes(field, typed, run)) return;
    const mended = mend(typed, kind, key)?.json;
    form.put(path, mended === undefined ? typed : JSON.parse(mended), isRequired(field), run);
  });
  return frame(
    field,
    (id, described, invalid) =>
      html`<input
        id=${id}
        class="short"
        autocomplete="off"
        inputmode=${inputMode ?? nothing}
        placeholder=${kind === 'time' ? '8:00' : nothing}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(shown)}
        @input=${onInput}
        @change=${onLeave}
        @blur=${onLeave}
      />`,
  );
}

/** An address that was meant to lead to another server is put right when the field is left. */
function renderUrl(field: Field): TemplateResult {
  const { form, path, record, key } = field;
  const example = exampleOf(record, key);
  const onChange = (event: Event): void => {
    const typed = valueOf(event).trim();
    form.put(path, mendUrl(typed) ?? typed, isRequired(field));
  };
  return frame(
    field,
    (id, described, invalid) =>
      html`<input
        id=${id}
        inputmode="url"
        autocomplete="off"
        placeholder=${typeof example === 'string' ? example : 'https://'}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${written(form.valueAt(path))}
        @change=${onChange}
      />`,
  );
}

function renderBoolean(field: Field): TemplateResult {
  const { form, path, record, key } = field;
  const id = fieldId(path);
  const hint = hintOf(record, key);
  return html`<div class="field">
    <label class="plain" for=${id}>
      <input
        id=${id}
        type="checkbox"
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .checked=${live(form.valueAt(path) === true)}
        @change=${({ target }: Event) =>
          form.put(path, target instanceof HTMLInputElement && target.checked ? true : undefined, false)}
      />${labelOf(record, key)}
    </label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

/** The words of the schema's lists, by those lists. */
const LISTS = new Map<unknown, Record<string, readonly [string, string]>>([
  [s.MEETING_STATES, WORD_TEXTS.MEETING_STATES],
  [s.STEP_KINDS, WORD_TEXTS.STEP_KINDS],
  [s.PROGRAMME_STATES, WORD_TEXTS.PROGRAMME_STATES],
  [s.PLAN_STATES, WORD_TEXTS.PLAN_STATES],
  [s.PARTICIPANT_ROLES, WORD_TEXTS.PARTICIPANT_ROLES],
  [s.LEGAL_BASES, WORD_TEXTS.LEGAL_BASES],
]);

/** The first words of what a listed word means: enough to choose by. */
export function nameOfWord(list: unknown, word: string): string {
  const meaning = LISTS.get(list)?.[word]?.[0] ?? word;
  return meaning.split(/[;:(]|, (?=ať|jen|žádosti|konat|čl)/)[0]!.trim();
}

function renderChoice(field: Field): TemplateResult {
  const { form, path, schema } = field;
  const inner = schema.wrapped ?? schema;
  const options: readonly unknown[] = 'options' in inner && Array.isArray(inner.options) ? inner.options : [];
  const words = options.map((word): [string, string] => [String(word), nameOfWord(options, String(word))]);
  return renderSelect(field, words, isRequired(field) ? undefined : '– nevybráno –', written(form.valueAt(path)));
}

function renderReference(field: Field): TemplateResult {
  const { form, path, schema } = field;
  const list = ['_kp', listOfReference(schema)];
  const records = recordsIn(form.valueAt(list), list).flatMap(({ record }): [string, string][] => {
    const { id } = record;
    return typeof id === 'string' && id ? [[id, titleOf({ ...record, id: undefined }) || id]] : [];
  });
  return renderSelect(field, records, '– nevybráno –', written(form.valueAt(path)));
}

function renderSelect(
  field: Field,
  options: readonly (readonly [string, string])[],
  none: string | undefined,
  value: string,
): TemplateResult {
  const { form, path } = field;
  const isKnown = value === '' || options.some(([word]) => word === value);
  const all = [
    ...(none !== undefined || value === '' ? [['', none ?? '(vyberte)'] as const] : []),
    ...(isKnown ? [] : [[value, `${value} (neznámé)`] as const]),
    ...options,
  ];
  return frame(
    field,
    (id, described, invalid) =>
      html`<select
        id=${id}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(value)}
        @change=${(event: Event) => form.put(path, valueOf(event), isRequired(field))}
      >
        ${all.map(([word, name]) => html`<option value=${word} ?selected=${word === value}>${name}</option>`)}
      </select>`,
  );
}

function renderDays(field: Field): TemplateResult {
  const { form, path, record, key } = field;
  const value = form.valueAt(path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (day: string): void => {
    const days = s.WEEKDAYS.filter((one) => (one === day ? !chosen.includes(one) : chosen.includes(one)));
    form.desk.document.edit(setValue(form.desk.document.text, path, days));
  };
  return html`<fieldset class="field days">
    <legend>${labelOf(record, key)}</legend>
    ${s.WEEKDAYS.map(
      (day, index) =>
        html`<label class="plain">
          <input type="checkbox" id=${index ? nothing : fieldId(path)} .checked=${live(chosen.includes(day))} @change=${() => toggle(day)} />${WORD_TEXTS.WEEKDAYS[day][0]}
        </label>`,
    )}
  </fieldset>`;
}

function renderMoney(field: Field): TemplateResult {
  const { form, path } = field;
  const value = form.valueAt(path);
  const { amount, currency } = isRecord(value) ? value : {};
  const shown = typeof amount === 'number' ? formatsOf('cs').number(amount) : written(amount ?? value);
  const onChange = (event: Event): void => {
    const typed = valueOf(event).trim();
    if (typed === shown) return;
    const mended = mend(typed, 'number', 'amount')?.json;
    const sum: unknown = mended === undefined ? typed : JSON.parse(mended);
    const { document } = form.desk;
    if (!typed) document.edit(removeValue(document.text, path));
    else if (isRecord(value)) document.edit(setValue(document.text, [...path, 'amount'], sum));
    else document.edit(setValue(document.text, path, { amount: sum, currency: 'CZK' }));
  };
  const isForeign = typeof currency === 'string' && currency !== 'CZK';
  return frame(
    field,
    (id, described, invalid) =>
      html`<span class="money"
        ><input
          id=${id}
          class="short"
          inputmode="decimal"
          autocomplete="off"
          placeholder="1 100 000"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${shown}
          @change=${onChange}
        />
        ${isForeign ? currency : 'Kč'}</span
      >`,
  );
}

/** A list of short texts: one line each. */
function renderTexts(field: Field): TemplateResult {
  const { form, path, record, key } = field;
  const value = form.valueAt(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const { document } = form.desk;
  const name = labelOf(record, key);
  const add = (): void => {
    document.edit(insertItem(document.text, path, ''));
    form.focus(fieldId([...path, items.length]));
  };
  const remove = (index: number): void => {
    document.edit(removeValue(document.text, [...path, index]));
    form.desk.say('Řádek je odebrán.', true);
    form.focus(`${fieldId(path)}-name`);
  };
  const hint = hintOf(record, key);
  return html`<fieldset class="field texts">
    <legend id="${fieldId(path)}-name" tabindex="-1">${name}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${items.map((item, index) => {
      const inner = [...path, index];
      const id = fieldId(inner);
      if (isRecord(item)) {
        return html`${Object.entries(item).map(([language, text]) =>
          frame(field, input(field, [...inner, language], written(text), { lang: language }), {
            label: `${index + 1}. ${LANGUAGES[language] ?? language}`,
            path: [...inner, language],
          }),
        )}`;
      }
      return html`<div class="line">
        <input
          id=${id}
          aria-label="${name}, ${index + 1}. řádek"
          autocomplete="off"
          .value=${live(written(item))}
          @input=${(event: Event) => document.edit(setValue(document.text, inner, valueOf(event)), textOf(inner))}
          @change=${() => document.rest()}
        />
        <button type="button" class="small" aria-label="Odebrat: ${written(item) || `${index + 1}. řádek`}" @click=${() => remove(index)}>
          Odebrat
        </button>
      </div>`;
    })}
    <button type="button" class="small" id="${fieldId(path)}-add" @click=${add}>Přidat řádek</button>
  </fieldset>`;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
    ? target.value
    : '';
}

function written(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
