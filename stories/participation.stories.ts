// Every state of <kp-participation>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Joining } from '../src/feed/types.ts';
import '../src/widgets/join-form/define.ts';
import '../src/widgets/participation/define.ts';
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
  title: 'Participation',
  component: 'kp-participation',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', 'join-url': FORM },
  argTypes: {
    ...commonArgTypes,
    'join-url': { control: 'text', description: 'Address of the form; `#kp-join` by default.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-participation
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      join-url=${ifDefined(args['join-url'])}
      >${args.fallback ?? nothing}</kp-participation
    >`,
  play: reaches('ready'),
};

export default meta;

const { participants, steps } = VZOROV._kp.joining as Joining;

/** A feed with one contact and this way of joining. */
function feedOfJoining(joining: Joining): ReturnType<typeof feedOf> {
  return feedOf({ contacts: [contact()], joining });
}

// --- what a feed holds ---

export const Everything: Story = {
  parameters: about('Who takes part, the steps with whom to ask and what to read, and the link to the form.'),
};

export const Zatec: Story = {
  args: { data: ZATEC, 'join-url': '' },
  parameters: about('Žatec: four kinds of participant, six steps.'),
};

export const Domazlice: Story = {
  args: { data: DOMAZLICE, 'join-url': '' },
  parameters: about('Domažlice: four kinds of participant in the town’s own order, no steps.'),
};

export const StepsAlone: Story = {
  args: { data: feedOfJoining({ heading: 'Jak se zapojit', steps: steps! }) },
  parameters: about('Steps without participants: the heading is that of joining.'),
};

export const OwnWordsMissing: Story = {
  args: {
    data: feedOfJoining({
      participants: [{ role: 'user' }, { role: 'provider' }, { role: 'commissioner' }, { role: 'other' }],
    }),
  },
  parameters: about('The feed names roles alone: the widget has words for them.'),
};

export const TwoKinds: Story = {
  args: { data: feedOfJoining({ participants: participants!.slice(0, 2) }) },
  parameters: about('Two kinds of participant.'),
};

export const SevenKinds: Story = {
  args: { data: feedOfJoining({ participants: [...participants!, ...participants!.slice(0, 3)] }) },
  parameters: about('Seven kinds, some of the same role.'),
};

export const WithForm: Story = {
  args: { 'join-url': undefined },
  decorators: [
    (story) =>
      html`${story()}
        <div style="block-size: 3em"></div>
        <kp-join-form id="kp-join" lang="cs" no-steps .data=${VZOROV}></kp-join-form>`,
  ],
  parameters: about('Above the form, which has no steps then: the link leads to it.'),
};

export const NoTarget: Story = {
  args: { 'join-url': '#nikde', debug: true },
  parameters: about('The page has no such element: no link is shown, and the webmaster is told.'),
};

export const UnusableAddress: Story = {
  args: { 'join-url': 'javascript:alert(1)', debug: true },
  parameters: about('An address that may not be linked to makes no link.'),
};

export const LongWords: Story = {
  args: {
    data: feedOfJoining({
      heading: LONG_WORD,
      introduction: LONG_WORD,
      participants: [{ role: 'user', label: LONG_WORD, description: LONG_WORD }],
      steps: [{ text: LONG_WORD, contact: 'koordinatorka' }],
    }),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

export const LongTexts: Story = {
  args: {
    data: feedOfJoining({
      participants: participants!.map((one, index) => ({
        ...one,
        description: 'Vědí nejlépe, co jim pomáhá a co chybí. '.repeat(index ** 2 * 3 + 1),
      })),
    }),
  },
  parameters: about('Descriptions of very different length.'),
};

export const ManyLanguages: Story = {
  args: {
    lang: 'uk',
    data: feedOfJoining({
      participants: [{ role: 'user', label: { uk: 'Люди' }, description: 'Popis jen česky.' }],
      steps: [{ text: 'Zavolejte.' }],
    }),
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
  args: {
    data: undefined,
    feed: ADDRESS.gone,
    fallback: html`<ul>
      <li>Uživatelé služeb</li>
      <li>Poskytovatelé služeb</li>
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
  args: {
    data: {
      ...(TEN_FAULTS as object),
      _kp: { joining: { participants: [{ role: 'občan' }, { role: 'user' }], steps: [{ text: 'Zavolejte.' }] } },
    },
    debug: true,
  },
  parameters: about('A role that there isn’t is named, and all that is good around it is shown.'),
};

// --- languages ---

export const Czech: Story = { args: { lang: 'cs' }, parameters: about('Czech.') };
export const English: Story = { args: { lang: 'en' }, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, parameters: about('Ukrainian.') };

// --- pages ---

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">Kdo se zapojuje</h3>`, 'heading-level': 3 },
  parameters: about('The page’s own heading; kinds of participant stand one level lower.'),
};

export const Dark: Story = { decorators: [inHost(HOSTS.dark)], parameters: about('On a dark page.') };
export const Accent: Story = { decorators: [inHost(HOSTS.accent)], parameters: about('With the town’s colour.') };
export const SmallVerdana: Story = { decorators: [inHost(HOSTS.verdana)], parameters: about('In 13 px Verdana.') };
export const Narrow: Story = { decorators: [inHost(HOSTS.narrow)], parameters: about('A phone, or a page at 400 %.') };
export const Narrowest: Story = { decorators: [inHost(HOSTS.narrowest)], parameters: about('A column of 220 px.') };
export const Wide: Story = { decorators: [inHost(HOSTS.wide)], parameters: about('A wide page.') };
