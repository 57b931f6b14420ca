// The page after a form post that was not taken. Where it can, it holds the form with everything that was typed, to be
// mended and sent from there; no browser's memory is needed for that.
import type { LIMITS } from 'kp-widgets/membership';
import { ROLES, type RequestError } from 'kp-widgets/membership';
import type { Language, TownConfig } from '../../config/schema.ts';
import { WORDS, type FieldName, type Words } from '../../words/words.ts';
import { frame } from './frame.ts';
import { html, type Html } from './html.ts';

/** What was typed, as `readForm` gives it. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export type RefusalStatus = keyof Words['page']['reasons'];

export interface Refusal {
  status: RefusalStatus;
  errors?: readonly RequestError[];
  /** In seconds. */
  retryAfter?: number;
  /** Missing where it couldn't be read. */
  typed?: Typed | undefined;
}

interface Field {
  name: FieldName & keyof typeof LIMITS;
  type: 'text' | 'email' | 'tel' | 'area';
  autocomplete?: string;
}

const FIELDS: readonly Field[] = [
  { name: 'name', type: 'text', autocomplete: 'name' },
  { name: 'email', type: 'email', autocomplete: 'email' },
  { name: 'phone', type: 'tel', autocomplete: 'tel' },
  { name: 'organisation', type: 'text', autocomplete: 'organization' },
  { name: 'message', type: 'area' },
  { name: 'needs', type: 'area' },
];

/** Sent on as they came. */
const HIDDEN = ['id', 'kind', 'language', 'privacy_version', 'page_url', 'stamp'];

const textOf = (typed: Typed, name: string) => {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
};

function problemAt(errors: readonly RequestError[], name: string, { page }: Words): string | undefined {
  const code = errors.find(({ pointer }) => pointer.split('/')[1] === name)?.code;
  if (code === undefined) return undefined;
  return page.problems[code === 'id_reused' ? 'invalid' : code];
}

function renderProblem(name: string, problem: string | undefined): Html | undefined {
  return problem === undefined ? undefined : html`<p class="error" id="${name}-error">${problem}</p>`;
}

function renderField(
  { name, type, autocomplete }: Field,
  typed: Typed,
  problem: string | undefined,
  words: Words,
): Html {
  const value = textOf(typed, name);
  const marks = html`id="${name}" name="${name}"${problem === undefined ? '' : html` aria-invalid="true" aria-describedby="${name}-error"`}`;
  const isOptional = !/^(?:name|email|phone)$/.test(name);
  return html`<div class="field">
    <label for="${name}">${words.fields[name]}${isOptional ? html` <span class="optional">${words.page.optional}</span>` : ''}</label>
    ${
      type === 'area'
        ? // A line break at the start of a text area is its markup's.
          html`<textarea ${marks}>\n${value}</textarea>`
        : html`<input ${marks} type="${type}" value="${value}" autocomplete="${autocomplete}">`
    }
    ${renderProblem(name, problem)}
  </div>`;
}

function renderRole(typed: Typed, words: Words): Html {
  const chosen = textOf(typed, 'participant_role');
  const options = (['', ...ROLES] as const).map(
    (role) =>
      html`<option value="${role}"${role === chosen ? html` selected` : ''}>${role ? words.roles[role] : words.page.noRole}</option>`,
  );
  return html`<div class="field">
    <label for="participant_role">${words.fields.participant_role} <span class="optional">${words.page.optional}</span></label>
    <select id="participant_role" name="participant_role">${options}</select>
  </div>`;
}

function renderForm(typed: Typed, errors: readonly RequestError[], action: string, words: Words): Html {
  const groups = typed['working_groups'];
  const hidden = [
    ...HIDDEN.map((name) => [name, textOf(typed, name)] as const).filter(([, value]) => value),
    ...(Array.isArray(groups) ? groups.map((id) => ['working_groups', String(id)] as const) : []),
  ];
  return html`<form method="post" action="${action}">
    ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
    <div class="trap" aria-hidden="true"><input name="contact_note_2" value="${textOf(typed, 'contact_note_2')}" tabindex="-1" autocomplete="off" aria-label=""></div>
    ${FIELDS.slice(0, 4).map((field) => renderField(field, typed, problemAt(errors, field.name, words), words))}
    ${renderRole(typed, words)}
    ${FIELDS.slice(4).map((field) => renderField(field, typed, problemAt(errors, field.name, words), words))}
    <p><button>${words.page.sendAgain}</button></p>
  </form>`;
}

/** `action`: where the form goes, from the page's own address. */
export function renderRefusal(
  town: TownConfig | undefined,
  language: Language,
  { status, errors = [], retryAfter, typed }: Refusal,
  action: string,
): string {
  const words = WORDS[language];
  const { page } = words;
  const field = (pointer: string) => pointer.split('/')[1] ?? '';
  const isField = (name: string): name is FieldName => Object.hasOwn(words.fields, name);
  // What stands at no field of the form below is said at its head.
  const others = errors.filter(({ pointer }) => !FIELDS.some(({ name }) => name === field(pointer)));
  return frame(
    language,
    [page.notSent, town?.name].filter(Boolean).join(' – '),
    html`<h1>${page.notSent}</h1>
      <p>${page.reasons[status]}</p>
      ${others.map(({ pointer }) => {
        const name = field(pointer);
        return html`<p class="error">${isField(name) ? `${words.fields[name]}: ` : ''}${page.problems.invalid}</p>`;
      })}
      ${retryAfter ? html`<p>${page.againIn(retryAfter)}</p>` : ''}
      <p>${typed ? page.kept : page.goBack}</p>
      ${town ? html`<p>${page.ifNobody}: ${town.contact}.</p>` : ''}
      ${typed ? renderForm(typed, errors, action, words) : ''}`,
  );
}
