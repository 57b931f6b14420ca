// Colours as style sheets write them, and how well they are told from a ground.

/** `#rrggbb` of a written colour (`#A12`, `#a1122a`, `a1122a`, `rgb(161, 18, 42)`); undefined where it is none, or is seen through. */
export function readColour(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const [, digits] = /^#?([\da-f]{3}|[\da-f]{6})$/.exec(text) ?? [];
  if (digits) return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
  const [, red, green, blue] =
    /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*(?:[,/]\s*(?:1|1\.0+|100%)\s*)?\)$/.exec(text) ?? [];
  const parts = [red, green, blue].map(Number);
  return blue && parts.every((part) => part < 256) ? hexOf(parts) : undefined;
}

/** The contrast of two colours by WCAG, 1–21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Whether it is a colour at all, and no grey, near-white or near-black. */
export function isColourful(colour: string): boolean {
  const parts = partsOf(colour);
  return Math.max(...parts) - Math.min(...parts) > 40 && luminance(colour) < 0.9;
}

/** The same colour made as dark as it has to be to stand out from white by so much. */
export function darken(colour: string, wanted: number): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = hexOf(partsOf(colour).map((part) => Math.round(part * share)));
    if (contrast(darker, '#ffffff') >= wanted) return darker;
  }
  return '#000000';
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
