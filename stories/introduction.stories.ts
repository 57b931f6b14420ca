// Every state of <kp-introduction>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/introduction/define.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, LONG_WORD, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Introduction',
  component: 'kp-introduction',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs' },
  argTypes: { ...commonArgTypes, fallback: { control: false, description: 'Content between the tags.' } },
  render: (args) =>
    html`<kp-introduction
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      >${args.fallback ?? nothing}</kp-introduction
    >`,
  play: reaches('ready'),
};

export default meta;

const TEXT = 'Komunitní plánování je způsob, jak se ve městě domluvit, jaké sociální služby potřebujeme.';

// --- what a feed holds ---

export const Everything: Story = {
  parameters: about('Text, area, beginning and goals: the facts stand beside the text where there is room.'),
};

export const Zatec: Story = { args: { data: ZATEC }, parameters: about('Žatec: the text and one goal.') };

export const Domazlice: Story = {
  args: { data: DOMAZLICE },
  parameters: about('Domažlice: two paragraphs, the area, since 2007, one goal.'),
};

export const TextAlone: Story = {
  args: { data: feedOf({ introduction: { text: TEXT } }) },
  parameters: about('Nothing but a text, and the widget’s own heading.'),
};

export const FactsAlone: Story = {
  args: { data: feedOf({ introduction: { area: 'Město Vzorov', since: '2007-03', goals: ['Mír.', 'Klid.'] } }) },
  parameters: about('No text: the facts stand side by side.'),
};

export const SinceADay: Story = {
  args: { data: feedOf({ introduction: { text: TEXT, since: '2007-03-12' } }) },
  parameters: about('The beginning is said as exactly as it is known.'),
};

export const ManyGoals: Story = {
  args: {
    data: feedOf({
      introduction: { text: TEXT, goals: Array.from({ length: 30 }, (_, index) => `Cíl číslo ${index + 1}.`) },
    }),
  },
  parameters: about('Thirty goals.'),
};

export const LongText: Story = {
  args: { data: feedOf({ introduction: { text: `${TEXT} `.repeat(40), area: TEXT, since: '2007', goals: [TEXT] } }) },
  parameters: about('A long text and short facts.'),
};

export const LongWords: Story = {
  args: {
    data: feedOf({
      introduction: { heading: LONG_WORD, text: LONG_WORD, area: LONG_WORD, since: '2007', goals: [LONG_WORD] },
    }),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

export const ManyLanguages: Story = {
  args: {
    lang: 'uk',
    data: feedOf({ introduction: { text: { cs: TEXT }, area: { uk: 'Місто Взоров' }, goals: ['Jen česky.'] } }),
  },
  parameters: about('What stands in one language alone is shown in that, marked as such.'),
};

// --- states ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way.'),
};

export const Empty: Story = {
  args: { data: feedOf({ contacts: [contact()] }) },
  play: reaches('empty'),
  parameters: about('The feed says nothing of it: whom to ask stands in its place.'),
};

export const EmptyWithoutContact: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('Nobody to ask either: the way leads to the town.'),
};

export const NotFound: Story = {
  args: { data: undefined, feed: ADDRESS.gone },
  play: reaches('error'),
  parameters: about('The feed is gone.'),
};

export const Fallback: Story = {
  args: { data: undefined, feed: ADDRESS.gone, fallback: html`<p>${TEXT}</p>` },
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
    data: { ...(TEN_FAULTS as object), _kp: { introduction: { text: TEXT, since: '31. 2. 2007' } } },
    debug: true,
  },
  parameters: about('A date that is none is named, and all that is good around it is shown.'),
};

// --- languages ---

export const Czech: Story = { args: { lang: 'cs' }, parameters: about('Czech.') };
export const English: Story = { args: { lang: 'en' }, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, parameters: about('Ukrainian.') };

// --- pages ---

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">O komunitním plánování</h3>`, 'heading-level': 3 },
  parameters: about('The page’s own heading in place of the feed’s.'),
};

export const Dark: Story = { decorators: [inHost(HOSTS.dark)], parameters: about('On a dark page.') };
export const Accent: Story = { decorators: [inHost(HOSTS.accent)], parameters: about('With the town’s colour.') };
export const SmallVerdana: Story = { decorators: [inHost(HOSTS.verdana)], parameters: about('In 13 px Verdana.') };
export const Narrow: Story = { decorators: [inHost(HOSTS.narrow)], parameters: about('A phone, or a page at 400 %.') };
export const Narrowest: Story = { decorators: [inHost(HOSTS.narrowest)], parameters: about('A column of 220 px.') };
export const Wide: Story = { decorators: [inHost(HOSTS.wide)], parameters: about('A wide page.') };
