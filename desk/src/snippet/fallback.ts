// What stands between the tags for whoever gets no script: plain HTML, written from the feed. It is pasted once and then
// stays, so it says only what holds for long: names, dates, addresses, and whom to ask; never what is open now.
import { parseDate } from '../../../src/feed/date.ts';
import { chooseText } from '../../../src/feed/text.ts';
import type { Contact, Feed, FeedDocument, Text } from '../../../src/feed/types.ts';
import { formatPhone, formatsOf, telHref, typeset } from '../../../src/i18n/index.ts';
import { contactOf, coordinatorOf, fullName } from '../../../src/planning/people.ts';
import { markup, Markup } from './markup.ts';
import { withoutOwn } from './own-origin.ts';
import type { Widget, WidgetTag } from './widgets.ts';

/** The most lines of a list: a fallback leads to what matters, it doesn't replace the widget. */
const MOST = 5;

/**
 * A few lines of HTML that stand for a widget; always at least one, since editors remove what is empty. Asked to, they end
 * with the coordinator's contact.
 */
export function fallbackOf({ tag, attributes }: Widget, feed: Feed | undefined, hasContact: boolean): string[] {
  const words = new Words(feed?.language);
  const lines = feed ? WRITERS[tag](feed, words, attributes) : [];
  const contact = feed && hasContact ? contactLine(coordinatorOf(feed), words) : undefined;
  const written = [...lines, contact].filter((line) => line !== undefined);
  return written.length ? written.map(({ text }) => text) : ['<p>Komunitní plánování sociálních služeb</p>'];
}

/** The feed's texts in Czech, as they are set. */
class Words {
  readonly formats = formatsOf('cs');
  constructor(readonly feedLanguage: string | undefined) {}

  text(text: Text | undefined): string {
    return typeset(chooseText(text, 'cs', this.feedLanguage)?.value ?? '', 'cs');
  }

  range(start: string | undefined, end: string | undefined): string {
    const [from, to] = [start, end].map((date) => (date ? parseDate(date) : undefined));
    // What begins at an hour and has no end is an event, not a time that goes on.
    return from?.hour !== undefined && !to ? this.formats.date(from) : this.formats.range(from, to);
  }
}

type Writer = (
  feed: Feed,
  words: Words,
  attributes: Readonly<Record<string, string>>,
) => readonly (Markup | undefined)[];

const WRITERS: Record<WidgetTag, Writer> = {
  'kp-coordinator-card': (feed, words, { contact: ids }) =>
    (ids?.split(/\s+/) ?? [coordinatorOf(feed)?.id]).map((id) => contactLine(contactOf(feed, id), words)),
  'kp-introduction': ({ _kp }, words) => [paragraph(firstSentence(words.text(_kp?.introduction?.text)))],
  'kp-grant-timeline': ({ _kp }, words, { programme: id }) => {
    const programmes = _kp?.grant_programmes ?? [];
    const programme = programmes.find((one) => one.id === id) ?? programmes[0];
    if (!programme) return [];
    const steps = programme.steps?.filter(({ start, end }) => start ?? end) ?? [];
    return [
      paragraph(words.text(programme.title)),
      list(
        steps.map(({ name, start, end }) => markup`${words.text(name)}: ${words.range(start, end)}`),
        steps.length,
      ),
      list(documentLinks(programme.documents, words)),
    ];
  },
  'kp-working-group-list': ({ _kp }, words) => [
    list((_kp?.working_groups ?? []).map(({ name, url }) => linked(words.text(name), url))),
  ],
  'kp-news-feed': ({ home_page_url }) => [paragraph(linked('Aktuality', home_page_url))],
  'kp-join-form': () => [paragraph('Chcete se zapojit do komunitního plánování?')],
  'kp-participation': ({ _kp }, words) => [
    list((_kp?.joining?.steps ?? []).map(({ text }) => markup`${words.text(text)}`)),
  ],
  'kp-meeting-list': () => [paragraph('Setkání pracovních skupin')],
  'kp-plan-timeline': ({ _kp }, words) => [
    list(
      (_kp?.plans ?? []).map(
        ({ title, from, to, documents }) =>
          markup`${linked(words.text(title), documents?.[0]?.url)}${withComma(words.range(from, to))}`,
      ),
    ),
  ],
  'kp-document-list': ({ _kp }, words) => [list(documentLinks(_kp?.documents, words))],
  'kp-portal': ({ _kp }, words) => [
    paragraph(firstSentence(words.text(_kp?.introduction?.text))),
    list(documentLinks(_kp?.documents, words)),
  ],
};

function paragraph(content: Markup | string): Markup | undefined {
  return content === '' ? undefined : markup`<p>${content}</p>`;
}

function list(lines: readonly Markup[], most = MOST): Markup | undefined {
  return lines.length ? markup`<ul>${lines.slice(0, most).map((line) => markup`<li>${line}</li>`)}</ul>` : undefined;
}

function linked(text: string, url: string | undefined): Markup {
  return url ? markup`<a href="${withoutOwn(url)}">${text}</a>` : markup`${text}`;
}

function documentLinks(documents: readonly FeedDocument[] | undefined, words: Words): Markup[] {
  return (documents ?? [])
    .filter(({ url, archived }) => url && !archived)
    .map(({ title, url }) => linked(words.text(title), url));
}

/** `Mgr. Jana Vzorová, +420 000 000 115, jana.vzorova@example.org`, numbers and addresses as links. */
function contactLine(contact: Contact | undefined, words: Words): Markup | undefined {
  if (!contact) return undefined;
  const who = typeset(fullName(contact) ?? words.text(contact.role ?? contact.office), 'cs');
  const { number } = contact.phones?.[0] ?? {};
  const { address } = contact.emails?.[0] ?? {};
  const ways = [
    number && markup`<a href="${telHref(number)}">${formatPhone(number)}</a>`,
    address && markup`<a href="mailto:${address}">${address}</a>`,
  ].filter((way) => way instanceof Markup);
  const all = [...(who ? [markup`${who}`] : []), ...ways];
  return all.length ? paragraph(new Markup(all.map(({ text }) => text).join(', '))) : undefined;
}

function withComma(text: string): string {
  return text && `, ${text}`;
}

/** After these a dot ends no sentence. */
const SHORT =
  /(?:^|[\s(\u00a0])(?:tj|tzn|tzv|např|apod|atd|resp|popř|příp|mj|cca|č|čl|odst|písm|str|tel|sv|nám|ul|tř|tis|mil|mld|odd|hod|min|stol|Mgr|Bc|Ing|MUDr|JUDr|PhDr|RNDr|PaedDr|MVDr|ThDr|Dr|doc|prof|arch|r|s|o|a|p|z|ú|k|b|\d{1,2})\.$/iu;
/** The most characters; a longer text is cut between words. */
const LONGEST = 300;

/** The first sentence, as people see one: the dot of "tj." ends none. */
export function firstSentence(text: string): string {
  let sentence = text;
  for (const end of text.matchAll(/[.!?](?=[\s\u00a0]+[\p{Lu}\d„"(])/gu)) {
    const before = text.slice(0, end.index + 1);
    if (SHORT.test(before)) continue;
    sentence = before;
    break;
  }
  return sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).replace(/[\s\u00a0,;:–(]+\S*$/u, '')}…` : sentence;
}
