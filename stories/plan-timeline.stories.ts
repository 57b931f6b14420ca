// Every state of <kp-plan-timeline>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/plan-timeline/define.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, LONG_WORD, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  'no-drawing'?: boolean;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Plan timeline',
  component: 'kp-plan-timeline',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', 'as-of': '2026-11-23' },
  argTypes: {
    ...commonArgTypes,
    'no-drawing': { control: 'boolean', description: 'A list alone.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-plan-timeline
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      ?no-drawing=${args['no-drawing']}
      >${args.fallback ?? nothing}</kp-plan-timeline
    >`,
  play: reaches('ready'),
};

export default meta;

/** A play function: the plans are ready, then all measures are opened. */
const opensMeasures: Story['play'] = async (context) => {
  await reaches('ready')(context);
  const root = context.canvasElement.querySelector('kp-plan-timeline')!.shadowRoot!;
  for (const summary of root.querySelectorAll('summary')) summary.click();
  await reaches('ready')(context);
};

// --- what a feed holds ---

export const Everything: Story = {
  decorators: [inHost(HOSTS.wide)],
  parameters: about('A valid plan, one that is being made, two that ended; implementation plans, stages, a project.'),
};

export const Measures: Story = {
  play: opensMeasures,
  parameters: about('What implementation plans want to reach, by whom, and how far it is.'),
};

export const Stages: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  decorators: [inHost(HOSTS.wide)],
  parameters: about(
    'Domažlice: the third stage, begun by a project; the first one without dates; two plans that ended.',
  ),
};

export const OnePlan: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  parameters: about('Žatec: one plan; there is nothing to compare, so nothing is drawn.'),
};

export const NoDrawing: Story = {
  args: { 'no-drawing': true },
  parameters: about('The list alone.'),
};

export const NothingValid: Story = {
  args: { data: feedOf({ plans: [{ id: 'a', title: 'Plán', from: '2016', to: '2020' }] }) },
  parameters: about('The only plan has ended, and there is no other one.'),
};

export const BeingMade: Story = {
  args: {
    data: feedOf({
      plans: [
        { id: 'b', title: 'Nový plán', from: '2027', to: '2030', state: 'draft' },
        { id: 'a', title: 'Plán', from: '2016', to: '2020' },
      ],
    }),
  },
  parameters: about('No plan is valid, a new one is being made.'),
};

export const TwoValid: Story = {
  args: {
    data: feedOf({
      plans: [
        { id: 'a', title: 'Plán sociálních služeb', from: '2026', to: '2030' },
        { id: 'b', title: 'Koncepce bydlení', from: '2026-07' },
      ],
    }),
  },
  parameters: about('Two plans are valid, one of them without an end.'),
};

export const Minimal: Story = {
  args: { data: feedOf({ stages: [{ id: 'a', name: '1. etapa' }] }) },
  parameters: about('A stage without dates: its name is all that is known.'),
};

export const FarApart: Story = {
  args: {
    data: feedOf({
      plans: [
        { id: 'a', title: 'Nejstarší', from: '1990', to: '1991' },
        { id: 'b', title: 'Nejnovější', from: '2026', to: '2090' },
      ],
    }),
  },
  decorators: [inHost(HOSTS.wide)],
  parameters: about('A hundred years: the axis names some of them.'),
};

export const LongWords: Story = {
  args: {
    data: feedOf({
      plans: [
        { id: 'a', title: LONG_WORD, from: '2020', to: '2030', note: LONG_WORD, documents: [{ title: LONG_WORD }] },
      ],
      implementation_plans: [
        {
          id: 'b',
          title: LONG_WORD,
          from: '2026',
          to: '2026',
          measures: [{ code: LONG_WORD, title: LONG_WORD, responsible: LONG_WORD, activities: [LONG_WORD] }],
        },
      ],
      planning_projects: [
        { id: 'c', name: LONG_WORD, registration_number: LONG_WORD, implementer: LONG_WORD, partners: [LONG_WORD] },
      ],
    }),
  },
  play: opensMeasures,
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
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
  parameters: about('No plans: whom to ask stands in their place.'),
};

export const EmptyWithoutContact: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('No plans and nobody to ask: the way leads to the town.'),
};

export const NotFound: Story = {
  args: { data: undefined, feed: ADDRESS.gone },
  play: reaches('error'),
  parameters: about('The feed is gone.'),
};

export const Fallback: Story = {
  args: { data: undefined, feed: ADDRESS.gone, fallback: html`<p><a href="/plan.pdf">Plán</a></p>` },
  play: reaches('error'),
  parameters: about('What the page itself says stays where the feed cannot be read.'),
};

export const Stale: Story = {
  args: { data: undefined, feed: ADDRESS.cached },
  play: reaches('stale'),
  parameters: about('An older copy from the browser.'),
};

export const Checked: Story = {
  args: { data: { ...(TEN_FAULTS as object) }, debug: true },
  play: reaches('empty'),
  parameters: about('Faults of the feed, each named, where it has no plans.'),
};

// --- languages ---

export const Czech: Story = { args: { lang: 'cs' }, play: opensMeasures, parameters: about('Czech.') };
export const English: Story = { args: { lang: 'en' }, play: opensMeasures, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, play: opensMeasures, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, play: opensMeasures, parameters: about('Ukrainian.') };

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
  play: opensMeasures,
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('A phone, or a page at 400 %.'),
};

export const Narrowest: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column of 220 px.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">Kde jsme teď</h3>`, 'heading-level': 3 },
  parameters: about('The page’s own heading; kinds of plans stand one level lower.'),
};
