// What the desk and the page of the preview say to each other.

/** The page is there and listens. */
export const READY = 'kp-preview-ready';

/** A widget with its attributes. */
export interface ShownWidget {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

/** What is to be shown. */
export interface PreviewMessage extends ShownWidget {
  kind: 'kp-preview';
  /** The document's value, as JSON.parse gave it. */
  feed: unknown;
  /** Where it is on the town's web, for the addresses in it; '' where nobody knows. */
  url: string;
  /** The day to look at it; '' for now. */
  asOf: string;
  /** A colour for `--kp-accent`; '' for the page's own. */
  accent: string;
  /** What is to be measured besides, in columns as wide as this (px). */
  measured: readonly ShownWidget[];
  widths: readonly number[];
}

/** How high the measured widgets are, in px: for each tag one height for each of the widths. */
export interface HeightsMessage {
  kind: 'kp-heights';
  heights: Readonly<Record<string, readonly number[]>>;
}

export function isPreviewMessage(data: unknown): data is PreviewMessage {
  return isOfKind(data, 'kp-preview');
}

export function isHeightsMessage(data: unknown): data is HeightsMessage {
  return isOfKind(data, 'kp-heights');
}

function isOfKind(data: unknown, kind: string): boolean {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === kind;
}
