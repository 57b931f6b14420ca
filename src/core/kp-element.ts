// What every widget stands on: the attributes that all share, the named states, the language, the moment and the feed.
// It knows nothing of what a widget shows.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from './property.ts';
import { parseDate } from '../feed/date.ts';
import type { Snapshot } from '../feed/store.ts';
import type { Feed } from '../feed/types.ts';
import { intervalOf } from '../planning/zone.ts';
import { adoptSheets } from './adopted-sheets.ts';
import { announce } from './announcer.ts';
import { arrive, isNamed, watchMoves } from './arrival.ts';
import { wholeNumber } from './attributes.ts';
import { now, onMinute } from './clock.ts';
import { KP_WIDGET } from './define.ts';
import { FeedController } from './feed-controller.ts';
import { focusOn } from './focus.ts';
import { headingAt } from './heading.ts';
import { LocalizeController } from './localize-controller.ts';
import { isPageChecked, pageAsOf, pageFeed, resolveFeed } from './page.ts';
import { renderAsOf, renderCheck, renderError, renderSkeleton, renderStale, type Complaint } from './states.ts';
import { isFirst, speak, speakerName } from './speakers.ts';
import { stateStyles } from './states.styles.ts';
import { checkContent, checkTag, holdsWidget, unknownAttributes, unknownTags } from './tag-check.ts';
import { tokens } from './tokens.styles.ts';
import { VERSION } from './version.ts';
import { warnOnce } from './warn-once.ts';

export type WidgetState = 'loading' | 'ready' | 'empty' | 'error' | 'stale';

const STATES: readonly WidgetState[] = ['loading', 'ready', 'empty', 'error', 'stale'];
const TIME_ZONE = 'Europe/Prague';

/**
 * The base of all widgets. A widget says which slice of the feed it takes (`selectContent`) and how that looks
 * (`renderContent`); everything else, from the request to the error message, is here.
 */
export abstract class KpElement<Content = unknown> extends LitElement {
  static readonly [KP_WIDGET]: string = VERSION;
  static override styles = [tokens, stateStyles];

  /**
   * Address of the feed, or `#id` of a `<script type="application/feed+json">` on the page. Without it: `data-feed` on
   * the script, else `<link rel="alternate" type="application/feed+json" data-kp>`.
   */
  @property() feed?: string;

  /** Level of the widget's heading, 1–6; what stands under it goes one deeper. */
  @property({ attribute: 'heading-level', converter: wholeNumber('heading-level', 1, 6, 2) }) headingLevel = 2;

  /** A date (its first instant) or a local date-time: the widget as on that moment. Page-wide: `data-as-of` on the script. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** Seconds between reloads while the page is seen, at least 10; 0 is off. */
  @property({ converter: wholeNumber('refresh', 0, 86_400, 0) }) refresh = 0;

  /** Shows what is wrong with the feed and with the widget's tag; `?kp-check` in the page's address does so for all. */
  @property({ type: Boolean }) debug = false;

  /** A feed already parsed from JSON, instead of an address. */
  @property({ attribute: false }) data?: unknown;

  protected readonly localize = new LocalizeController(this);

  @state() private hasFallback = false;
  @state() private minute = 0;

  readonly #feed = new FeedController(this);
  #state: WidgetState = 'loading';
  #internals: ElementInternals | undefined;
  #content: Content | undefined;
  #page = { feed: '', asOf: '', base: '', isChecked: false };
  #isRetrying = false;
  /** Whether a visitor who came for this widget has been brought to it. */
  #hasArrived = false;
  /** Stands in a slot of another widget, which says for all of them when they are from and for. */
  #isPart = false;
  /** The last failure of this feed: it is shown until there is something better, also while it is asked for again. */
  #failure: Snapshot | undefined;
  #complaints: Complaint[] = [];
  #stopClock: (() => void) | undefined;

  constructor() {
    super();
    try {
      this.#internals = this.attachInternals();
    } catch {
      // An engine without element internals still shows everything; only :state() is missing there.
    }
  }

  /** What the widget shows now: `loading`, `ready`, `empty`, `error` or `stale`. */
  get state(): WidgetState {
    return this.#state;
  }

  /** Asks the server for the feed again. */
  reload(): void {
    this.#feed.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page = { feed: pageFeed(), asOf: pageAsOf(), base: this.baseURI, isChecked: isPageChecked() };
    this.#isPart = !!this.slot && this.parentElement instanceof KpElement;
    watchMoves(this.ownerDocument);
    this.#seeFallback();
    this.minute = now();
    this.#stopClock = onMinute(() => {
      this.minute = now();
      this.#feed.catchUp();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopClock?.();
    speak(this, undefined);
  }

  /** Called by the browser once the widget is in another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof KpElement).elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (cause) {
      // Made in one document, and put into another before it was drawn.
      if (!this.shadowRoot) throw cause;
      this.adoptedCallback();
      return this.shadowRoot;
    }
  }

  /** The widget's slice of the feed; undefined where the feed has nothing for it. */
  protected abstract selectContent(feed: Feed): Content | undefined;

  /** How the slice looks. */
  protected abstract renderContent(content: Content, feed: Feed): TemplateResult;

  /** What stands where the feed has nothing for this widget: a sentence and, where there is one, a way on. */
  protected abstract renderEmpty(feed: Feed): unknown;

  /** What could not be shown, said to the citizen where the feed could not be read. */
  protected abstract errorMessage(): string;

  /** The instant for which the widget speaks, in milliseconds since the epoch. */
  protected get now(): number {
    return this.#asOfInstant() ?? this.minute;
  }

  /** Whether the widget speaks for another moment than the present. */
  protected get isAsOf(): boolean {
    return this.#asOfInstant() !== undefined;
  }

  /** Whether what the widget shows is the same at any moment. */
  protected get isTimeless(): boolean {
    return false;
  }

  /** The town's time zone. */
  protected get timeZone(): string {
    return this.#snapshot?.feed?._kp?.time_zone ?? TIME_ZONE;
  }

  /** Address of the feed, from which stable names can be made; empty where it was given as data. */
  protected get feedUrl(): string {
    return this.#snapshot?.url ?? '';
  }

  /** Whether the webmaster is looking for what is wrong: then what may be meant so is told too. */
  protected get isChecked(): boolean {
    return this.debug || this.#page.isChecked;
  }

  /** Tells the webmaster that an attribute names a record that the feed doesn't have. Call it in `selectContent`. */
  protected complain(attribute: string, id: string, known: readonly string[]): void {
    this.advise((advice) => advice.unknownId(attribute, id, known.join(', ')));
    warnOnce(`${attribute}="${id}" is not in the feed, which has: ${known.join(', ') || 'none'}.`);
  }

  /** Tells the webmaster, where the page is checked, what is wrong with it. Call it in `selectContent`. */
  protected advise(complaint: Complaint): void {
    this.#complaints.push(complaint);
  }

  /** The widget's heading; the page's own stands in its place where it fills the slot `heading`. */
  protected renderHeading(content: unknown): TemplateResult {
    return html`<slot name="heading">${headingAt(this.headingLevel, content, { part: 'heading' })}</slot>`;
  }

  /** A failure waits a moment for what is said of its cause: coming later, that would move the page. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const isFailing = this.#state === 'loading' && this.#snapshot?.state === 'error';
    const advised = isFailing ? this.localize.advised : undefined;
    return advised ? advised.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('refresh')) this.#feed.refreshEvery(this.refresh);
    const url = resolveFeed(this.feed ?? this.#page.feed, this.#page.base);
    this.#feed.use(url, this.data);
    const feed = this.#snapshot?.feed;
    this.localize.settle(feed?.language);
    if (this.localize.isReady) {
      this.#complaints = checkTag(this, this.asOf ?? this.#page.asOf);
      if (this.isChecked) {
        this.#complaints.push(...unknownAttributes(this), ...checkContent(this, this.headingLevel));
        if (isFirst(this, true)) this.#complaints.push(...unknownTags(this.ownerDocument));
      }
      this.#content = feed && this.selectContent(feed);
    }
    this.#seeFailure();
    this.#enter(this.#nextState());
    const speaks = this.isConnected && (this.isChecked || this.#state === 'error');
    speak(this, speaks ? (this.data ?? url) : undefined);
  }

  protected override render(): TemplateResult {
    const snapshot = this.#snapshot;
    const hasContent = this.#content !== undefined;
    // Who looks for it finds it at the top; beside what citizens read it stands last.
    const check = this.#showsCheck ? this.#renderCheck() : nothing;
    return html`<div class="kp" lang=${this.localize.language}>
      ${this.isChecked ? check : nothing}
      ${snapshot?.feed && hasContent ? this.#renderSafely(snapshot.feed) : this.#renderWithout()}
      ${this.#state === 'stale' && !this.#isPart ? renderStale(this.localize, snapshot?.since, this.timeZone) : nothing}
      ${this.isAsOf && hasContent && !this.isTimeless && !this.#isPart ? renderAsOf(this.localize, this.now, this.timeZone) : nothing}
      ${this.isChecked ? nothing : check}
    </div>`;
  }

  protected override updated(): void {
    if (!this.#hasArrived && this.#state !== 'loading') {
      this.#hasArrived = true;
      if (isNamed(this)) void arrive(this, () => this.#focusBeginning({ preventScroll: true }));
    }
    if (!this.#isRetrying || this.#snapshot?.state === 'loading' || this.#state === 'error') return;
    // The button that was pressed is gone: the focus goes to what it brought.
    this.#isRetrying = false;
    announce(this.localize.messages.states.loaded, this.localize.language);
    this.#focusBeginning();
  }

  /** Brings the focus to the widget's heading, the page's own if there is one, else to its first link, else to itself. */
  #focusBeginning(options?: FocusOptions): void {
    const headings = this.querySelectorAll<HTMLElement>(':scope > [slot=heading]');
    const inside = this.renderRoot.querySelectorAll<HTMLElement>('[part~=heading], a');
    const isSeen = (element: HTMLElement): boolean => element.checkVisibility() && /\S/.test(element.textContent);
    const target = [...headings, ...inside].find(isSeen) ?? this;
    if (target.localName === 'a') target.focus(options);
    else focusOn(target, options);
  }

  /** Wrong attributes are said on the page too, where nothing else is there to be seen. */
  get #showsCheck(): boolean {
    const isWrong = this.#complaints.length > 0;
    return this.isChecked || (isWrong && this.#state === 'empty');
  }

  #renderCheck(): unknown {
    return renderCheck(this.localize, {
      name: speakerName(this),
      complaints: this.#complaints,
      snapshot: this.#snapshot,
      isRepeated: !this.isChecked || !isFirst(this),
      timeZone: this.timeZone,
    });
  }

  get #snapshot(): Snapshot | undefined {
    return this.#feed.snapshot;
  }

  #nextState(): WidgetState {
    const snapshot = this.#snapshot;
    if (!this.localize.isReady && this.#state === 'loading') return 'loading';
    if (snapshot?.feed) {
      if (this.#content === undefined) return 'empty';
      return snapshot.state === 'stale' ? 'stale' : 'ready';
    }
    return this.#failure ? 'error' : 'loading';
  }

  #enter(next: WidgetState): void {
    if (next === 'error' && this.#state !== 'error') announce(this.errorMessage(), this.localize.language);
    this.#state = next;
    for (const name of STATES) {
      try {
        this.#internals?.states[name === next ? 'add' : 'delete'](name);
      } catch {
        // Engines before :state() refuse plain names.
      }
    }
  }

  /** A fault of ours must neither reach the page nor leave it empty. */
  #renderSafely(feed: Feed): TemplateResult {
    try {
      return this.renderContent(this.#content as Content, feed);
    } catch (cause) {
      warnOnce(`<${this.localName}> could not show the feed; please report this.`, cause);
      return html`<slot name="heading"></slot><slot></slot>${this.#renderError(undefined)}`;
    }
  }

  /** The page's own content as long as there is nothing better, and beside it what is to be said. */
  #renderWithout(): TemplateResult {
    const snapshot = this.#snapshot;
    return html`<slot name="heading"></slot><slot @slotchange=${this.#seeFallback}></slot>
      ${this.#state === 'loading' && !this.hasFallback ? renderSkeleton(this.localize) : nothing}
      ${this.#state === 'empty' && !this.hasFallback && snapshot?.feed ? html`<div part="status">${this.renderEmpty(snapshot.feed)}</div>` : nothing}
      ${this.#state === 'error' ? this.#renderError(this.#failure) : nothing}`;
  }

  #renderError(failure: Snapshot | undefined): TemplateResult {
    return renderError(this.localize, {
      message: this.errorMessage(),
      error: failure?.error,
      hasFallback: this.hasFallback,
      isRetrying: this.#isRetrying,
      isRepeated: !isFirst(this),
      isChecked: this.isChecked,
      onRetry: failure?.url ? this.#onRetry : undefined,
    });
  }

  #seeFallback(): void {
    if (holdsWidget(this))
      warnOnce(`<${this.localName}> holds another widget: close it by </${this.localName}>, "/>" does not.`);
    this.hasFallback = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''),
    );
  }

  #onRetry = (): void => {
    if (this.#isRetrying) return;
    this.#isRetrying = true;
    this.reload();
  };

  /** Keeps the failure while it is tried again; a retry in vain ends with another one, and the button can be pressed anew. */
  #seeFailure(): void {
    const snapshot = this.#snapshot;
    const last = this.#failure;
    if (snapshot?.state === 'loading' && snapshot.url === last?.url) return;
    this.#failure = snapshot?.state === 'error' ? snapshot : undefined;
    if (!this.#isRetrying || !this.#failure || this.#failure.error === last?.error) return;
    this.#isRetrying = false;
    announce(this.errorMessage(), this.localize.language);
  }

  #asOfInstant(): number | undefined {
    const text = this.asOf ?? this.#page.asOf;
    if (!text) return undefined;
    const date = parseDate(text.trim());
    if (date) return intervalOf(date, this.timeZone).start;
    warnOnce(`as-of="${text}" is not a date such as 2018-03-05 or 2018-03-05T14:30; the present is shown.`);
    return undefined;
  }
}
