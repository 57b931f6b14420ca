// Whether everything has room, in every state: on 320 px, which is a page of 1280 at 400 %, with text of twice the
// size, with the spacing of text that a visitor sets; and whether a finger hits what it means.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './gallery.ts';
import { STATES, wordsOf } from './states.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ viewport: WIDE });
});
afterAll(() => gallery.close());

const askRoom = () => gallery.page.evaluate(() => visitor.crowded());
const ask = () => gallery.page.evaluate(() => ({ crowded: visitor.crowded(), small: visitor.smallTargets() }));

const setTextSize = (size: string) =>
  gallery.page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size);

const NOTHING = { crowded: [], small: [] };

describe('a visitor', () => {
  it.each(STATES.map((state) => [wordsOf(state), state] as const))(
    'with a small window, large text, own spacing or a finger finds all of %s',
    async (_words, state) => {
      const { page } = gallery;
      await page.setViewportSize(NARROW);
      await setTextSize('');
      await gallery.show(state);
      expect({ at: '320 px', ...(await ask()) }).toEqual({ at: '320 px', ...NOTHING });
      await page.evaluate(() => visitor.spaceTexts());
      expect(['320 px, spaced', ...(await askRoom())]).toEqual(['320 px, spaced']);
      await page.setViewportSize(WIDE);
      expect(['1280 px, spaced', ...(await askRoom())]).toEqual(['1280 px, spaced']);
      await page.evaluate(() => visitor.unspaceTexts());
      await setTextSize('200%');
      expect(['text of 200 %', ...(await askRoom())]).toEqual(['text of 200 %']);
      // The smallest text that an old page has.
      await setTextSize('12px');
      expect({ at: 'text of 12 px', ...(await ask()) }).toEqual({ at: 'text of 12 px', ...NOTHING });
    },
  );

  it('would be noticed to lack room', async () => {
    await setTextSize('');
    const widget = await gallery.show(STATES.find(({ tag, name }) => `${tag} ${name}` === 'kp-news-feed ready')!);
    const broken = async (css: string): Promise<string> => {
      await widget.evaluate((element, css) => {
        const style = document.createElement('style');
        style.textContent = css;
        element.shadowRoot!.append(style);
      }, css);
      const found = await ask();
      await widget.evaluate((element) => element.shadowRoot!.querySelector('style:last-of-type')!.remove());
      return [...found.crowded, ...found.small].join('\n');
    };
    expect(await broken('')).toBe('');
    expect(await broken('ol { width: 3000px }')).toMatch(/the page is \d+ wide in 1280/);
    expect(await broken('h3 { height: 0.5em; overflow: hidden }')).toContain('is cut off by kp-news-feed h3');
    expect(await broken('.prose { margin-top: -1em !important }')).toMatch(
      /kp-news-feed h3.* over kp-news-feed p\.prose/,
    );
    expect(
      await broken('.chip.chip { min-block-size: 0 !important; padding: 0 !important } .chips { gap: 0 !important }'),
    ).toContain('kp-news-feed button.chip');
  });
});
