// What kind of file a document is, as people name it. Pure.
import type { FeedDocument } from '../feed/types.ts';

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
