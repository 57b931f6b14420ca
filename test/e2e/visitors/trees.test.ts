// What a screen reader is given: of each widget in each state the accessibility tree, kept beside the tests to be read
// by people; the order in which it is read, and the names in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './gallery.ts';
import { unclear } from './names.ts';
import { STATES, wordsOf, type State } from './states.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => gallery.close());

/** The tree of a state; nothing of this machine stands in it, nor how often the gallery has shown something. */
async function treeOf(state: State): Promise<string> {
  const tree = await (await gallery.show(state)).ariaSnapshot();
  return `${tree.replaceAll(gallery.url, '').replace(/\.json\?\d+/g, '.json')}\n`;
}

describe('a screen reader', () => {
  it.each(STATES.map((state) => [wordsOf(state), state] as const))(
    'is given in order, under names that tell things apart: %s',
    async (_words, state) => {
      const tree = await treeOf(state);
      expect(await gallery.page.evaluate(() => visitor.disorder())).toEqual([]);
      expect(await gallery.page.evaluate(() => visitor.loose())).toEqual([]);
      expect(unclear(tree)).toEqual([]);
      await expect(tree).toMatchFileSnapshot(`trees/${state.tag}/${state.name.replaceAll(' ', '-')}.yml`);
    },
  );

  it('would be noticed to read in another order, or names that are none', async () => {
    const [first] = STATES;
    const widget = await gallery.show(first!);
    await widget.evaluate((element) => {
      const list = element.shadowRoot!.querySelector<HTMLElement>('.reach, .lines')!;
      list.style.position = 'relative';
      list.style.top = '-1000px';
    });
    expect(await gallery.page.evaluate(() => visitor.disorder())).not.toEqual([]);
    expect(unclear('- link "Více":\n  - /url: a\n- button\n')).toEqual([
      'link “Více” tells nothing',
      'button has no name',
    ]);
    expect(unclear('- link "Zápis":\n  - /url: a\n- text: 1\n- link "Zápis":\n  - /url: b\n- text: 1\n')).toEqual([
      'link “Zápis” leads to a and to b',
    ]);
  });
});
