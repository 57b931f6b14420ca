// Every state of <kp-meeting-list>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import type { Feed, Meeting } from '../src/feed/types.ts';
import '../src/widgets/meeting-list/define.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, LONG_WORD, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  group?: string;
  limit?: number;
  past?: string;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Meeting list',
  component: 'kp-meeting-list',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', 'as-of': '2026-11-23' },
  argTypes: {
    ...commonArgTypes,
    group: { control: 'text', description: '`id` of a working group: its meetings alone.' },
    limit: { control: 'number', description: 'Past meetings shown at first, 10 by default.' },
    past: { control: 'select', options: ['show', 'hide', 'only'], description: 'Whether past meetings are shown.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-meeting-list
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      group=${ifDefined(args.group)}
      limit=${ifDefined(args.limit)}
      past=${ifDefined(args.past)}
      >${args.fallback ?? nothing}</kp-meeting-list
    >`,
  play: reaches('ready'),
};

export default meta;

/** A feed with these meetings of one group. */
function feedOfMeetings(...meetings: Partial<Meeting>[]): Feed {
  return feedOf({
    contacts: [contact()],
    working_groups: [{ id: 'seniori', name: 'Senioři' }],
    meetings: meetings.map((meeting, index) => ({ id: `m${index}`, ...meeting })),
  });
}

/** Monthly meetings of two years. */
const MANY = feedOfMeetings(
  ...Array.from({ length: 24 }, (_, index) => ({
    start: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10T14:00`,
    title: `${index + 1}. jednání`,
    minutes: { title: 'Zápis', url: 'https://www.vzorov.example/zapis.pdf' },
  })),
);

// --- what a feed holds ---

export const Everything: Story = {
  parameters: about('Meetings to come, with invitation and agenda, then past ones by year, with minutes.'),
};

export const Postponed: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  parameters: about('Domažlice: two meetings wait for a new date, three were held.'),
};

export const OneUpcoming: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  parameters: about('Žatec: one meeting, still to come.'),
};

export const OfGroup: Story = {
  args: { group: 'seniori' },
  parameters: about('The meetings of one group alone.'),
};

export const UpcomingOnly: Story = {
  args: { past: 'hide' },
  parameters: about('Past meetings are hidden.'),
};

export const PastOnly: Story = {
  args: { past: 'only' },
  parameters: about('Past meetings alone, such as for an archive of minutes.'),
};

export const Many: Story = {
  args: { data: MANY, limit: 5 },
  play: async (context) => {
    await reaches('ready')(context);
    const root = context.canvasElement.querySelector('kp-meeting-list')!.shadowRoot!;
    const count = root.querySelectorAll('.row').length;
    root.querySelector<HTMLElement>('.foot button')!.click();
    await reaches('ready')(context);
    await expect(root.querySelectorAll('.row')).toHaveLength(count + 5);
  },
  parameters: about('Five past meetings at first, five more by a button.'),
};

export const Minimal: Story = {
  args: { data: feedOf({ meetings: [{ id: 'a' }] }) },
  parameters: about('An id alone: that there will be a meeting is all that is known.'),
};

export const LongWords: Story = {
  args: {
    data: feedOfMeetings({
      start: '2026-12-09T14:00',
      kind: LONG_WORD,
      title: LONG_WORD,
      place: LONG_WORD,
      when_note: LONG_WORD,
      state_note: LONG_WORD,
      minutes: { title: LONG_WORD, url: 'https://www.vzorov.example/a.pdf' },
    }),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

// --- what may become of a meeting ---

export const Today: Story = {
  args: { data: feedOfMeetings({ start: '2026-11-23T14:00', title: 'Doprava', place: 'radnice' }) },
  parameters: about('A meeting on this very day.'),
};

export const Running: Story = {
  args: {
    data: feedOfMeetings({ start: '2026-11-23T14:00', end: '2026-11-23T16:00', title: 'Doprava' }),
    'as-of': '2026-11-23T15:00',
  },
  parameters: about('A meeting that is under way.'),
};

export const Cancelled: Story = {
  args: {
    data: feedOfMeetings({ start: '2026-12-09T14:00', title: 'Doprava', state: 'cancelled', state_note: 'Pro nemoc.' }),
  },
  parameters: about('A date that somebody may have noted is cancelled.'),
};

export const PostponedWithDate: Story = {
  args: { data: feedOfMeetings({ start: '2026-12-09T14:00', title: 'Doprava', state: 'postponed' }) },
  parameters: about('The date that is known will not hold; it stands where people look for it.'),
};

export const Undated: Story = {
  args: { data: feedOfMeetings({ title: 'Kulatý stůl', when_note: 'Na jaře 2027.' }, { title: 'Doprava' }) },
  parameters: about('Meetings are planned, their dates are not known.'),
};

// --- states ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way.'),
};

export const Empty: Story = {
  args: { data: feedOfMeetings() },
  play: reaches('empty'),
  parameters: about('No meetings: whom to ask stands in their place.'),
};

export const EmptyWithoutContact: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('No meetings and nobody to ask: the way leads to the town.'),
};

export const UnknownGroup: Story = {
  args: { group: 'nikdo' },
  play: reaches('empty'),
  parameters: about('The attribute names a group that the feed does not have; the webmaster is told.'),
};

export const NotFound: Story = {
  args: { data: undefined, feed: ADDRESS.gone },
  play: reaches('error'),
  parameters: about('The feed is gone.'),
};

export const Fallback: Story = {
  args: { data: undefined, feed: ADDRESS.gone, fallback: html`<p>Na termíny se zeptejte na radnici.</p>` },
  play: reaches('error'),
  parameters: about('What the page itself says stays where the feed cannot be read.'),
};

export const Stale: Story = {
  args: { data: undefined, feed: ADDRESS.cached },
  play: reaches('stale'),
  parameters: about('An older copy from the browser.'),
};

export const Checked: Story = {
  args: {
    data: {
      ...(TEN_FAULTS as object),
      _kp: {
        meetings: [
          { id: 'm1', title: 'Doprava', start: '2026-12-09T14:00' },
          { id: 'm2', title: 'Bydlení', start: '31. 2. 2027', state: 'možná' },
        ],
      },
    },
    debug: true,
  },
  parameters: about('Faults of the feed, each named, and all that is good around them.'),
};

// --- languages ---

export const Czech: Story = { args: { lang: 'cs' }, parameters: about('Czech.') };
export const English: Story = { args: { lang: 'en' }, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, parameters: about('Ukrainian.') };

// --- pages ---

export const Dark: Story = {
  decorators: [inHost(HOSTS.dark)],
  parameters: about('On a dark page.'),
};

export const SmallVerdana: Story = {
  decorators: [inHost(HOSTS.verdana)],
  parameters: about('In a page with 13 px Verdana.'),
};

export const Narrow: Story = {
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('A phone, or a page at 400 %.'),
};

export const Narrowest: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column of 220 px.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">Kdy se scházíme</h3>`, 'heading-level': 3 },
  parameters: about('The page’s own heading; years stand one level lower.'),
};
