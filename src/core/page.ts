// What the page says to all widgets at once, on the script's own tag, in a link or in its address. Only this file knows
// where; nothing that it returns is trusted further than as a string.

/** The feed named by `data-feed` on the script, else by `<link rel="alternate" type="application/feed+json" data-kp>`. */
export function pageFeed(): string {
  return (
    document.querySelector('script[data-feed]')?.getAttribute('data-feed') ??
    document.querySelector('link[rel~="alternate"][type="application/feed+json"][data-kp]')?.getAttribute('href') ??
    ''
  );
}

/** The moment named by `data-as-of` on the script. */
export function pageAsOf(): string {
  return document.querySelector('script[data-as-of]')?.getAttribute('data-as-of') ?? '';
}

/** Whether the page was opened with `?kp-check`, which shows the faults of its feeds in the widgets. */
export function isPageChecked(): boolean {
  return new URLSearchParams(location.search).has('kp-check');
}

/**
 * A feed's address as it is asked for: `#id` names a script on this page, everything else is resolved against `base`.
 * What is no address at all stays as it is written, so that the failure can name it.
 */
export function resolveFeed(feed: string, base: string): string {
  const trimmed = feed.trim();
  if (!trimmed || trimmed.startsWith('#')) return trimmed;
  try {
    const { href, protocol } = new URL(trimmed, base);
    // A data: address would be content of whoever may write an attribute.
    return /^(https?|file):$/.test(protocol) ? href : '';
  } catch {
    return trimmed;
  }
}
