// Documents as every widget lists them: title, kind and size, date, note. What they belong to is the widget's.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import { parseDate } from '../feed/date.ts';
import type { FeedDocument } from '../feed/types.ts';
import { fileType } from '../i18n/file-type.ts';
import { icon } from './icons.ts';
import * as shapes from './shapes.ts';

/**
 * Documents with what a visitor wants to know before the click; one without an address is text. `of` is said of each by
 * its link's name alone, where several lists on a page have documents of the same title.
 */
export function renderDocuments(
  documents: readonly FeedDocument[],
  localize: LocalizeController,
  of?: string,
): TemplateResult {
  return html`<ul class="docs" role="list">
    ${documents.map((document) => html`<li>${renderDocument(document, localize, of)}</li>`)}
  </ul>`;
}

function renderDocument(document: FeedDocument, localize: LocalizeController, of = ''): TemplateResult {
  const { formats } = localize;
  const { title, url, size_in_bytes: size, note } = document;
  const date = document.date === undefined ? undefined : parseDate(document.date);
  const about = [fileType(document.mime_type, url), size ? formats.size(size) : undefined, date && formats.date(date)];
  const line = about.filter(Boolean).join(', ');
  return html`<span class="il">
    ${icon(shapes.document)}
    <span>
      ${url ? html`<a href=${url}>${localize.text(title)}${of && html`<span class="vh"> ${of}</span>`}</a>` : localize.text(title)}
      ${line ? html` <span class="note">${line}</span>` : nothing}
      ${note ? html` <span class="note">${localize.text(note)}</span>` : nothing}
    </span>
  </span>`;
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
