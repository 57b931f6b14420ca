// The short word for a file's type, "PDF". The same in every language.

const BY_MEDIA_TYPE: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml/, 'DOCX'],
  [/spreadsheetml/, 'XLSX'],
  [/presentationml/, 'PPTX'],
  [/msword/, 'DOC'],
  [/ms-excel/, 'XLS'],
  [/ms-powerpoint/, 'PPT'],
  [/opendocument\.text/, 'ODT'],
  [/opendocument\.spreadsheet/, 'ODS'],
  [/opendocument\.presentation/, 'ODP'],
  [/^text\/plain/, 'TXT'],
];
const EXTENSION = /^(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|zip|7z|rar|jpe?g|png|svg|xml|json|ics|mp[34])$/i;

/** The type by the media type, else by the extension in the URL's path; undefined where neither tells, and of a page. */
export function fileType(mediaType: string | undefined, url: string | undefined): string | undefined {
  const type = mediaType?.trim().toLowerCase() ?? '';
  const known = BY_MEDIA_TYPE.find(([pattern]) => pattern.test(type))?.[1];
  if (known) return known;
  const candidates = [/^\w+\/([\w-]+)/.exec(type)?.[1], /\.(\w+)$/.exec(url?.split(/[?#]/)[0] ?? '')?.[1]];
  return candidates.find((word) => word && EXTENSION.test(word))?.toUpperCase();
}
