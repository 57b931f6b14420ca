// Every state of <kp-join-form>.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Feed, Joining } from '../src/feed/types.ts';
import '../src/widgets/join-form/define.ts';
import type { KpJoinForm } from '../src/widgets/join-form/join-form.ts';
import { contact, DOMAZLICE, EMPTY, feedOf, LONG_WORD, TEN_FAULTS, VZOROV, ZATEC } from './feeds.ts';
import { ADDRESS, RECEIVER } from './network.ts';
import { about, commonArgTypes, HOSTS, inHost, reaches, type CommonArgs } from './story.ts';

interface Args extends CommonArgs {
  endpoint?: string;
  'endpoint-format'?: string;
  'form-url'?: string;
  kind?: string;
  'no-steps'?: boolean;
  /** Content between the tags. */
  fallback?: TemplateResult;
}

type Story = StoryObj<Args>;
type Context = Parameters<ReturnType<typeof reaches>>[0];

const meta: Meta<Args> = {
  title: 'Join form',
  component: 'kp-join-form',
  tags: ['autodocs'],
  args: { data: VZOROV, lang: 'cs', endpoint: RECEIVER.taken },
  argTypes: {
    ...commonArgTypes,
    endpoint: { control: 'text', description: 'Address that takes requests.' },
    'endpoint-format': { control: 'select', options: ['json', 'form'], description: 'How a request is sent.' },
    'form-url': { control: 'text', description: "Address of the town's own form." },
    kind: { control: 'select', options: ['interest', 'application'], description: 'What a request is.' },
    'no-steps': { control: 'boolean', description: 'The form without the steps.' },
    fallback: { control: false, description: 'Content between the tags.' },
  },
  render: (args) =>
    html`<kp-join-form
      .data=${args.data}
      feed=${ifDefined(args.feed)}
      lang=${args.lang}
      heading-level=${ifDefined(args['heading-level'])}
      ?debug=${args.debug}
      endpoint=${ifDefined(args.endpoint)}
      endpoint-format=${ifDefined(args['endpoint-format'])}
      form-url=${ifDefined(args['form-url'])}
      kind=${ifDefined(args.kind)}
      ?no-steps=${args['no-steps']}
      >${args.fallback ?? nothing}</kp-join-form
    >`,
  play: reaches('ready'),
};

export default meta;

const FILLED = { name: 'Jana Součková', email: 'jana.souckova@example.cz', message: 'Ráda bych přišla.' };

/** A play function: fills in the form, presses the button, and waits until `shown` is there. */
function sends(shown: string, values: Record<string, string> = FILLED): (context: Context) => Promise<void> {
  return async (context) => {
    await reaches('ready')(context);
    const { shadowRoot } = context.canvasElement.querySelector<KpJoinForm>('kp-join-form')!;
    for (const [name, value] of Object.entries(values)) {
      await userEvent.type(shadowRoot!.querySelector<HTMLInputElement>(`.form [name=${name}]`)!, value);
    }
    shadowRoot!.querySelector<HTMLElement>('.form [type=submit]')!.click();
    await waitFor(() => expect(shadowRoot!.querySelector(shown)).not.toBeNull(), { timeout: 5000 });
    await reaches('ready')(context);
  };
}

/** The invented town with another way of joining. */
function joiningOf(changes: Partial<Joining>): Feed {
  const { working_groups } = VZOROV._kp as unknown as NonNullable<Feed['_kp']>;
  const joining = { ...(VZOROV._kp.joining as Joining), ...changes };
  return feedOf({ contacts: [contact()], joining, ...(working_groups && { working_groups }) });
}

// --- what a feed holds ---

export const Everything: Story = {
  parameters: about('Steps with their people and papers, and the form with all that it can ask.'),
};

export const FormAlone: Story = { args: { 'no-steps': true }, parameters: about('Without the steps.') };

export const Application: Story = {
  args: { kind: 'application' },
  parameters: about('For those who were guests already: the application for membership.'),
};

export const NoticeOpen: Story = {
  play: async (context) => {
    await reaches('ready')(context);
    const details = context.canvasElement.querySelector('kp-join-form')!.shadowRoot!.querySelector('details')!;
    details.open = true;
    await reaches('ready')(context);
  },
  parameters: about('The privacy notice, composed of the facts in the feed.'),
};

export const Consent: Story = {
  args: {
    data: joiningOf({ privacy: { controller: 'Město Vzorov', purpose: 'vyřízení zájmu', legal_basis: 'consent' } }),
  },
  parameters: about('A box for consent stands only where consent is the legal basis.'),
};

export const LinkToNotice: Story = {
  args: { data: joiningOf({ privacy: { url: 'https://www.vzorov.example/gdpr' } }) },
  parameters: about('The feed knows where the notice is, and nothing of what it says.'),
};

export const NoGroups: Story = {
  args: { data: feedOf({ contacts: [contact()], joining: VZOROV._kp.joining as Joining }) },
  parameters: about('Without working groups there is nothing to choose.'),
};

export const LongWords: Story = {
  args: {
    data: feedOf({
      contacts: [contact({ name: LONG_WORD })],
      working_groups: [{ id: 'g', name: LONG_WORD }],
      joining: {
        heading: LONG_WORD,
        introduction: LONG_WORD,
        steps: [{ text: LONG_WORD, contact: 'koordinatorka' }],
        participants: [{ role: 'user', label: LONG_WORD }],
        privacy: { controller: LONG_WORD, purpose: LONG_WORD },
      },
    }),
  },
  decorators: [inHost(HOSTS.narrow)],
  parameters: about('Words longer than a line break inside, and nothing overflows.'),
};

export const ManyLanguages: Story = {
  args: {
    lang: 'uk',
    data: joiningOf({ introduction: 'Jen česky.', participants: [{ role: 'user', label: 'Jen česky' }] }),
  },
  parameters: about('Texts that are missing in a language stand in that of the feed, marked as such.'),
};

// --- other ways than sending ---

export const NoController: Story = {
  args: { data: ZATEC, debug: true },
  parameters: about('The feed names no controller: steps and contact, and the webmaster is told why. Žatec.'),
};

export const EmptyJoining: Story = {
  args: { data: feedOf({ contacts: [contact({ office: 'Městský úřad Vzorov', street: 'Dlouhá 7' })], joining: {} }) },
  parameters: about('An empty description of joining: whom to ask, and where they sit.'),
};

export const NoSteps: Story = {
  args: { data: DOMAZLICE },
  parameters: about('Neither controller nor steps: an introduction and the contact. Domažlice.'),
};

export const NobodyToSendTo: Story = {
  args: {
    data: feedOf({ contacts: [contact({ emails: [] })], joining: VZOROV._kp.joining as Joining }),
    endpoint: undefined,
    debug: true,
  },
  parameters: about('No receiver and no e-mail.'),
};

export const OwnForm: Story = {
  args: { 'form-url': 'https://www.vzorov.example/formular' },
  parameters: about("A link to the town's own form."),
};

export const Mail: Story = {
  args: { endpoint: undefined, 'no-steps': true },
  play: sends('#kp-mail'),
  parameters: about('No receiver: the message is prepared for the mail program, and not called sent.'),
};

export const LongMail: Story = {
  args: { endpoint: undefined, 'no-steps': true },
  play: async (context) => {
    await reaches('ready')(context);
    const { shadowRoot } = context.canvasElement.querySelector<KpJoinForm>('kp-join-form')!;
    shadowRoot!.querySelector<HTMLTextAreaElement>('[name=message]')!.value = 'Ráda bych přišla. '.repeat(100);
    await sends('#kp-mail')(context);
  },
  parameters: about('Too long to go along to the mail program: the text is to be copied.'),
};

// --- what becomes of a request ---

export const Faults: Story = {
  play: sends('.faults', { email: 'jana.souckova@' }),
  parameters: about('A summary that leads to the fields, and the faults at the fields.'),
};

export const Sending: Story = {
  args: { endpoint: RECEIVER.slow },
  play: sends('[aria-disabled]'),
  parameters: about('On its way: the button stays where it is and keeps the focus.'),
};

export const Taken: Story = {
  play: sends('.receipt'),
  parameters: about('Who answers and by when, the number, and whom to ask if nobody does.'),
};

export const Refused: Story = {
  args: { endpoint: RECEIVER.invalid },
  play: sends('.faults'),
  parameters: about('The receiver found something wrong in a field (422).'),
};

export const Busy: Story = {
  args: { endpoint: RECEIVER.busy },
  play: sends('.form [part=error]'),
  parameters: about('Too many requests (429): the wait is counted.'),
};

export const Down: Story = {
  args: { endpoint: RECEIVER.down },
  play: sends('.form [part=error]'),
  parameters: about('The server is out of service (503).'),
};

export const Offline: Story = {
  args: { endpoint: RECEIVER.offline },
  play: sends('.form [part=error]'),
  parameters: about('No answer came: it is called neither sent nor lost.'),
};

export const TooLarge: Story = {
  args: { endpoint: RECEIVER.strict },
  play: sends('.form [part=error]'),
  parameters: about('Too long a message (413).'),
};

export const NotAccepted: Story = {
  args: { endpoint: RECEIVER.refuses },
  play: sends('.form [part=error]'),
  parameters: about('An answer that nobody has agreed on (403).'),
};

export const Unclear: Story = {
  args: { endpoint: RECEIVER.unclear },
  play: sends('.form [part=error]'),
  parameters: about('A success that nobody can read: called neither sent nor lost.'),
};

export const Processing: Story = {
  args: { endpoint: RECEIVER.processing },
  play: sends('[aria-disabled]'),
  parameters: about('The server is still storing the same request (409): it is asked again by itself.'),
};

// --- states of every widget ---

const fallback = html`<p>Zavolejte koordinátorce: 000 000 214</p>`;

export const Loading: Story = {
  args: { data: undefined, feed: ADDRESS.never },
  play: reaches('loading'),
  parameters: about('The feed is on its way; the skeleton keeps the height.'),
};

export const LoadingWithFallback: Story = {
  args: { data: undefined, feed: ADDRESS.never, fallback },
  play: reaches('loading'),
  parameters: about('The content between the tags stands until the feed is there.'),
};

export const Empty: Story = {
  args: { data: EMPTY },
  play: reaches('empty'),
  parameters: about('The feed tells nothing of joining and names nobody to ask.'),
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

export const Debug: Story = {
  args: { data: TEN_FAULTS, debug: true },
  parameters: about('Ten faults of the feed, each named, and all that is good around them.'),
};

export const OwnHeading: Story = {
  args: { fallback: html`<h3 slot="heading">Přidejte se k nám</h3>`, 'heading-level': 3 },
  parameters: about("The page's own heading, and the level that it decides."),
};

// --- languages ---

export const English: Story = { args: { lang: 'en' }, parameters: about('English.') };
export const German: Story = { args: { lang: 'de' }, parameters: about('German.') };
export const Ukrainian: Story = { args: { lang: 'uk' }, parameters: about('Ukrainian.') };

export const TakenInUkrainian: Story = {
  args: { lang: 'uk', 'no-steps': true },
  play: sends('.receipt', { name: 'Оксана Мельник', phone: '+380 50 000 00 00' }),
  parameters: about('A name in Cyrillic and a Ukrainian number.'),
};

// --- hosts ---

export const DarkHost: Story = {
  args: { endpoint: RECEIVER.down },
  decorators: [inHost(HOSTS.dark)],
  play: sends('.form [part=error]'),
  parameters: about('A dark page.'),
};

export const OldHost: Story = {
  decorators: [inHost(HOSTS.verdana)],
  play: sends('.faults', {}),
  parameters: about('A page of old: Verdana in 13 pixels.'),
};

export const Accent: Story = {
  decorators: [inHost(HOSTS.accent)],
  play: sends('.receipt'),
  parameters: about('An accent, square corners and a serif font of the page.'),
};

export const Narrow: Story = {
  decorators: [inHost(HOSTS.narrow)],
  play: sends('.receipt'),
  parameters: about('A telephone, 320 px.'),
};

export const Narrowest: Story = {
  args: { endpoint: RECEIVER.busy },
  decorators: [inHost(HOSTS.narrowest)],
  play: sends('.form [part=error]'),
  parameters: about('A side column, 220 px.'),
};

export const Wide: Story = { decorators: [inHost(HOSTS.wide)], parameters: about('Steps beside the form.') };
