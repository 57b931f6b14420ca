// A number of bytes for people.

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** `12,3 MB`. */
export function formatSize(bytes: number, language: string): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: power ? 1 : 0 }).format(
    bytes / 1000 ** power,
  );
  return `${number}\u00a0${UNITS[power]}`;
}
