// One piece of news: a notice or a row of the list. Knows neither the feed nor what is filtered.
import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import { parseDate } from '../../feed/date.ts';
import type { Attachment, FeedDocument, FeedItem, Text } from '../../feed/types.ts';
import { fileNameOf, isFrom } from '../../feed/url.ts';
import { typeset } from '../../i18n/typography.ts';
import { renderDocuments } from '../../parts/document-list.ts';
import { icon } from '../../parts/icons.ts';
import { renderRichText } from '../../parts/rich-text.ts';
import type { Row } from '../../parts/rows.ts';
import { renderMarked } from '../../parts/search-field.ts';
import * as shapes from '../../parts/shapes.ts';
import { findMatches } from '../../planning/search.ts';
import { inTownTime } from '../../planning/zone.ts';
import type { NewsContext } from './news-context.ts';
import { dayOf } from './news-feed.model.ts';
import { LONG, textOf, type NewsText } from './news-text.ts';

/** Beyond so many characters nothing is marked, and line breaks make no paragraphs: it could take seconds. */
const MARKED = 20_000;
/** A notice is read where it stands, unless it is an essay. */
const LONG_NOTICE = 3 * LONG;

/** A pinned item that holds now: what to know before anything else. */
export function renderNotice(item: FeedItem, context: NewsContext): TemplateResult {
  return html`<div class="notice" part="item">
    ${icon(shapes.horn)} ${renderMark(context)} ${renderWhat(item, textOf(item, LONG_NOTICE), context)}
  </div>`;
}

/** A row: date and tags, title, text, attachments, picture. */
export function itemRow(item: FeedItem, context: NewsContext): Row {
  const { query, imageSources, hasRemoteImages, localize } = context;
  const text = textOf(item, LONG, (body) => (query ? findMatches(body.slice(0, MARKED), query)[0]?.[0] : undefined));
  const day = dayOf(item, context.timeZone);
  const tags = item.tags?.filter((tag) => tag.trim()) ?? [];
  const image = [item.image, item.banner_image].find(
    (url) => isFrom(imageSources, url) || (hasRemoteImages && /^https?:/.test(url ?? '')),
  );
  const content = html`${
    day || tags.length
      ? html`<p class="meta" part="meta">
          ${day ? html`<time datetime=${item.date_published}>${localize.formats.date(day)}</time>` : nothing}
          ${tags.length ? html`<span class="note">${tags.map((tag, index) => [index ? ', ' : '', wordsOf(tag, {}, context)])}</span>` : nothing}
        </p>`
      : nothing
  }
    ${renderWhat(item, text, context, context.isNotice(item) ? renderMark(context) : nothing)}
    ${
      image
        ? html`<span class="picture"
          ><img src=${image} alt="" width="300" height="200" loading="lazy" decoding="async" @load=${onPicture} @error=${onPicture}
        /></span>`
        : nothing
    }`;
  return { key: item.id, className: image ? 'row pic' : 'row', content };
}

/** Title, text and attachments; of a notice, until when it holds. */
function renderWhat(item: FeedItem, text: NewsText, context: NewsContext, mark: unknown = nothing): TemplateResult {
  const { messages, formats } = context.localize;
  const end = context.isNotice(item) && parseDate(item._kp?.valid_until ?? '');
  return html`<div class="what">
    ${mark} ${renderTitle(item, text, context)} ${renderBody(item, text, context)} ${renderAttachments(item, context)}
    ${end ? html`<p class="note" part="meta">${messages.news.validUntil(formats.until(inTownTime(end, context.timeZone)))}</p>` : nothing}
  </div>`;
}

function renderMark({ localize }: NewsContext): TemplateResult {
  return html`<p class="note b">${localize.messages.news.notice}</p>`;
}

function renderTitle(item: FeedItem, { title }: NewsText, context: NewsContext): unknown {
  if (!title) return nothing;
  const url = item.url ?? item.external_url;
  const words = wordsOf(title, item, context);
  return headingAt(context.level, url ? html`<a href=${url}>${words}</a>` : words, { part: 'title' });
}

function renderBody(item: FeedItem, text: NewsText, context: NewsContext): unknown {
  const { localize, level, baseUrl, imageSources, hasRemoteImages, language = '' } = context;
  const { news } = localize.messages;
  const { teaser, body, title, isCut } = text;
  const markup = item.content_html?.trim();
  const inOne = (value: string): unknown =>
    html`<p class="prose lines">${localize.text(inLanguage(value, item.language))}</p>`;
  const paragraphs = (value: string): unknown =>
    value.length > MARKED
      ? inOne(value)
      : value.split(/\n+/).map((line) => line.trim() && html`<p class="prose">${wordsOf(line, item, context)}</p>`);
  const isWhole = teaser === undefined || context.isOpen(item.id);
  const own = item.language || language;
  // Markup may hold more than words: a link, a picture.
  const whole = () =>
    markup
      ? renderRichText(markup, {
          baseUrl,
          language: own,
          headingLevel: level + 1,
          allowsRemoteImages: hasRemoteImages,
          imageSources,
        })
      : paragraphs(body);
  if (teaser === undefined) return body || markup ? whole() : nothing;
  const label = isWhole ? news.less : news.whole;
  return html`${
    isWhole
      ? whole()
      : html`<div class=${isCut ? 'noprint' : ''}>${paragraphs(teaser)}</div>
        <div class="print">${inOne(body)}</div>`
  }
    <button
      class="link noprint"
      type="button"
      aria-expanded=${isWhole}
      aria-label=${title ? `${label}: ${title}` : nothing}
      @click=${(event: Event) => context.onToggle(item.id, event)}
    >
      ${label}
    </button>`;
}

function renderAttachments({ attachments, language }: FeedItem, { localize }: NewsContext): unknown {
  if (!attachments?.length) return nothing;
  const asDocument = ({ title, url, mime_type, size_in_bytes }: Attachment): FeedDocument => ({
    title: inLanguage(
      title?.trim() || fileNameOf(url) || localize.messages.news.attachment,
      title ? language : undefined,
    ),
    url,
    ...(mime_type !== undefined && { mime_type }),
    ...(size_in_bytes !== undefined && { size_in_bytes }),
  });
  return renderDocuments(attachments.map(asDocument), localize);
}

/** A text of an item: typeset and marked by its language; while one searches, with the words that were found. */
function wordsOf(value: string, { language: own }: Pick<FeedItem, 'language'>, context: NewsContext): unknown {
  const { localize, query, language } = context;
  if (!query || value.length > MARKED) return localize.text(inLanguage(value, own));
  const tag = own || language;
  return html`<bdi lang=${tag ?? nothing}>${renderMarked(typeset(value, tag ?? localize.language), query)}</bdi>`;
}

function inLanguage(value: string, language: string | undefined): Text {
  return language ? { [language]: value } : value;
}

/** A picture that is gone leaves its place empty, so that nothing moves. */
function onPicture({ target, type }: Event): void {
  (target as HTMLElement).style.visibility = type === 'error' ? 'hidden' : '';
}
