// What the eye sees change between two pictures.
import { ratio } from './colours.ts';

async function pixelsOf(png: string): Promise<Uint8ClampedArray> {
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  canvas.drawImage(bitmap, 0, 0);
  return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
}

/** How many pixels have changed by at least 3 : 1 (WCAG 2.4.13). */
export async function changedPixels(before: string, after: string): Promise<number> {
  const [one, other] = await Promise.all([pixelsOf(before), pixelsOf(after)]);
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const [red, green, blue] = [other[at]!, other[at + 1]!, other[at + 2]!];
    if (one[at] === red && one[at + 1] === green && one[at + 2] === blue) continue;
    if (ratio([one[at]!, one[at + 1]!, one[at + 2]!], [red, green, blue]) >= 3) count++;
  }
  return count;
}
