// Every state of <kp-grant-timeline>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/grant-timeline/define.ts';
import {
  DAYS,
  DOMAZLICE,
  EMPTY,
  feedOf,
  feedOfProgramme,
  LONG_WORD,
  MINIMAL_PROGRAMME,
  programme,
  step,
  TEN_FAULTS,
  VZOROV,
  VZOROV_CALL,
  ZATEC,
} from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  programme?: string;
  'no-drawing'?: boolean;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Grant timeline',
  component: 'kp-grant-timeline',
  tags: ['autodocs'],
  args: { data: feedOfProgramme(), lang: 'cs', 'as-of': DAYS.open },
  argTypes: {
    ...commonArgTypes,
    programme: { control: 'text', description: '`id` of a programme; without it the one that matters now.' },
    'no-drawing': { control: 'boolean', description: 'The schedule as a list alone.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-grant-timeline
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      programme=${ifDefined(args.programme)}
      ?no-drawing=${args['no-drawing']}
      >${args.fallback ?? nothing}</kp-grant-timeline
    >`,
  play: reaches('ready'),
};

export default meta;

// --- may I apply ---

export const Open: Story = {
  parameters: about('Applications are taken: until when, how long still, what follows.'),
};

export const LastDay: Story = {
  args: { 'as-of': DAYS.lastDay },
  parameters: about('The last day of the call says so.'),
};

export const LastDayWithHour: Story = {
  args: {
    'as-of': '2027-01-15T09:00',
    data: feedOfProgramme({
      steps: [step('application', 'Podávání žádostí', { start: '2026-11-02', end: '2027-01-15T12:00' })],
    }),
  },
  parameters: about('The call ends at an hour of its last day.'),
};

export const Announced: Story = {
  args: { 'as-of': DAYS.announced },
  parameters: about('The call has not begun: from when, and in how many days.'),
};

export const AnnouncedWithoutDates: Story = {
  args: { data: feedOfProgramme({ state: 'announced', steps: [] }) },
  parameters: about('The town has announced the programme and given no dates yet.'),
};

export const ClosedByClock: Story = {
  args: { 'as-of': DAYS.closed },
  parameters: about('The last day has passed.'),
};

export const ClosedByTown: Story = {
  args: { data: feedOfProgramme({ state: 'closed', state_note: 'Peníze jsou rozdělené dřív, než lhůta skončila.' }) },
  parameters: about('The town closed the call before its last day, and its word wins over the clock.'),
};

export const ClosedByTownWithoutNote: Story = {
  args: { data: feedOfProgramme({ state: 'closed' }) },
  parameters: about('The town closed the call and does not say why.'),
};

export const OpenByTown: Story = {
  args: {
    'as-of': DAYS.closed,
    data: feedOfProgramme({ state: 'open', state_note: 'Lhůta je prodloužená do konce ledna.' }),
  },
  parameters: about('The town prolonged the call.'),
};

export const Cancelled: Story = {
  args: { data: feedOfProgramme({ state: 'cancelled', state_note: 'Zastupitelstvo program zrušilo.' }) },
  parameters: about('The whole programme is off.'),
};

export const Unknown: Story = {
  args: {
    data: feedOf({
      contacts: [{ id: 'k', name: 'Petra Vzorová', phones: [{ number: '+420000000214' }] }],
      grant_programmes: [
        programme({ contact: 'k', steps: [step('decision', 'Rozhodnutí zastupitelstva', { end: '2027-03-31' })] }),
      ],
    }),
  },
  parameters: about('Neither the town nor the steps say whether applications are taken.'),
};

export const EndOnly: Story = {
  args: { data: feedOfProgramme({ steps: [step('application', 'Podávání žádostí', { end: '2026-12-10' })] }) },
  parameters: about('Only the last day of the call is known.'),
};

// --- states of every widget ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way; the skeleton keeps the height.'),
};

const fallback = html`<h2>Dotace 2027</h2>
  <p>Žádosti přijímáme do 15. 1. 2027 v podatelně.</p>`;

export const LoadingWithFallback: Story = {
  args: { data: undefined, feed: ADDRESS.never, fallback },
  play: reaches('loading'),
  parameters: about('The content between the tags stands until the feed is there.'),
};

export const Empty: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('The feed has no grant programme.'),
};

export const EmptyWithFallback: Story = {
  args: { data: EMPTY, fallback },
  play: reaches('empty'),
  parameters: about('The feed has no grant programme, the page knows better.'),
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

export const NotJson: Story = {
  args: { data: undefined, feed: ADDRESS.broken },
  play: reaches('error'),
  parameters: about('A quotation mark is missing in the feed: the webmaster is told where.'),
};

export const LoginPage: Story = {
  args: { data: undefined, feed: ADDRESS.login },
  play: reaches('error'),
  parameters: about('The server answers with a page to log in.'),
};

export const NoFeedNamed: Story = {
  args: { data: undefined },
  play: reaches('error'),
  parameters: about('Neither the tag nor the script names a feed.'),
};

export const Stale: Story = {
  args: { data: undefined, feed: ADDRESS.cached },
  play: reaches('stale'),
  parameters: about('The server does not answer; the copy that the browser keeps is shown.'),
};

export const AsOf: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  parameters: about('The widget as on another day, and it says so. Žatec on 5. 3. 2018.'),
};

export const Present: Story = {
  args: { data: VZOROV_CALL, 'as-of': undefined },
  parameters: about('Without as-of: what holds at the moment you look.'),
};

export const Debug: Story = {
  args: { data: TEN_FAULTS, debug: true, 'as-of': '2026-02-10' },
  parameters: about('Ten faults of the feed, each named, and all that is good around them.'),
};

// --- what a feed holds ---

export const Minimal: Story = {
  args: { data: MINIMAL_PROGRAMME },
  parameters: about('A title, and nothing else.'),
};

export const Everything: Story = {
  args: { data: VZOROV, 'as-of': '2026-11-23' },
  parameters: about(
    'Vzorov uses every key: sums, conditions, documents, contact, older programmes with their projects.',
  ),
};

export const TownWithoutProgrammes: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  play: reaches('empty'),
  parameters: about('Domažlice on 1. 11. 2020 had no grant programme on its page.'),
};

export const StepsOfEveryKind: Story = {
  args: {
    data: feedOfProgramme(
      {
        steps: [
          step('publication', 'Zveřejnění', { start: '2026-10-01', end: '2026-11-01' }),
          step('application', 'Podávání žádostí', { start: '2026-11-02', end: '2027-01-15' }),
          step('formal_check', 'Kontrola úplnosti', { start: '2027-01-18', end: '2027-01-29' }),
          step('evaluation', 'Hodnocení', { meeting: 'hodnoceni' }),
          step('decision', 'Rozhodnutí', { end: '2027-03-31' }),
          step('contract', 'Podpis smluv', { start: '2027-04' }),
          step('realisation', 'Realizace', { start: '2027' }),
          step('settlement', 'Vyúčtování', { end: '2028-01-31', url: 'https://vzorov.example/vyuctovani' }),
          step('other', 'Seminář', {
            id: 'seminar',
            start: '2026-11-23T16:00',
            place: 'malý sál',
            note: 'Vstup volný.',
          }),
          step('other', 'Kulatý stůl', { id: 'stul', meeting: 'stul' }),
          step('other', 'Přehlídka', { id: 'prehlidka', meeting: 'prehlidka' }),
          step('other', 'Poděkování', { id: 'dekujeme' }),
        ],
      },
      [
        { id: 'hodnoceni', start: '2027-02-16T14:00', place: 'radnice', state: 'planned' },
        { id: 'stul', state: 'postponed', state_note: 'Nový termín oznámíme.' },
        { id: 'prehlidka', start: '2026-12-01T10:00', state: 'cancelled' },
      ],
    ),
  },
  parameters: about(
    'Steps of every kind and shape: periods, deadlines, moments, postponed, cancelled, without a date.',
  ),
};

export const InexactDates: Story = {
  args: {
    data: feedOfProgramme({
      steps: [
        step('publication', 'Zveřejnění', { start: '2026-09', end: '2026-10' }),
        step('application', 'Podávání žádostí', { start: '2026-11', end: '2026-12' }),
        step('decision', 'Rozhodnutí', { end: '2027-03' }),
        step('realisation', 'Realizace', { start: '2027', end: '2027' }),
        step('settlement', 'Vyúčtování', { end: '2028' }),
      ],
    }),
  },
  parameters: about('Months and years alone: no days are counted.'),
};

export const ManySteps: Story = {
  args: {
    data: feedOfProgramme({
      steps: Array.from({ length: 30 }, (_, index) => {
        const day = String((index % 28) + 1).padStart(2, '0');
        return step('other', `Krok ${index + 1}`, { id: `s${index}`, start: `2026-${index < 15 ? 11 : 12}-${day}` });
      }),
    }),
  },
  parameters: about('Thirty steps.'),
};

export const LongWords: Story = {
  args: {
    data: feedOfProgramme({
      title: LONG_WORD,
      purpose: LONG_WORD,
      steps: [step('application', LONG_WORD, { start: '2026-11-02', end: '2027-01-15', place: LONG_WORD })],
      projects: [{ id: 'p', title: LONG_WORD, applicant: LONG_WORD, requested: { amount: 1e12, currency: 'CZK' } }],
    }),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

export const ChosenProgramme: Story = {
  args: { data: VZOROV, programme: 'dr2026' },
  parameters: about('The page asks for a programme; the others stand below.'),
};

export const UnknownProgramme: Story = {
  args: { data: VZOROV_CALL, programme: 'dr1999' },
  parameters: about('The page asks for a programme that the feed does not have: the one that matters now is shown.'),
};

export const NoDrawing: Story = {
  args: { 'no-drawing': true },
  parameters: about('The schedule as a list alone.'),
};

export const UnderLevelThree: Story = {
  args: { 'heading-level': 3 },
  parameters: about('The page decides the level of the heading; those inside follow.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h2 slot="heading">Chcete dotaci na příští rok?</h2>` },
  parameters: about("The page's own heading in place of the programme's title."),
};

export const ManyLanguages: Story = {
  args: {
    lang: 'en',
    data: feedOfProgramme({
      title: { cs: 'Dotace 2027', en: 'Grants 2027' },
      eligible: { cs: 'Spolky a církve.', uk: 'Спілки та церкви.' },
      state_note: 'Poznámka jen česky.',
    }),
  },
  parameters: about('Texts in several languages: the missing ones stand in the language of the feed, marked as such.'),
};

// --- languages ---

export const English: Story = { args: { data: VZOROV_CALL, lang: 'en' }, parameters: about('English.') };
export const German: Story = { args: { data: VZOROV_CALL, lang: 'de' }, parameters: about('German.') };
export const Ukrainian: Story = { args: { data: VZOROV_CALL, lang: 'uk' }, parameters: about('Ukrainian.') };

// --- hosts ---

export const DarkHost: Story = {
  args: { data: VZOROV_CALL },
  decorators: [inHost(HOSTS.dark)],
  parameters: about('A dark page with a light accent.'),
};

export const OldHost: Story = {
  args: { data: VZOROV_CALL },
  decorators: [inHost(HOSTS.verdana)],
  parameters: about('A page of old: Verdana in 13 pixels.'),
};

export const Accent: Story = {
  args: { data: VZOROV_CALL },
  decorators: [inHost(HOSTS.accent)],
  parameters: about('An accent, square corners and a serif font of the page.'),
};

export const Narrow: Story = {
  args: { data: VZOROV_CALL },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('A telephone, 320 px.'),
};

export const Narrowest: Story = {
  args: { data: VZOROV_CALL },
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column, 220 px.'),
};

export const Wide: Story = {
  args: { data: VZOROV_CALL },
  decorators: [inHost(HOSTS.wide)],
  parameters: about('The drawing beside the words.'),
};
