// What the desk and the page of the preview say to each other.

/** The page is there and listens. */
export const READY = 'kp-preview-ready';

/** What is to be shown. */
export interface PreviewMessage {
  kind: 'kp-preview';
  tag: string;
  /** The document's value, as JSON.parse gave it. */
  feed: unknown;
  /** The day to look at it; '' for now. */
  asOf: string;
  attributes: Readonly<Record<string, string>>;
}

export function isPreviewMessage(data: unknown): data is PreviewMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'kp-preview';
}
