// The language of a widget and everything that is said in it: its own `lang`, else the nearest ancestor's (across
// shadow roots), else the feed's, else Czech.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { chooseText } from '../feed/text.ts';
import type { Text } from '../feed/types.ts';
import { adviceOf, loadAdvice, type Advice } from '../i18n/advice.ts';
import { formatsOf, type Formats } from '../i18n/formats.ts';
import { loadMessages, messagesOf, toLanguage, type Language } from '../i18n/languages.ts';
import type { Messages } from '../i18n/messages.ts';
import { typeset } from '../i18n/typography.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Characters that turn the direction of what follows them; a text with one is isolated. */
const TURNS_DIRECTION = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;

/** How long a failure waits for what is said of its cause, in ms: what comes after it would move the page. */
const PATIENCE = 500;

const CZECH = messagesOf('cs') as Messages;

export class LocalizeController implements ReactiveController {
  /** The language that the widget speaks. */
  language: Language = 'cs';
  messages: Messages = CZECH;
  formats: Formats = formatsOf('cs');
  /** False while the words of the language are still on their way. */
  isReady = true;

  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #pageLanguages: string[] = [];
  #feedLanguage: string | undefined;
  #advised: Language | undefined;
  #patience: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readPage());
    for (const root of rootsAbove(this.#host)) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#readPage();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Settles the language, before each render; asks for its words if they aren't here yet. */
  settle(feedLanguage: string | undefined): void {
    this.#feedLanguage = feedLanguage;
    const wanted = firstKnown([...this.#pageLanguages, feedLanguage]);
    const messages = messagesOf(wanted);
    this.isReady = messages !== undefined;
    if (!messages) {
      void loadMessages(wanted).then(() => this.#host.requestUpdate());
      return;
    }
    // The words may be Czech ones, where those of the wanted language could not be had.
    this.language = messages.language;
    this.messages = messages;
    this.formats = formatsOf(messages.language);
  }

  /** What is said to webmasters, once it is here; asking for it loads it. */
  get advice(): Advice | undefined {
    const advice = adviceOf(this.language);
    if (!advice && this.#advised !== this.language) {
      this.#advised = this.language;
      void loadAdvice(this.language).then(() => this.#host.requestUpdate());
    }
    return advice;
  }

  /** Resolves when the advice is here, or has been waited for long enough; undefined where there is nothing to wait for. */
  get advised(): Promise<void> | undefined {
    if (this.advice) return undefined;
    const late = () => new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
    return (this.#patience ??= Promise.race([loadAdvice(this.language), late()]));
  }

  /**
   * A text of the feed in the widget's language: typeset, and marked where its own language or direction differs.
   * `dress` may make more of the typeset words, such as marks where a search has found them.
   */
  text(text: Text | undefined, dress?: (words: string) => unknown): unknown {
    const chosen = chooseText(text, this.language, this.#feedLanguage);
    return chosen ? this.#marked(chosen.value, chosen.language, dress) : nothing;
  }

  /** The same as plain characters, where no markup can stand: file names, calendar entries, attributes. */
  plain(text: Text | undefined): string {
    return chooseText(text, this.language, this.#feedLanguage)?.value ?? '';
  }

  /** A longer text: its line breaks make paragraphs. */
  paragraphs(text: Text | undefined, dress?: (words: string) => unknown): TemplateResult[] {
    const chosen = chooseText(text, this.language, this.#feedLanguage);
    const blocks =
      chosen?.value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean) ?? [];
    return blocks.map((block) => html`<p class="prose">${this.#marked(block, chosen?.language, dress)}</p>`);
  }

  /** A string that has no language, such as a person's name: only its direction is isolated. */
  name(value: string | undefined, dress = (words: string): unknown => words): unknown {
    if (!value) return nothing;
    const shown = dress(value);
    return TURNS_DIRECTION.test(value) ? html`<bdi>${shown}</bdi>` : shown;
  }

  #marked(value: string, language: string | undefined, dress = (words: string): unknown => words): unknown {
    const set = dress(typeset(value, language ?? this.language));
    const own = language && toLanguage(language) !== this.language ? language : undefined;
    if (TURNS_DIRECTION.test(value)) return html`<bdi lang=${own ?? nothing}>${set}</bdi>`;
    return own ? html`<span lang=${own}>${set}</span>` : set;
  }

  #readPage(): void {
    const languages = languagesAround(this.#host);
    if (languages.join() === this.#pageLanguages.join()) return;
    this.#pageLanguages = languages;
    this.#host.requestUpdate();
  }
}

/** The tag of the language that is spoken with these wishes; the first known one wins. */
function firstKnown(tags: readonly (string | undefined)[]): Language {
  for (const tag of tags) {
    const language = toLanguage(tag);
    if (language) return language;
  }
  return 'cs';
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

/** The `lang` of the element and of everything around it, from the inside out. */
function languagesAround(element: Element): string[] {
  const languages: string[] = [];
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = node instanceof Element ? node.getAttribute('lang') : null;
    if (tag) languages.push(tag);
  }
  return languages;
}

function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}
