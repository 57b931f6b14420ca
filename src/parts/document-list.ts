// Documents as every widget lists them: title, kind and size, date, note. What they belong to is the widget's.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import { parseDate } from '../feed/date.ts';
import { isWritten } from '../feed/text.ts';
import type { FeedDocument } from '../feed/types.ts';
import { fileType } from '../i18n/file-type.ts';
import { icon } from './icons.ts';
import * as shapes from './shapes.ts';

/** What a widget adds to a document. */
export interface DocumentContext {
  /** Said by its link's name alone, where several lists on a page have documents of the same title. */
  of?: string | undefined;
  /** Stands beside its name: that a plan is valid, say. */
  mark?: string | undefined;
  /** In place of the sheet of paper before it. */
  shape?: shapes.Shape | undefined;
  /** Makes more of the words, such as marks where a search has found them. */
  dress?: ((words: string) => unknown) | undefined;
}

/** Documents with what a visitor wants to know before the click; `of` is said of each by its link's name alone. */
export function renderDocuments(
  documents: readonly FeedDocument[],
  localize: LocalizeController,
  of?: string,
): TemplateResult {
  return html`<ul class="docs" role="list">
    ${documents.map((document) => html`<li>${renderDocument(document, localize, { of })}</li>`)}
  </ul>`;
}

/** One document: title, kind and size, date, note; one without an address is text, one without a title has its file's name. */
export function renderDocument(
  document: FeedDocument,
  localize: LocalizeController,
  { of, mark, shape = shapes.document, dress }: DocumentContext = {},
): TemplateResult {
  const { formats } = localize;
  const { title, url, size_in_bytes: size, note } = document;
  const date = document.date === undefined ? undefined : parseDate(document.date);
  const about = [fileType(document.mime_type, url), size ? formats.size(size) : undefined, date && formats.date(date)];
  const line = about.filter(Boolean).join(', ');
  const name = isWritten(title) ? localize.text(title, dress) : localize.name(fileNameOf(url), dress);
  return html`<span class="il">
    ${icon(shape)}
    <span>
      ${url ? html`<a href=${url}>${name}${of ? html`<span class="vh"> – ${of}</span>` : nothing}</a>` : name}
      ${mark ? html` <b class="mark">${mark}</b>` : nothing}
      ${line ? html` <span class="note">${line}</span>` : nothing}
      ${note ? html` <span class="note">${localize.text(note, dress)}</span>` : nothing}
    </span>
  </span>`;
}

/** The last part of an address's path, else the address. */
function fileNameOf(url = ''): string {
  const name = url.split(/[?#]/)[0]!.split('/').at(-1)!;
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name;
  }
}

export const documentListStyles = css`
  .docs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  .docs .note {
    display: block;
  }
  /* 24 px high at the smallest text of a page too (WCAG 2.5.8), without moving the words */
  .docs a,
  .facts a,
  .name a {
    padding-block: max(0px, (24px - 1em) / 2);
  }
`;
