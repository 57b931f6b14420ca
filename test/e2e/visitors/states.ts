// Every state in which a visitor may meet a widget.
import type { Locator, Page } from 'playwright';
import { TAGS } from '../../../src/i18n/tags.ts';

export interface State {
  tag: (typeof TAGS)[number];
  name: string;
  /** Which of the gallery's feeds. */
  feed?: string;
  attributes?: string;
  /** What stands between the tags. */
  content?: string;
  /** The state that the widget names; by default `ready`. */
  reaches?: 'loading' | 'ready' | 'empty' | 'error' | 'stale';
  /** Whether the feed is asked for again. */
  reloads?: boolean;
  /** What the visitor does then. */
  act?: (widget: Locator, page: Page) => Promise<unknown>;
}

/** Attributes with which a widget shows all that it has. */
const USUAL: Partial<Record<State['tag'], string>> = {
  'kp-join-form': 'endpoint="/gallery/receiver/sent"',
  'kp-portal': 'join-endpoint="/gallery/receiver/sent"',
  'kp-working-group-list': 'join-url="/prihlaska"',
};

/** The states that every widget has. */
const COMMON: readonly Omit<State, 'tag'>[] = [
  { name: 'ready' },
  { name: 'empty', feed: 'empty', reaches: 'empty' },
  { name: 'error', feed: 'gone', reaches: 'error' },
  { name: 'stale', feed: 'once', reaches: 'stale', reloads: true },
  { name: 'loading', feed: 'never', reaches: 'loading' },
  { name: 'faulty', feed: 'faults', attributes: 'debug' },
];

/** What the feed with ten faults has nothing for. */
const WITHOUT_FAULTY: readonly State['tag'][] = [
  'kp-document-list',
  'kp-introduction',
  'kp-meeting-list',
  'kp-participation',
  'kp-plan-timeline',
];

const press = (name: string | RegExp) => async (widget: Locator) => {
  await openFilter(widget);
  await widget.getByRole('button', { name }).first().click();
};

const type = (words: string) => async (widget: Locator) => {
  await openFilter(widget);
  await widget.getByRole('searchbox').first().fill(words);
  await widget
    .getByText(/^Nalezen|^Pro „/)
    .first()
    .waitFor();
};

/** The news' filter stands behind a row where there is no room for it. */
async function openFilter(widget: Locator): Promise<void> {
  const row = widget.locator('.toggle[aria-expanded=false]');
  if (await row.isVisible()) await row.click();
}

/** Opens what is closed. */
const openAll = (widget: Locator) =>
  widget.evaluate((element) => {
    const closed = element.shadowRoot!.querySelectorAll<HTMLElement>(
      'button[aria-expanded=false], details:not([open]) > summary',
    );
    for (const one of closed) if (one.checkVisibility()) one.click();
  });

export const FILLED = { name: 'Jana Součková', email: 'jana.souckova@example.cz' };

/** Fills in the form and sends it; `shown` comes then. */
const send =
  (shown: string, values: Partial<typeof FILLED> = FILLED) =>
  async (widget: Locator) => {
    for (const [name, value] of Object.entries(values)) await widget.locator(`.form [name=${name}]`).fill(value);
    await widget.locator('.form [type=submit]').click();
    await widget.locator(shown).first().waitFor();
  };

const receiver = (name: string): string => `endpoint="/gallery/receiver/${name}" no-steps`;

const OWN: readonly State[] = [
  { tag: 'kp-coordinator-card', name: 'compact', attributes: 'compact' },
  { tag: 'kp-coordinator-card', name: 'all contacts', attributes: 'contact="koordinatorka poradce vedouci"' },
  { tag: 'kp-document-list', name: 'opened', act: openAll },
  { tag: 'kp-document-list', name: 'searched', act: type('plan') },
  { tag: 'kp-document-list', name: 'nothing found', act: type('xyz') },
  { tag: 'kp-grant-timeline', name: 'opened', act: openAll },
  { tag: 'kp-grant-timeline', name: 'closed call', attributes: 'as-of="2027-01-20"' },
  { tag: 'kp-introduction', name: 'fallback', feed: 'gone', reaches: 'error', content: '<p>Zavolejte na radnici.</p>' },
  { tag: 'kp-join-form', name: 'application', attributes: `${receiver('sent')} kind="application"` },
  { tag: 'kp-join-form', name: 'notice open', attributes: receiver('sent'), act: openAll },
  { tag: 'kp-join-form', name: 'consent', feed: 'consent', attributes: receiver('sent'), act: send('.faults', {}) },
  { tag: 'kp-join-form', name: 'invalid', act: send('.faults', { email: 'jana@' }) },
  { tag: 'kp-join-form', name: 'sending', attributes: receiver('slow'), act: send('[aria-disabled]') },
  { tag: 'kp-join-form', name: 'sent', attributes: receiver('sent'), act: send('.receipt') },
  { tag: 'kp-join-form', name: 'refused', attributes: receiver('refused'), act: send('.faults') },
  { tag: 'kp-join-form', name: 'busy', attributes: receiver('busy'), act: send('.form [part=error]') },
  { tag: 'kp-join-form', name: 'down', attributes: receiver('down'), act: send('.form [part=error]') },
  { tag: 'kp-join-form', name: 'offline', attributes: receiver('offline'), act: send('.form [part=error]') },
  { tag: 'kp-join-form', name: 'mail', attributes: 'endpoint="" no-steps', act: send('#kp-mail') },
  { tag: 'kp-join-form', name: 'no form', feed: 'zatec' },
  { tag: 'kp-meeting-list', name: 'more', attributes: 'limit="2"', act: press(/^Zobrazit/) },
  { tag: 'kp-news-feed', name: 'opened', act: press(/^Zobrazit celý text/) },
  { tag: 'kp-news-feed', name: 'more', act: press(/^Zobrazit další/) },
  { tag: 'kp-news-feed', name: 'tag pressed', act: press(/^dotace/) },
  { tag: 'kp-news-feed', name: 'searched', act: type('setkani') },
  { tag: 'kp-news-feed', name: 'nothing found', act: type('xyz') },
  { tag: 'kp-plan-timeline', name: 'opened', act: openAll },
  { tag: 'kp-working-group-list', name: 'opened', act: press('Senioři') },
  { tag: 'kp-working-group-list', name: 'searched', act: type('dusevni') },
  { tag: 'kp-working-group-list', name: 'nothing found', act: type('xyz') },
];

/** All of them, by widget. */
export const STATES: readonly State[] = TAGS.flatMap((tag) => [
  ...COMMON.map((state): State => ({ ...state, tag }))
    .filter(({ name }) => name !== 'faulty' || !WITHOUT_FAULTY.includes(tag))
    .map((state) => ({ ...state, attributes: [USUAL[tag], state.attributes].filter(Boolean).join(' ') })),
  ...OWN.filter((state) => state.tag === tag).map((state) => ({
    ...state,
    attributes: state.attributes ?? USUAL[tag] ?? '',
  })),
]);

/** A state in words, which name its file too. */
export function wordsOf({ tag, name }: State): string {
  return `${tag} ${name}`;
}
