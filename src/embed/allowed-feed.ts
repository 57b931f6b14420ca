// Whose feed a frame may show: its own server's, and those that the town has named. Else anybody could show what he likes
// under the town's address. Knows no page.

/** The feed's address, or why it can't be shown. */
export type FeedChoice = { url: string } | { fault: string };

/**
 * Resolves a feed's address and looks whether it is allowed: it must begin as one of the `places` does. `#id` is a feed
 * in the frame's own page.
 */
export function allowedFeed(feed: string, base: string, places: readonly URL[]): FeedChoice {
  const written = feed.trim();
  if (written.startsWith('#')) return { url: written };
  let url: URL;
  try {
    url = new URL(written, base);
  } catch {
    return { fault: `feed=${written} is no address.` };
  }
  if (/^https?:$/.test(url.protocol) && places.some((place) => isWithin(url, place))) return { url: url.href };
  const named = places.map(({ href }) => href).join(', ');
  return {
    fault: `the feed ${url.href} is not allowed here. Allowed are ${named}; <meta name="kp-feeds" content="…"> in the frame's page adds to them.`,
  };
}

/** The places that the town has named, spaces between them, and what is wrong with them. */
export function readPlaces(text: string): { places: URL[]; complaints: string[] } {
  const places: URL[] = [];
  const complaints: string[] = [];
  for (const written of text.split(/\s+/).filter(Boolean)) {
    if (/^https?:\/\//i.test(written) && URL.canParse(written)) places.push(new URL(written));
    else complaints.push(`"${written}" in <meta name="kp-feeds"> is no address such as https://www.example.cz.`);
  }
  return { places, complaints };
}

/** A place that ends with a slash holds all below it, any other is one file; `https://www.example.cz` is all of a server. */
function isWithin({ origin, pathname }: URL, place: URL): boolean {
  if (origin !== place.origin) return false;
  return place.pathname.endsWith('/') ? pathname.startsWith(place.pathname) : pathname === place.pathname;
}
