// Every state of <kp-portal>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/portal/define.ts';
import { DOMAZLICE, EMPTY, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  'join-endpoint'?: string;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Portal',
  component: 'kp-portal',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', 'as-of': '2026-11-23', 'join-endpoint': 'https://www.vzorov.example/prihlasky' },
  argTypes: {
    ...commonArgTypes,
    'join-endpoint': { control: 'text', description: 'Address to which the join form sends.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-portal
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      join-endpoint=${ifDefined(args['join-endpoint'])}
      >${args.fallback ?? nothing}</kp-portal
    >`,
  play: reaches('ready'),
};

export default meta;

// --- what a feed holds ---

export const Everything: Story = {
  decorators: [inHost(HOSTS.wide)],
  parameters: about('All ten sections, with the links beside them.'),
};

export const Zatec: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05', 'join-endpoint': undefined },
  parameters: about('Žatec: no groups, so no section for them; no controller of personal data, so no form.'),
};

export const Domazlice: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01', 'join-endpoint': undefined },
  parameters: about('Domažlice: no grants.'),
};

// --- states ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way.'),
};

export const Empty: Story = {
  args: { data: { ...(EMPTY as object), items: [] } },
  play: reaches('empty'),
  parameters: about('The feed has nothing at all: the way leads to the town.'),
};

export const NotFound: Story = {
  args: { data: undefined, feed: ADDRESS.gone },
  play: reaches('error'),
  parameters: about('The feed is gone; it is said once.'),
};

export const Fallback: Story = {
  args: { data: undefined, feed: ADDRESS.gone, fallback: html`<p>Zavolejte koordinátorce na radnici.</p>` },
  play: reaches('error'),
  parameters: about('What the page itself says stays where the feed cannot be read.'),
};

export const Stale: Story = {
  args: { data: undefined, feed: ADDRESS.cached },
  play: reaches('stale'),
  parameters: about('An older copy from the browser; it is said once.'),
};

export const Checked: Story = {
  args: { data: TEN_FAULTS, debug: true },
  parameters: about('Ten faults of the feed, named once under the whole.'),
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

export const Narrow: Story = {
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('A phone, or a page at 400 %: the links stand behind a row that opens.'),
};

export const Narrowest: Story = {
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column of 220 px.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h2 slot="heading">Komunitní plánování</h2>`, 'heading-level': 3 },
  parameters: about('A heading above the whole; the sections stand one level lower.'),
};
