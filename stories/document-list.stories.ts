// Every state of <kp-document-list>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/widgets/document-list/define.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, LONG_WORD, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  group?: string;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Document list',
  component: 'kp-document-list',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', 'as-of': '2026-11-23' },
  argTypes: {
    ...commonArgTypes,
    group: { control: 'text', description: 'Title of a group: its documents alone.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-document-list
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      group=${ifDefined(args.group)}
      >${args.fallback ?? nothing}</kp-document-list
    >`,
  play: reaches('ready'),
};

export default meta;

/** A play function: the list is ready, then a visitor types into its search. */
function searches(query: string, found: number): Story['play'] {
  return async (context) => {
    await reaches('ready')(context);
    const root = context.canvasElement.querySelector('kp-document-list')!.shadowRoot!;
    await userEvent.type(root.querySelector('input')!, query);
    await reaches('ready')(context);
    await expect(root.querySelectorAll('.docs li')).toHaveLength(found);
  };
}

/** A play function: the list is ready, then its archive is opened. */
const opensArchive: Story['play'] = async (context) => {
  await reaches('ready')(context);
  context.canvasElement.querySelector('kp-document-list')!.shadowRoot!.querySelector('summary')!.click();
  await reaches('ready')(context);
};

// --- what a feed holds ---

export const Everything: Story = {
  parameters: about('Groups of documents, those of the valid plan marked, links; the archive stays closed.'),
};

export const ArchiveOpen: Story = {
  play: opensArchive,
  parameters: about('What is superseded, by group.'),
};

export const Few: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  play: opensArchive,
  parameters: about('Domažlice: one valid plan, two in the archive. So few need no search.'),
};

export const WithoutAddress: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  parameters: about('Žatec: the valid plan, and rules that can’t be downloaded.'),
};

export const OfGroup: Story = {
  args: { group: 'formulare' },
  parameters: about('One group alone, named without diacritics.'),
};

export const OneGroup: Story = {
  args: {
    data: feedOf({
      documents: [
        { title: 'Jednací řád', url: 'https://www.vzorov.example/rad.pdf', size_in_bytes: 96000, date: '2024-02' },
        { title: ' ', url: 'https://www.vzorov.example/prihla%C5%A1ka.docx' },
      ],
    }),
  },
  parameters: about('A single group needs no title; a document without one has its file’s name.'),
};

export const ArchiveAlone: Story = {
  args: { data: feedOf({ documents: [{ title: 'Plán 2008–2011', archived: true }] }) },
  parameters: about('Nothing is current: the archive stands open.'),
};

export const LongWords: Story = {
  args: {
    data: feedOf({
      documents: [
        { title: LONG_WORD, url: 'https://www.vzorov.example/a.pdf', group: LONG_WORD, note: LONG_WORD },
        { title: LONG_WORD, group: 'B' },
      ],
    }),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

// --- the search ---

export const Searched: Story = {
  play: searches('prihlaska', 1),
  parameters: about('One document is found, the match is marked.'),
};

export const FoundInArchive: Story = {
  play: searches('2016', 1),
  parameters: about('What is found in the archive opens it.'),
};

export const NothingFound: Story = {
  play: searches('vesmír', 0),
  parameters: about('Nothing fits: a sentence, and a button that shows all documents again.'),
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
  parameters: about('No documents: whom to ask stands in their place.'),
};

export const EmptyWithoutContact: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('No documents and nobody to ask: the way leads to the town.'),
};

export const UnknownGroup: Story = {
  args: { group: 'Zápisy' },
  play: reaches('empty'),
  parameters: about('The attribute names a group that the feed does not have; the webmaster is told.'),
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
  parameters: about('Faults of the feed, each named, where it has no documents.'),
};

// --- languages ---

export const Czech: Story = { args: { lang: 'cs' }, play: opensArchive, parameters: about('Czech.') };
export const English: Story = { args: { lang: 'en' }, play: opensArchive, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, play: opensArchive, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, play: opensArchive, parameters: about('Ukrainian.') };

// --- pages ---

export const Dark: Story = {
  play: opensArchive,
  decorators: [inHost(HOSTS.dark)],
  parameters: about('On a dark page.'),
};

export const SmallVerdana: Story = {
  play: opensArchive,
  decorators: [inHost(HOSTS.verdana)],
  parameters: about('In a page with 13 px Verdana.'),
};

export const Narrow: Story = {
  play: opensArchive,
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('A phone, or a page at 400 %.'),
};

export const Narrowest: Story = {
  play: opensArchive,
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column of 220 px.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">Ke stažení</h3>`, 'heading-level': 3 },
  parameters: about('The page’s own heading; titles of groups stand one level lower.'),
};
