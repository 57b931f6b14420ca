// Whether everything stands out, in every state: on white, dark, coloured and grey pages, with an accent and without;
// in the colours that a visitor forces; and that a scheme of colours changes nothing unless the page has it.
// All of it as for somebody who wants less motion: nothing moves.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './gallery.ts';
import { STATES, wordsOf } from './states.ts';

const PAGES = {
  white: 'background: #fff; color: #1a1a1a',
  'white, accent': 'background: #fff; color: #1a1a1a; --kp-accent: #0b5563',
  dark: 'background: #1a1a1a; color: #f2f2f2; --kp-accent: #7cc4ff; color-scheme: dark',
  blue: 'background: #003366; color: #fff',
  yellow: 'background: #fff3c4; color: #3d2b00; --kp-accent: #8a1c1c',
  grey: 'background: #e6e6e6; color: #555',
};

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});
afterAll(() => gallery.close());

const ask = () => gallery.page.evaluate(() => [...visitor.paleTexts(), ...visitor.paleShapes()]);

const paint = (style: string) => gallery.page.evaluate((css) => (document.body.style.cssText = css), style);

describe('a visitor', () => {
  it.each(STATES.map((state) => [wordsOf(state), state] as const))(
    'sees on a page of any colour, and in colours of their own: %s',
    async (_words, state) => {
      const { page } = gallery;
      await gallery.show(state);
      const pale: Record<string, string[]> = {};
      for (const [name, style] of Object.entries(PAGES)) {
        await paint(style);
        pale[name] = await ask();
      }
      await paint('');
      const plain = await page.evaluate(() => visitor.palette());
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = await page.evaluate(() => visitor.palette());
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        pale[`forced ${colorScheme}`] = await ask();
      }
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', contrast: 'more' });
      pale['more contrast'] = await ask();
      await page.emulateMedia({ contrast: null });
      expect(await page.evaluate(() => visitor.moving())).toEqual([]);
      expect(Object.entries(pale).filter(([, found]) => found.length)).toEqual([]);
      expect(inDark).toEqual(plain);
    },
  );
});
