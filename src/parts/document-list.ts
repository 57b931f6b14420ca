// Documents as every widget lists them: title, kind and size, date, note. What they belong to is the widget's.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import { parseDate } from '../feed/date.ts';
import type { FeedDocument } from '../feed/types.ts';
import { icon } from './icons.ts';

/** Ends of MIME types whose files people know by another name than the type's last word. */
const KINDS: Record<string, string> = {
  msword: 'DOC',
  'wordprocessingml.document': 'DOCX',
  'ms-excel': 'XLS',
  'spreadsheetml.sheet': 'XLSX',
  'ms-powerpoint': 'PPT',
  'presentationml.presentation': 'PPTX',
  'opendocument.text': 'ODT',
  'opendocument.spreadsheet': 'ODS',
  'opendocument.presentation': 'ODP',
  plain: 'TXT',
  jpeg: 'JPG',
};
const EXTENSION = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|jpe?g|png)(?:[?#]|$)/i;

/** "PDF", "DOCX": by the MIME type, else by the end of the address; undefined where neither tells. A web page has none. */
export function documentKind({ mime_type: type, url }: Pick<FeedDocument, 'mime_type' | 'url'>): string | undefined {
  const subtype = type?.toLowerCase().split(';')[0]!.trim().split('/')[1];
  if (subtype) {
    const known = Object.keys(KINDS).find((end) => subtype.endsWith(end));
    if (known) return KINDS[known];
    if (/^(pdf|rtf|csv|zip|png)$/.test(subtype)) return subtype.toUpperCase();
  }
  return EXTENSION.exec(url ?? '')?.[1]?.toUpperCase();
}

/** Documents with what a visitor wants to know before the click; one without an address is text. */
export function renderDocuments(documents: readonly FeedDocument[], localize: LocalizeController): TemplateResult {
  return html`<ul class="docs" role="list">
    ${documents.map((document) => html`<li>${renderDocument(document, localize)}</li>`)}
  </ul>`;
}

function renderDocument(document: FeedDocument, localize: LocalizeController): TemplateResult {
  const { formats } = localize;
  const { title, url, size_in_bytes: size, note } = document;
  const date = document.date === undefined ? undefined : parseDate(document.date);
  const about = [documentKind(document), size ? formats.size(size) : undefined, date && formats.date(date)];
  const line = about.filter(Boolean).join(', ');
  return html`<span class="il">
    ${icon('document')}
    <span>
      ${url ? html`<a href=${url}>${localize.text(title)}</a>` : localize.text(title)}
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
`;
