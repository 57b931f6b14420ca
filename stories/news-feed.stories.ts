// Every state of <kp-news-feed>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/news-feed/define.ts';
import picture from '../demo/ukazka/den-sluzeb.svg?url&no-inline';
import type { FeedItem } from '../src/feed/types.ts';
import { DOMAZLICE, EMPTY, feedOfNews, LONG_WORD, news, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  limit?: number;
  tag?: string;
  group?: string;
  'remote-images'?: boolean;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;

/** The town's news with pictures of this page, and no older ones elsewhere. */
const NEWS = {
  ...VZOROV,
  next_url: undefined,
  items: VZOROV.items.map((item) =>
    'image' in item ? { ...item, image: new URL(picture, globalThis.location.href).href } : item,
  ),
};

const LONG = 'Rada města vyhlásila program na podporu sociálních služeb a prorodinných aktivit. '.repeat(12);

const HTML = `<p>Program podporuje <strong>tři oblasti</strong>, podrobnosti jsou na <a href="https://www.vzorov.example/">webu města</a>:</p>
<ul><li>služby, které lidem pomáhají zůstat doma,</li><li>poradenství,</li><li>dobrovolnictví.</li></ul>
<h2>Termíny</h2><table><caption>Semináře</caption><tr><th>Kdy</th><th>Kde</th></tr><tr><td>2. 12. 2026</td><td>radnice</td></tr></table>`;

const meta: Meta<Args> = {
  title: 'News feed',
  component: 'kp-news-feed',
  tags: ['autodocs'],
  args: { data: NEWS, lang: 'cs', 'as-of': '2026-11-23T09:00' },
  argTypes: {
    ...commonArgTypes,
    limit: { control: { type: 'number', min: 1, max: 100 }, description: 'News shown at first, 5 by default.' },
    tag: { control: 'text', description: 'Only news with this tag.' },
    group: { control: 'text', description: 'Only news of the working group with this `id`.' },
    'remote-images': { control: 'boolean', description: 'Pictures of other servers too.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-news-feed
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      as-of=${ifDefined(args['as-of'])}
      ?debug=${args.debug}
      limit=${ifDefined(args.limit)}
      tag=${ifDefined(args.tag)}
      group=${ifDefined(args.group)}
      ?remote-images=${args['remote-images']}
      >${args.fallback ?? nothing}</kp-news-feed
    >`,
  play: reaches('ready'),
};

export default meta;

/** Reaches the state, then does something in the widget. */
function then(act: (root: ShadowRoot) => void | Promise<void>): NonNullable<Story['play']> {
  return async ({ canvasElement }) => {
    await reaches('ready')({ canvasElement });
    const widget = canvasElement.querySelector('kp-news-feed')!;
    await act(widget.shadowRoot!);
    await widget.updateComplete;
    await reaches('ready')({ canvasElement });
  };
}

function type(query: string): (root: ShadowRoot) => void {
  return (root) => {
    const field = root.querySelector('input')!;
    field.value = query;
    field.dispatchEvent(new InputEvent('input'));
  };
}

function press(selector: string): (root: ShadowRoot) => void {
  return (root) => root.querySelector<HTMLElement>(selector)!.click();
}

const feedOfOne = (changes: Partial<FeedItem>) => feedOfNews(news('a', changes));

// --- what a feed holds ---

export const Everything: Story = {
  args: { limit: 12 },
  parameters: about('A notice, then all news of two years: tags, attachments, a picture, an item in another language.'),
};

export const FirstFive: Story = { parameters: about('Five news, and a button for the next ones.') };

export const Notice: Story = {
  args: { data: DOMAZLICE, 'as-of': '2020-11-01' },
  parameters: about('A notice alone, without a date. Domažlice on 1. 11. 2020.'),
};

export const ManyNotices: Story = {
  args: {
    data: feedOfNews(
      ...[5, 4, 3, 2, 1].map((day) =>
        news(`p${day}`, {
          title: `Poradna ${day}. prosince výjimečně zavřená`,
          date_published: `2026-11-0${day}`,
          _kp: { pinned: true, valid_until: `2026-12-0${day}` },
        }),
      ),
    ),
  },
  parameters: about('Five notices: the newest three stand out, the others are news with a mark.'),
};

export const NoticeIsOver: Story = {
  args: { 'as-of': '2027-02-01', limit: 3 },
  parameters: about('The day after its last one, a notice stands among the other news.'),
};

export const NoDate: Story = {
  args: { data: ZATEC, 'as-of': '2018-03-05' },
  parameters: about('One item without a date. Žatec on 5. 3. 2018.'),
};

export const TitleOnly: Story = {
  args: { data: feedOfOne({ content_text: undefined }) },
  parameters: about('A title.'),
};

export const TextOnly: Story = {
  args: { data: feedOfOne({ title: undefined }) },
  parameters: about('A short text without a title: its words are the title.'),
};

export const LongText: Story = {
  args: { data: feedOfOne({ content_text: LONG }) },
  parameters: about('Of a long text the first words are shown.'),
};

export const OpenText: Story = {
  args: { data: feedOfOne({ summary: 'Program má tři oblasti.', content_html: HTML }) },
  play: then(async (root) => {
    press('.link')(root);
    await waitFor(() => expect(root.querySelector('.rich table')).not.toBeNull());
  }),
  parameters: about('A text with markup, opened in place.'),
};

export const Pictures: Story = {
  args: { data: feedOfOne({ image: NEWS.items.find(({ id }) => id === 'den-sluzeb-2026')!.image }) },
  decorators: [inHost('inline-size: 700px')],
  parameters: about("A picture of the page's own server."),
};

export const MissingPicture: Story = {
  args: { data: feedOfOne({ image: new URL('neni.jpg', globalThis.location.href).href }) },
  decorators: [inHost('inline-size: 700px')],
  parameters: about('The picture is gone: its place stays empty.'),
};

export const PlainJsonFeed: Story = {
  args: {
    data: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Blog',
      items: [
        { id: '2', content_text: 'This is a second item.', url: 'https://example.org/second-item' },
        { id: '1', content_html: '<p>Hello, <b>world</b>!</p>', url: 'https://example.org/initial-post' },
      ],
    },
  },
  parameters: about('The example of jsonfeed.org, with nothing of ours.'),
};

export const LongWords: Story = {
  args: {
    data: feedOfNews(
      news('a', { title: LONG_WORD, content_text: LONG_WORD, tags: [LONG_WORD], date_published: '2026-11-02' }),
      ...[1, 2, 3, 4, 5].map((number) => news(`n${number}`)),
    ),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

// --- attributes ---

export const OneTag: Story = { args: { tag: 'dotace' }, parameters: about('News with one tag.') };
export const OneGroup: Story = { args: { group: 'seniori' }, parameters: about('News of one working group.') };

export const UnknownGroup: Story = {
  args: { group: 'nikdo' },
  play: reaches('empty'),
  parameters: about('The page asks for a group that the feed does not have.'),
};

export const UnderLevelThree: Story = {
  args: { 'heading-level': 3 },
  parameters: about('The page decides the level of the heading.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h2 slot="heading">Aktuálně</h2>` },
  parameters: about("The page's own heading."),
};

// --- search, tags, more ---

export const Search: Story = {
  play: then(type('setkani')),
  parameters: about('Words without diacritics find those that have them.'),
};

export const PressedTag: Story = { play: then(press('.chip:nth-child(2)')), parameters: about('A tag is pressed.') };

export const NothingFound: Story = {
  play: then(type('bydlení')),
  parameters: about('Nothing was found.'),
};

export const ShownMore: Story = { play: then(press('[part=actions]')), parameters: about('After a press: ten news.') };

export const OlderPages: Story = {
  args: { data: undefined, feed: ADDRESS.news, limit: 20 },
  play: then(async (root) => {
    press('[part=actions]')(root);
    await waitFor(() => expect(root.textContent).toContain('Starší zpráva'));
  }),
  parameters: about("News of the feed's older page."),
};

export const OlderPageLost: Story = {
  args: { data: undefined, feed: ADDRESS.newsLost },
  play: then(async (root) => {
    press('[part=actions]')(root);
    await waitFor(() => expect(root.querySelector('[part=error]')).not.toBeNull());
  }),
  parameters: about('The older page could not be had; what is shown stays.'),
};

// --- states of every widget ---

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way; the skeleton keeps the height.'),
};

const fallback = html`<p><a href="https://www.vzorov.example/aktuality">Aktuality na webu města</a></p>`;

export const LoadingWithFallback: Story = {
  args: { data: undefined, feed: ADDRESS.never, fallback },
  play: reaches('loading'),
  parameters: about('The content between the tags stands until the feed is there.'),
};

export const Empty: Story = {
  args: { data: { ...feedOfNews(), home_page_url: 'https://www.vzorov.example/' } },
  play: reaches('empty'),
  parameters: about('The feed has no news: whom to ask, and the way to the town.'),
};

export const EmptyWithoutContact: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('The feed has no news and no contact.'),
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
  args: { 'as-of': '2026-03-01' },
  parameters: about('The widget as on another day: what came later is not there.'),
};

export const Debug: Story = {
  args: { data: { ...(TEN_FAULTS as object), items: [news('a'), { id: 'b' }] }, debug: true },
  parameters: about('Faults of the feed, each named, and all that is good around them.'),
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

export const NarrowSearch: Story = {
  decorators: [inHost(HOSTS.narrow)],
  play: then(type('setkani')),
  parameters: about('The filter on a telephone, open since it is in use.'),
};

export const Narrowest: Story = {
  decorators: [inHost(HOSTS.narrowest)],
  parameters: about('A side column, 220 px.'),
};

export const Wide: Story = { decorators: [inHost(HOSTS.wide)], parameters: about('The filter beside the news.') };
