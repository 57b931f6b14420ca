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

  const PAIRS = [
    ['a pressed tag', 'kp-news-feed tag pressed', '.chip[aria-pressed=true]', '.chip[aria-pressed=false]'],
    ['an open group', 'kp-working-group-list opened', '.row.open', '.row:not(.open)'],
    ['the section that is read', 'kp-portal ready', '.wide a[aria-current=true]', '.wide a[aria-current=false]'],
    ['a field with a fault', 'kp-join-form invalid', '.field[aria-invalid]', '.field:not([aria-invalid])'],
    ['a step that is over', 'kp-grant-timeline ready', '.row.over .mark', '.row.upcoming .mark'],
  ] as const;

  it.each(PAIRS)('tells %s by more than its ground, where colours are forced', async (_what, words, one, other) => {
    const { page } = gallery;
    await paint('');
    await page.emulateMedia({ forcedColors: 'active' });
    const widget = await gallery.show(STATES.find(({ tag, name }) => `${tag} ${name}` === words)!);
    const drawn = (selector: string) => widget.locator(selector).first().evaluate(visibleParts);
    const [here, there] = [await drawn(one), await drawn(other)];
    await page.emulateMedia({ forcedColors: 'none' });
    expect(here).not.toEqual(there);
  });

  it('would be noticed to be pale, or to move', async () => {
    const { page } = gallery;
    const widget = await gallery.show(STATES.find(({ tag, name }) => `${tag} ${name}` === 'kp-news-feed ready')!);
    await paint(PAGES.white);
    await widget.evaluate((element) => {
      const style = document.createElement('style');
      style.textContent = `h2 { color: #aaa !important } .chip { border-color: #aaa !important }
        .i { opacity: 0.3 } h3 { transition: color 1s }`;
      element.shadowRoot!.append(style);
    });
    const found = (await ask()).join('\n');
    expect(found).toContain('kp-news-feed h2 “Aktuality” 2.32');
    expect(found).toContain('border Top of kp-news-feed button.chip');
    expect(found).toMatch(/stroke of kp-news-feed \w+ “” 1\.\d/);
    expect((await page.evaluate(() => visitor.moving())).join()).toContain('kp-news-feed h3');
  });
});

/** What is left of a look where grounds are gone. Runs in the page. */
function visibleParts(element: Element): string[] {
  const { borderWidth, borderStyle, borderColor, fontWeight, textDecorationLine, fill, stroke } =
    getComputedStyle(element);
  const icons = [...element.querySelectorAll('svg')].map((icon) => icon.innerHTML + getComputedStyle(icon).transform);
  return [borderWidth, borderStyle, borderColor, fontWeight, textDecorationLine, fill, stroke, ...icons];
}
