// From which page a request came, by what browsers say of it (Fetch standard, CORS).
import type { TownConfig } from '../config/schema.ts';

export type Origin =
  /** A page of the town, or of the receiver itself. */
  | 'town'
  /** A page of somebody else. */
  | 'foreign'
  /** A page that its browser won't name (`null`), and nothing else names it either. */
  | 'hidden'
  /** No browser, or one that is very old. */
  | 'unsaid';

export interface OriginHeaders {
  origin: string | undefined;
  referer: string | undefined;
  host: string | undefined;
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { origin } = new URL(url);
  return origin === 'null' ? undefined : origin;
}

/** Where nothing is said by `Origin`, the `Referer` may say it. */
export function judgeOrigin({ origin, referer, host }: OriginHeaders, town: TownConfig, ownUrl?: string): Origin {
  const from = originOf(origin) ?? originOf(referer);
  if (from === undefined) return origin === undefined ? 'unsaid' : 'hidden';
  const isOwn = from === originOf(ownUrl) || (host !== undefined && new URL(from).host === host.toLowerCase());
  return isOwn || town.origins.includes(from) ? 'town' : 'foreign';
}
