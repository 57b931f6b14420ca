// Every state of <kp-working-group-list>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Feed, Meeting, WorkingGroup } from '../src/feed/types.ts';
import '../src/widgets/working-group-list/define.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, LONG_WORD, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  'join-url'?: string;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const FORM = 'https://www.vzorov.example/zapojte-se#kp-join';

const meta: Meta<Args> = {
  title: 'Working group list',
  component: 'kp-working-group-list',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', 'as-of': '2026-11-23', 'join-url': FORM },
  argTypes: {
    ...commonArgTypes,
    'join-url': { control: 'text', description: 'Address of the form; `#kp-join` by default.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-working-group-list
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      join-url=${ifDefined(args['join-url'])}
      >${args.fallback ?? nothing}</kp-working-group-list
    >`,
  play: reaches('ready'),
};

export default meta;

const SENIORS: WorkingGroup = {
  id: 'seniori',
  name: 'Senioři',
  target_group: 'lidé starší 65 let a ti, kdo o ně pečují',
  description: 'Skupina hledá cesty, jak mohou lidé ve stáří zůstat doma, mezi svými.',
};

/** A feed with one group, which stands open, and its meetings. */
function feedOfGroup(changes: Partial<WorkingGroup> = {}, ...meetings: Partial<Meeting>[]): Feed {
  return feedOf({
    contacts: [contact()],
    working_groups: [{ ...SENIORS, ...changes }],
    meetings: meetings.map((meeting, index) => ({ id: `m${index}`, working_group: 'seniori', ...meeting })),
  });
}

/** The first so many groups of the invented town. */
function firstGroups(count: number): Feed {
  const { _kp, ...feed } = VZOROV as Feed;
  return { ...feed, _kp: { ..._kp, working_groups: _kp!.working_groups!.slice(0, count) } };
}

/** A play function: the list is ready, then a visitor opens its first groups. */
function opens(count: number): Story['play'] {
  return async (context) => {
    await reaches('ready')(context);
    const root = context.canvasElement.querySelector('kp-working-group-list')!.shadowRoot!;
    for (const button of [...root.querySelectorAll<HTMLElement>('.sum button')].slice(0, count)) button.click();
    await reaches('ready')(context);
    await expect(root.querySelectorAll('[aria-expanded=true]')).toHaveLength(count);
  };
}

/** A play function: the list is ready, then a visitor types into its filter. */
function searches(query: string, found: number): Story['play'] {
  return async (context) => {
    await reaches('ready')(context);
    const root = context.canvasElement.querySelector('kp-working-group-list')!.shadowRoot!;
    await userEvent.type(root.querySelector('input')!, query);
    await reaches('ready')(context);
    await expect(root.querySelectorAll('.row')).toHaveLength(found);
  };
}

// --- what a feed holds ---

export const Everything: Story = {
  play: opens(1),
  parameters: about('All that a group can have, opened. Seven groups can be searched.'),
};

export const AllOpen: Story = {
  play: opens(7),
  parameters: about('Every group opened.'),
};

export const FiveGroups: Story = {
  args: { data: firstGroups(5) },
  parameters: about('So few are seen at a glance: there is no filter.'),
};

export const OneGroup: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01', 'join-url': '' },
  parameters: about('Domažlice: a single group stands open. Its meeting is postponed without a new date.'),
};

export const Minimal: Story = {
  args: { data: feedOf({ working_groups: [{ id: 'a', name: 'Senioři' }] }), 'join-url': '' },
  parameters: about('An id and a name: there is nothing to open.'),
};

export const NoForm: Story = {
  args: { data: firstGroups(2), 'join-url': '#kp-join', debug: true },
  play: opens(2),
  parameters: about('The page has no form to lead to: no link is shown, and the webmaster is told.'),
};

export const UnusableAddress: Story = {
  args: { data: firstGroups(2), 'join-url': 'javascript:alert(1)', debug: true },
  play: opens(1),
  parameters: about('An address that may not be linked to makes no link.'),
};

export const FiftyGroups: Story = {
  args: {
    data: feedOf({
      working_groups: Array.from({ length: 50 }, (_, index) => ({
        ...SENIORS,
        id: `g${index}`,
        name: `${index + 1}. skupina`,
      })),
    }),
  },
  parameters: about('As many as fifty groups.'),
};

export const LongWords: Story = {
  args: {
    data: feedOfGroup(
      {
        name: LONG_WORD,
        target_group: LONG_WORD,
        description: LONG_WORD,
        people: [{ name: LONG_WORD, role: LONG_WORD, organisation: LONG_WORD, contact: 'koordinatorka' }],
        members: { count: 12, organisations: [LONG_WORD] },
        documents: [{ title: LONG_WORD, url: 'https://www.vzorov.example/a.pdf' }],
        url: 'https://www.vzorov.example/',
      },
      { start: '2026-12-09', place: LONG_WORD, title: LONG_WORD, when_note: LONG_WORD },
    ),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

// --- the next meeting ---

export const MeetingToday: Story = {
  args: { data: feedOfGroup({}, { start: '2026-11-23T14:00', place: 'radnice' }) },
  parameters: about('A meeting on this very day.'),
};

export const MeetingNow: Story = {
  args: {
    data: feedOfGroup({}, { start: '2026-11-23T14:00', end: '2026-11-23T16:00' }),
    'as-of': '2026-11-23T15:00',
  },
  parameters: about('A meeting that is under way.'),
};

export const MeetingInMonth: Story = {
  args: { data: feedOfGroup({}, { start: '2027-01', when_note: 'Přesný den oznámíme do Vánoc.' }) },
  parameters: about('Only the month is known: nothing for a calendar.'),
};

export const MeetingCancelled: Story = {
  args: { data: feedOfGroup({}, { start: '2026-12-09T14:00', state: 'cancelled', state_note: 'Pro nemoc.' }) },
  parameters: about('A date that somebody may have noted is cancelled, and there is no other one.'),
};

export const MeetingUndated: Story = {
  args: { data: feedOfGroup({}, { kind: 'U kulatého stolu' }) },
  parameters: about('A meeting is planned, its date is not known.'),
};

// --- the filter ---

export const Searched: Story = {
  play: searches('zdrav', 2),
  parameters: about('Two of seven groups are found, the matches are marked.'),
};

export const NothingFound: Story = {
  play: searches('vesmír', 0),
  parameters: about('Nothing fits: a sentence, and a button that shows all groups again.'),
};

// --- states ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way.'),
};

export const Empty: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  play: reaches('empty'),
  parameters: about('Žatec: the page has the heading with nothing under it. Whom to ask stands in its place.'),
};

export const EmptyWithoutContact: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('No groups and nobody to ask: the way leads to the town.'),
};

export const NotFound: Story = {
  args: { data: undefined, feed: ADDRESS.gone },
  play: reaches('error'),
  parameters: about('The feed is gone.'),
};

export const Fallback: Story = {
  args: {
    data: undefined,
    feed: ADDRESS.gone,
    fallback: html`<ul>
      <li>Senioři</li>
      <li>Rodiny s dětmi a mládež</li>
    </ul>`,
  },
  play: reaches('error'),
  parameters: about('What the page itself says stays where the feed cannot be read.'),
};

export const Stale: Story = {
  args: { data: undefined, feed: ADDRESS.cached },
  play: reaches('stale'),
  parameters: about('An older copy from the browser.'),
};

export const Checked: Story = {
  args: { data: TEN_FAULTS, debug: true },
  parameters: about('Ten faults of the feed, each named, and all that is good around them.'),
};

// --- languages ---

export const Czech: Story = { args: { lang: 'cs' }, play: opens(1), parameters: about('Czech.') };
export const English: Story = { args: { lang: 'en' }, play: opens(1), parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, play: opens(1), parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, play: opens(1), parameters: about('Ukrainian.') };

// --- pages ---

export const Dark: Story = {
  play: opens(1),
  decorators: [inHost(HOSTS.dark)],
  parameters: about('On a dark page: the words of the filled button are black or white by themselves.'),
};

export const Accent: Story = {
  play: opens(1),
  decorators: [inHost(HOSTS.accent)],
  parameters: about('With the town’s colour and without rounding.'),
};

export const SmallVerdana: Story = {
  play: opens(1),
  decorators: [inHost(HOSTS.verdana)],
  parameters: about('In a page with 13 px Verdana.'),
};

export const Narrow: Story = {
  play: opens(2),
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('A phone, or a page at 400 %.'),
};

export const Narrowest: Story = {
  play: opens(2),
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column of 220 px.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">Naše skupiny</h3>`, 'heading-level': 3 },
  parameters: about('The page’s own heading; names of groups stand one level lower.'),
};
