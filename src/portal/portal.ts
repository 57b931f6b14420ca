// <kp-portal>: the whole section of community planning from one tag. Puts the widgets for which the feed has something
// beside each other as its own children, with a way to each; what they show is theirs.
import { html, type TemplateResult } from 'lit';
import { MOVES } from '../core/arrival.ts';
import { KpElement } from '../core/kp-element.ts';
import { property, state } from '../core/property.ts';
import { fragmentOf } from '../core/same-page.ts';
import type { Feed } from '../feed/types.ts';
import { icon } from '../parts/icons.ts';
import * as shapes from '../parts/shapes.ts';
import { renderWayOut } from '../parts/way-out.ts';
import { hasNotice } from '../widgets/join-form/join-form.model.ts';
import { contactIds, NAMES, portalContent, SECTIONS, type SectionName } from './portal.model.ts';
import { styles } from './portal.styles.ts';

/** The section that lies across this line, a quarter of the window down, is the one that is read. */
const READING_LINE = 0.25;

/**
 * @summary The whole section of community planning from one tag: every widget for which the feed has something, with a way to each.
 *
 * The widgets are the portal's own children, in a fixed order, with ids that can be linked to from anywhere:
 * `#kp-introduction`, `#kp-news`, `#kp-grants`, `#kp-participation`, `#kp-groups`, `#kp-join`, `#kp-meetings`,
 * `#kp-plans`, `#kp-documents`, `#kp-contact`. They share one request. A page that wants another order composes the
 * tags itself.
 *
 * @element kp-portal
 *
 * @example
 * ```html
 * <kp-portal join-endpoint="https://www.example.cz/prihlasky"></kp-portal>
 * ```
 *
 * @slot - Fallback: shown until the section is ready, and whenever it can't be shown.
 * @slot heading - A heading above the whole section; without it there is none.
 *
 * @fires {CustomEvent<KpLoadDetail>} kp-load - The feed was read.
 * @fires {CustomEvent<KpErrorDetail>} kp-error - The feed could not be read.
 *
 * @csspart list - The links to the sections.
 * @csspart item - One of them.
 * @csspart status - The message shown where the feed has nothing at all.
 *
 * @cssprop [--kp-accent=currentColor] - The bar beside the section that is read; shapes of the widgets.
 * @cssprop [--kp-surface] - Ground of the section that is read; default a tint of the text's colour.
 * @cssprop [--kp-border] - The rail of the links; default a tint of the text's colour.
 * @cssprop [--kp-gap=1em] - Unit of all spaces.
 * @cssprop [--kp-font=inherit] - Font family.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - The sections are shown.
 * @cssstate empty - The feed has nothing to show.
 * @cssstate error - The feed could not be read.
 * @cssstate stale - An older copy is shown.
 *
 * @since 0.3
 * @status experimental
 */
export class KpPortal extends KpElement<readonly SectionName[]> {
  static override styles = [...KpElement.styles, styles];

  /** Address to which the join form sends, its `endpoint`; http(s). */
  @property({ attribute: 'join-endpoint' }) joinEndpoint?: string;

  /** How the join form sends, its `endpoint-format`: `json` or `form`. */
  @property({ attribute: 'join-endpoint-format' }) joinEndpointFormat?: string;

  /** Address of the town's own form in the place of ours, the join form's `form-url`. */
  @property({ attribute: 'join-form-url' }) joinFormUrl?: string;

  /** The section that is being read. */
  @state() private current?: SectionName;

  readonly #sections = new Map<SectionName, KpElement>();
  /** What is shown, those that a visitor may have typed into included. */
  #shown: readonly SectionName[] = [];
  /** Whether the participants' section has the steps of joining, which the form then leaves out. */
  #hasSteps = false;
  /** Contacts that no other section names. */
  #contactIds: readonly string[] = [];
  #observer: IntersectionObserver | undefined;
  #pageUrl = '';
  #hasComposed = false;
  /** Followed last by a link: it stays the one that is read until the visitor moves on. */
  #followed: SectionName | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageUrl = this.ownerDocument.URL;
    this.#observer = new IntersectionObserver(this.#onCross, {
      rootMargin: `-${READING_LINE * 100}% 0px -${100 - READING_LINE * 100}% 0px`,
    });
    for (const section of this.#sections.values()) this.#observer.observe(section);
    for (const move of MOVES) addEventListener(move, this.#onMove, { passive: true, capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    for (const move of MOVES) removeEventListener(move, this.#onMove, { capture: true });
  }

  protected override selectContent(feed: Feed): readonly SectionName[] | undefined {
    const { now, timeZone } = this;
    const names = portalContent(feed, { now, timeZone, hasTarget: !!(this.joinEndpoint ?? this.joinFormUrl) });
    // What was typed into a form stays, whatever becomes of the feed.
    const isKept = (name: SectionName): boolean => name === 'join' && this.#sections.has(name);
    this.#shown = NAMES.filter((name) => names?.includes(name) || isKept(name));
    this.#hasSteps = !!feed._kp?.joining?.steps?.length;
    this.#contactIds = contactIds(feed);
    if (this.isChecked && names && !this.#shown.includes('join')) {
      const missing = hasNotice(feed._kp?.joining) ? 'endpoint' : 'privacy';
      this.advise((advice) => advice.noForm(missing, 'join-endpoint'));
    }
    return names;
  }

  protected override renderEmpty(feed: Feed): unknown {
    return renderWayOut(this.localize.messages.portal.empty, feed, this.localize);
  }

  protected override errorMessage(): string {
    return this.localize.messages.portal.error;
  }

  protected override renderContent(): TemplateResult {
    const { portal: words } = this.localize.messages;
    const links = html`<ul role="list" part="list">
      ${this.#shown.map(
        (name) =>
          html`<li part="item">
            <a href=${this.#addressOf(name)} @click=${() => this.#follow(name)} aria-current=${name === this.current ? 'true' : 'false'}>${words.sections[name]}</a>
          </li>`,
      )}
    </ul>`;
    return html`<slot name="heading"></slot>
      <div class="portal">
        <nav class="noprint" aria-label=${words.onThisPage}>
          <div class="wide"><p class="b">${words.onThisPage}</p>${links}</div>
          <details class="narrow">
            <summary>${icon(shapes.list)}<b>${words.onThisPage}</b>${icon(shapes.chevron, 'chev')}</summary>
            ${links}
          </details>
        </nav>
        <div class="sections"><slot name="section"></slot></div>
      </div>`;
  }

  protected override updated(): void {
    super.updated();
    if (this.state !== 'ready' && this.state !== 'stale') return;
    this.#compose();
    if (this.#hasComposed) return;
    this.#hasComposed = true;
    const [name] = [...this.#sections].find(([, { id }]) => id === fragmentOf(this.#pageUrl)) ?? [];
    if (name) this.#follow(name);
  }

  /** Puts the widgets beside each other; one that is there already is never moved or made anew. */
  #compose(): void {
    const found = this.#findSections();
    for (const [name, section] of this.#sections) {
      if (!this.#shown.includes(name)) this.#sections.delete(name);
      else found.delete(section);
    }
    let last: Element | undefined;
    for (const name of this.#shown) {
      const section = this.#sections.get(name) ?? this.#findOrMake(name, found);
      this.#tell(name, section);
      if (!this.#sections.has(name)) {
        this.#sections.set(name, section);
        section.slot = 'section';
        section.id ||= this.#freeId(name);
        if (last) last.after(section);
        else this.prepend(section);
        this.#observer?.observe(section);
      }
      last = section;
    }
    for (const section of found) section.remove();
  }

  /** Sections among the children, also those of a portal of which the page has made a copy, or has kept the HTML. */
  #findSections(): Set<KpElement> {
    return new Set([...this.children].filter((child) => child.slot === 'section') as KpElement[]);
  }

  #findOrMake(name: SectionName, found: Set<KpElement>): KpElement {
    const { tag } = SECTIONS[name];
    const section = [...found].find(({ localName }) => localName === tag);
    if (section) found.delete(section);
    return section ?? this.ownerDocument.createElement(tag);
  }

  /** Hands on what the page has written in the portal's own tag. */
  #tell(name: SectionName, section: KpElement): void {
    const { feed: address, asOf, headingLevel, debug, data } = this;
    if (section.data !== data) section.data = data;
    // An attribute that was taken away from the portal's tag is null.
    const attributes: Record<string, string | null | undefined> = {
      feed: address,
      'as-of': asOf,
      'heading-level': String(headingLevel),
      debug: debug ? '' : undefined,
      ...(name === 'join' && {
        endpoint: this.joinEndpoint,
        'endpoint-format': this.joinEndpointFormat,
        'form-url': this.joinFormUrl,
        'no-steps': this.#hasSteps ? '' : undefined,
      }),
      ...((name === 'groups' || name === 'participation') && {
        'join-url': this.#shown.includes('join') ? `#${this.#idOf('join')}` : '',
      }),
      ...(name === 'contact' && { contact: this.#contactIds.join(' ') || undefined }),
    };
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value === undefined || value === null) section.removeAttribute(attribute);
      else if (section.getAttribute(attribute) !== value) section.setAttribute(attribute, value);
    }
    // A card has no heading of its own above the contact's name; among the others it needs one.
    if ('caption' in section) section.caption = this.localize.messages.portal.sections[name];
  }

  #idOf(name: SectionName): string {
    return this.#sections.get(name)?.id ?? this.#freeId(name);
  }

  /** An id that the page has already, by its own hand or by another portal, would lead elsewhere. */
  #freeId(name: SectionName): string {
    const id = `kp-${name}`;
    let free = id;
    for (let number = 2; this.ownerDocument.getElementById(free); number += 1) free = `${id}-${number}`;
    return free;
  }

  /** Not a mere fragment, which a page's `<base>` would lead elsewhere. */
  #addressOf(name: SectionName): string {
    return `${this.#pageUrl.split('#')[0]}#${this.#idOf(name)}`;
  }

  #follow(name: SectionName): void {
    this.#followed = this.current = name;
  }

  #onMove = (): void => {
    this.#followed = undefined;
  };

  #onCross = (): void => {
    if (this.#followed) return;
    const line = innerHeight * READING_LINE;
    const topOf = (name: SectionName): number => this.#sections.get(name)?.getBoundingClientRect().top ?? Infinity;
    this.current = this.#shown.findLast((name) => topOf(name) <= line);
  };
}
