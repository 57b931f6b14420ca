// The way to an office as people write it and as the card shows it: "1. patro, dveře č. 115".

/** The number alone: the card itself writes "dveře č." before it. Undefined where there is nothing to put right. */
export function tidyDoor(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const door = written
    .trim()
    .replace(/^(?:(?:č(?:íslo|\.)?\s*)?dveř[eí](?=[\s.:\d])[.:]?\s*)?(?:č(?:íslo)?[.:]?\s*(?=\d))?/iu, '');
  return door && door !== written ? door : undefined;
}

/** The card shows a floor as it is written, so a number alone gets its word. Undefined where there is nothing to put right. */
export function tidyFloor(written: unknown): string | undefined {
  const [, number] = typeof written === 'string' ? (/^\s*(\d{1,2})\.?\s*$/.exec(written) ?? []) : [];
  if (number === undefined) return undefined;
  return Number(number) ? `${Number(number)}. patro` : 'přízemí';
}
