// Every state of <kp-coordinator-card>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/coordinator-card/define.ts';
import {
  contact,
  EMPTY,
  feedOfContacts,
  LONG_WORD,
  MINIMAL_CONTACT,
  PHOTO,
  TEN_FAULTS,
  VZOROV,
  ZATEC,
} from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  contact?: string;
  compact?: boolean;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const ALL = 'koordinatorka vedouci-odboru tajemnice-seniori';

const meta: Meta<Args> = {
  title: 'Coordinator card',
  component: 'kp-coordinator-card',
  tags: ['autodocs'],
  // A Monday, an hour after the office has opened.
  args: { data: VZOROV, lang: 'cs', 'as-of': '2026-11-23T09:00' },
  argTypes: {
    ...commonArgTypes,
    contact: { control: 'text', description: '`id` of a contact, or several with spaces between; else the first.' },
    compact: { control: 'boolean', description: 'One wrapping line.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-coordinator-card
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      contact=${ifDefined(args.contact)}
      ?compact=${args.compact}
      >${args.fallback ?? nothing}</kp-coordinator-card
    >`,
  play: reaches('ready'),
};

export default meta;

// --- what a feed holds ---

export const Everything: Story = {
  parameters: about('All that a contact can have, while the office is open.'),
};

export const Minimal: Story = {
  args: { data: MINIMAL_CONTACT },
  parameters: about('An id, and nothing else.'),
};

export const NameAndPhone: Story = {
  args: { data: feedOfContacts({ id: 'k', name: 'Petra Vzorová', phones: [{ number: '000 000 214' }] }) },
  parameters: about('No e-mail: the first thing to do is to call.'),
};

export const OfficeOnly: Story = {
  args: {
    data: feedOfContacts({ id: 'k', office: 'Městský úřad Vzorov', street: 'náměstí Míru 1', data_box: 'abc1234' }),
  },
  parameters: about('An office without a person.'),
};

export const DegreesOnBothSides: Story = {
  args: { data: feedOfContacts(contact({ titles_before: 'PhDr. Mgr.', titles_after: 'Ph.D., MBA' })) },
  parameters: about('Degrees before and after the name.'),
};

export const NoPhoto: Story = {
  args: { data: feedOfContacts() },
  parameters: about('Without a picture there is no place for one.'),
};

export const MissingPhoto: Story = {
  args: { data: feedOfContacts(contact({ photo: { ...PHOTO, url: new URL('neni.jpg', PHOTO.url).href } })) },
  parameters: about('The picture is gone: a silhouette stands in its place.'),
};

export const LongWords: Story = {
  args: {
    data: feedOfContacts(
      contact({
        name: LONG_WORD,
        role: LONG_WORD,
        office: LONG_WORD,
        note: LONG_WORD,
        emails: [{ address: `${LONG_WORD.toLowerCase()}@example.org` }],
      }),
    ),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

export const ManyLanguages: Story = {
  args: {
    lang: 'uk',
    data: feedOfContacts(contact({ role: { cs: 'Koordinátorka', uk: 'Координаторка' }, note: 'Poznámka jen česky.' })),
  },
  parameters: about('Texts in several languages: the missing ones stand in the language of the feed, marked as such.'),
};

// --- office hours ---

export const OpensLaterToday: Story = {
  args: { 'as-of': '2026-11-23T07:00' },
  parameters: about('The office opens today.'),
};

export const ClosedForToday: Story = {
  args: { 'as-of': '2026-11-23T18:00' },
  parameters: about('The office was open earlier today.'),
};

export const ClosedToday: Story = {
  args: { 'as-of': '2026-11-27T10:00' },
  parameters: about('No office hours on a Friday.'),
};

export const ClosedByException: Story = {
  args: { 'as-of': '2026-12-07T10:00' },
  parameters: about('The town is closed on a day on which it is otherwise open, and says why.'),
};

export const Holiday: Story = {
  args: { 'as-of': '2027-07-05T10:00' },
  parameters: about('A public holiday on a Monday.'),
};

export const NoHours: Story = {
  args: { data: feedOfContacts(contact({ office_hours: undefined })) },
  parameters: about('No office hours are given.'),
};

// --- several, compact, headings ---

export const Several: Story = {
  args: { contact: ALL },
  parameters: about('Three contacts in the order of the attribute.'),
};

export const Compact: Story = {
  args: { compact: true },
  parameters: about('One line.'),
};

export const SeveralCompact: Story = {
  args: { compact: true, contact: ALL },
  parameters: about('Three contacts, a line each.'),
};

export const UnderLevelThree: Story = {
  args: { 'heading-level': 3 },
  parameters: about('The page decides the level of the heading.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h2 slot="heading">Na koho se obrátit</h2>` },
  parameters: about("The page's own heading above the card; the name stands one level lower."),
};

export const UnknownContact: Story = {
  args: { contact: 'nikdo' },
  play: reaches('empty'),
  parameters: about('The page asks for a contact that the feed does not have.'),
};

// --- states of every widget ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way; the skeleton keeps the height.'),
};

const fallback = html`<p><strong>Petra Vzorová</strong>, tel. 000 000 214</p>`;

export const LoadingWithFallback: Story = {
  args: { data: undefined, feed: ADDRESS.never, fallback },
  play: reaches('loading'),
  parameters: about('The content between the tags stands until the feed is there.'),
};

export const Empty: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('The feed has no contact.'),
};

export const NotFound: Story = {
  args: { data: undefined, feed: ADDRESS.gone },
  play: reaches('error'),
  parameters: about('There is nothing at the address of the feed.'),
};

export const ErrorWithFallback: Story = {
  args: { data: undefined, feed: '#missing', fallback },
  play: reaches('error'),
  parameters: about('The feed named in the page is not there; the content between the tags stays.'),
};

export const Stale: Story = {
  args: { data: undefined, feed: ADDRESS.cached },
  play: reaches('stale'),
  parameters: about('The server does not answer; the copy that the browser keeps is shown.'),
};

export const Present: Story = {
  args: { 'as-of': undefined },
  parameters: about('Without as-of: what holds at the moment you look.'),
};

export const AsOf: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  parameters: about('The widget as on another day, and it says so. Žatec on 5. 3. 2018.'),
};

export const Debug: Story = {
  args: { data: TEN_FAULTS, debug: true },
  parameters: about('Ten faults of the feed, each named, and all that is good around them.'),
};

// --- languages ---

export const English: Story = { args: { lang: 'en' }, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, parameters: about('Ukrainian.') };

// --- hosts ---

export const DarkHost: Story = { decorators: [inHost(HOSTS.dark)], parameters: about('A dark page.') };

export const OldHost: Story = {
  decorators: [inHost(HOSTS.verdana)],
  parameters: about('A page of old: Verdana in 13 pixels.'),
};

export const Accent: Story = {
  decorators: [inHost(HOSTS.accent)],
  parameters: about('An accent, square corners and a serif font of the page.'),
};

export const Narrow: Story = { decorators: [inHost(HOSTS.narrow)], parameters: about('A telephone, 320 px.') };

export const Narrowest: Story = {
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column, 220 px.'),
};

export const CompactNarrow: Story = {
  args: { compact: true },
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('The line in a side column.'),
};

export const Wide: Story = { decorators: [inHost(HOSTS.wide)], parameters: about('Two columns.') };
