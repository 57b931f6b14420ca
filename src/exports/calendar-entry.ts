// What entries of a calendar are made of, whoever makes them: lasting names and days. Pure.

/** Where entries of a feed get their lasting names: the host of the town's or the feed's address. */
export function uidHost(...addresses: readonly (string | undefined)[]): string {
  for (const address of addresses) {
    try {
      const { hostname } = new URL(address ?? '');
      if (hostname) return hostname;
    } catch {
      // Not an address: the next one.
    }
  }
  return 'kp-widgets.invalid';
}

/** An id as ASCII, without the signs that would end it early. */
export function encodeId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, ''));
}

/** `2018-02-28`, or so many days later; where only a month or year is written, its first day. */
export function formatDay(
  { year, month = 1, day = 1 }: { year: number; month?: number; day?: number },
  later = 0,
): string {
  return new Date(Date.UTC(year, month - 1, day + later)).toISOString().slice(0, 10);
}
