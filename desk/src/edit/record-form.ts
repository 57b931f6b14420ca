// The form of a record, made from its schema: fields, the records in it, and lists of records that unfold.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import { parseDate } from '../../../src/feed/date.ts';
import { WEEKDAYS } from '../../../src/feed/schema.ts';
import { WORD_TEXTS } from '../../../src/feed/schema-texts.ts';
import { formatsOf } from '../../../src/i18n/index.ts';
import { inTownTime } from '../../../src/planning/zone.ts';
import { insertItem, moveItem, removeValue } from '../document/edits.ts';
import type { JsonPath } from '../document/path.ts';
import { hintOf, labelOf, nameOfRecord, recordName, type RecordName } from '../words/labels.ts';
import { writeTime } from '../words/czech-time.ts';
import { titleOf } from '../words/place-words.ts';
import { kindOf } from './field-kind.ts';
import { planFields } from './field-plan.ts';
import { renderField } from './fields.ts';
import { fieldId, type Form } from './form.ts';
import { newRecord } from './new-record.ts';
import './paste-steps.ts';

/** All fields of a record: the main ones, and the others folded away. */
export function renderRecord(form: Form, schema: Shape, path: JsonPath): TemplateResult {
  const shape = schema.wrapped ?? schema;
  const name = recordName(shape);
  const entries = shape.entries ?? {};
  if (!name) return html``;
  const { main, more } = planFields(name, Object.keys(entries));
  const render = (key: string): TemplateResult => renderKey(form, name, key, [...path, key], entries[key]!);
  const value = form.valueAt(path);
  const others = isRecord(value)
    ? Object.keys(value).filter((key) => !Object.hasOwn(entries, key) && !/^[$_]/.test(key))
    : [];
  const used = more.filter((key) => isRecord(value) && value[key] !== undefined && key !== 'id').length;
  return html`${main.map(render)}
  ${
    more.length
      ? html`<details class="more">
        <summary>Další údaje${used ? ` (vyplněno ${used})` : nothing}</summary>
        ${more.map(render)}
        ${
          others.length
            ? html`<p class="quiet">
              V&nbsp;souboru jsou u&nbsp;tohoto záznamu i&nbsp;údaje, které tu nejsou vidět: ${others.join(', ')}. Zůstanou
              v&nbsp;něm, jak jsou.
            </p>`
            : nothing
        }
      </details>`
      : nothing
  }`;
}

function renderKey(form: Form, record: RecordName, key: string, path: JsonPath, schema: Shape): TemplateResult {
  const kind = kindOf(schema);
  if (kind === 'records') return renderList(form, schema, path, labelOf(record, key), hintOf(record, key));
  if (kind !== 'record') return renderField({ form, record, key, path, schema });
  const hint = hintOf(record, key);
  return html`<fieldset class="group">
    <legend>${labelOf(record, key)}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${renderRecord(form, schema, path)}
  </fieldset>`;
}

/** A list of records: each unfolds to its form; below, the button that adds one. */
export function renderList(form: Form, schema: Shape, path: JsonPath, title: string, hint: string): TemplateResult {
  const item = (schema.wrapped ?? schema).item!;
  const name = recordName(item)!;
  const value = form.valueAt(path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const word = asObject(nameOfRecord(name));
  const add = (): void => {
    const { document } = form.desk;
    document.edit(insertItem(document.text, path, newRecord(item, value)));
    const inner = [...path, items.length];
    form.opened.add(form.keyOf(inner));
    form.fresh.add(form.keyOf(inner));
    const [first = ''] = planFields(name, Object.keys(item.entries ?? {})).main;
    form.focus(fieldId([...inner, first]));
  };
  return html`<fieldset class="list">
    <legend id="${fieldId(path)}-name" tabindex="-1">${title}</legend>
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    ${
      items.length
        ? html`<ol class="cards">
          ${repeat(
            items,
            (_, index) => form.keyOf([...path, index]),
            (one, index) => renderItem(form, item, [...path, index], one, items.length),
          )}
        </ol>`
        : nothing
    }
    <div class="actions">
      <button type="button" id="${fieldId(path)}-add" @click=${add}>Přidat ${word}</button>
      ${
        name === 'GrantStepSchema'
          ? html`<desk-paste-steps .desk=${form.desk} .path=${path}></desk-paste-steps>`
          : nothing
      }
    </div>
  </fieldset>`;
}

function renderItem(form: Form, item: Shape, path: JsonPath, value: unknown, count: number): TemplateResult {
  const index = Number(path.at(-1));
  const name = nameOfRecord(recordName(item)!);
  const title = titleOfItem(recordName(item)!, value) || `${name}, zatím bez názvu`;
  const key = form.keyOf(path);
  const isOpen = form.opened.has(key);
  const show = (isShown: boolean): void => {
    if (isShown === form.opened.has(key)) return;
    if (isShown) form.opened.add(key);
    else form.opened.delete(key);
    form.refresh();
  };
  const onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) show(target.open);
  };
  // The browser tells of what it has unfolded only after the next key.
  const onClick = (event: Event): void => {
    event.preventDefault();
    show(!form.opened.has(key));
  };
  const place = index + 1;
  // A button that leads no further stays where it is: else the next press would go to another.
  const isLast = (by: -1 | 1): boolean => (by < 0 ? index === 0 : place === count);
  const move = (by: -1 | 1): void => {
    if (isLast(by)) return;
    const { document } = form.desk;
    document.edit(moveItem(document.text, path, by));
    form.desk.say(`„${title}“ je teď na ${place + by}. místě z ${count}.`, true);
    form.focus(`${fieldId([...path.slice(0, -1), index + by])}-${by < 0 ? 'up' : 'down'}`);
  };
  const remove = (): void => {
    const { document } = form.desk;
    document.edit(removeValue(document.text, path));
    form.desk.say(`Odebráno: ${title}`, true);
    // The list's name does nothing when it is pressed.
    form.focus(`${fieldId(path.slice(0, -1))}-name`);
  };
  const id = fieldId(path);
  return html`<li class="card" data-key=${key}>
    <details ?open=${isOpen} @toggle=${onToggle}>
      <summary id="${id}-summary" @click=${onClick}>
        ${title} ${when(form, value)}
        ${form.hasFaultWithin(path) ? html`<span class="flag bad">Chyba</span>` : nothing}
      </summary>
      ${
        isOpen
          ? html`${renderRecord(form, item, path)}
            <div class="actions item" role="group" aria-label="${name} ${title}">
              ${
                count > 1
                  ? html`<button type="button" class="small" id="${id}-up" aria-disabled=${isLast(-1)} @click=${() => move(-1)}>
                        Posunout výš
                      </button>
                      <button type="button" class="small" id="${id}-down" aria-disabled=${isLast(1)} @click=${() => move(1)}>
                        Posunout níž
                      </button>`
                  : nothing
              }
              <button type="button" class="small" @click=${remove}>Odebrat</button>
            </div>`
          : nothing
      }
    </details>
  </li>`;
}

/** "Pracovní skupina" as what is added: "pracovní skupinu". */
function asObject(name: string): string {
  return name === 'Účastník' ? 'účastníka' : name.toLowerCase().replace(/a(?= |$)/g, 'u');
}

/** What an item is called while it is folded; a row of office hours by its days and times. */
function titleOfItem(name: RecordName, value: unknown): string {
  if (name !== 'WeeklyHoursSchema' || !isRecord(value)) return titleOf(value);
  const { days, from, to } = value;
  const chosen: readonly unknown[] = Array.isArray(days) ? days : [];
  const names = WEEKDAYS.filter((day) => chosen.includes(day)).map((day) => WORD_TEXTS.WEEKDAYS[day][0]);
  const times = [from, to].flatMap((time) => (typeof time === 'string' && time ? [writeTime(time)] : []));
  return [names.join(', '), times.join('–')].filter(Boolean).join(' ') || 'Nový řádek';
}

/** The dates of a record, so that it is found without being unfolded. */
function when(form: Form, value: unknown): TemplateResult | typeof nothing {
  if (!isRecord(value)) return nothing;
  const dateOf = (...keys: string[]) => {
    const written = keys.map((key) => value[key]).find((one) => typeof one === 'string');
    const date = written === undefined ? undefined : parseDate(written);
    return date && inTownTime(date, form.timeZone);
  };
  const [start, end] = [dateOf('start', 'from', 'date_published', 'date'), dateOf('end', 'to')];
  const text = start && !end ? formatsOf('cs').date(start) : formatsOf('cs').range(start, end);
  return text ? html`<span class="quiet">${text}</span>` : nothing;
}
