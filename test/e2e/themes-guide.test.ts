// The guide to the looks, in both languages: it says of each widget what the reference says, and its examples work.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/run.ts';
import { PARTS_OF_ALL, TOKENS, tokensAndParts, tokensAndPartsInShort } from './themes/reference.ts';
import { drawn, readProjectFile } from './visit.ts';
import { openGallery, type Gallery } from './visitors/gallery.ts';
import { STATES } from './visitors/states.ts';

const GUIDES = ['theming.md', 'vzhled.cs.md'];
const reference = tokensAndParts(readProjectFile('docs/widgets.md'));

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

function examples(guide: string, language: string): string[] {
  const blocks = readProjectFile(`docs/guides/${guide}`).matchAll(/^ *```(\w+)\n([^]*?)^ *```$/gm);
  return [...blocks].filter(([, kind]) => kind === language).map(([, , code = '']) => code);
}

describe.each(GUIDES)('%s', (guide) => {
  it('says of each widget what the reference says', () => {
    expect(tokensAndPartsInShort(readProjectFile(`docs/guides/${guide}`))).toEqual(reference);
  });

  it('names in its examples only what there is, and a browser reads every line of them', async () => {
    for (const css of examples(guide, 'css')) {
      for (const [token] of css.matchAll(/--kp-\w+/g)) expect(Object.keys(TOKENS)).toContain(token);
      for (const [, tag = '', part = ''] of css.matchAll(/(kp-[\w-]+)::part\((\w+)\)/g)) {
        expect([...reference[tag]!.parts, ...PARTS_OF_ALL]).toContain(part);
      }
      const count = await gallery.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const declarations = (rules: CSSRuleList): number =>
          [...rules].reduce((sum, rule) => {
            if (rule instanceof CSSMediaRule) return sum + declarations(rule.cssRules);
            return sum + (rule instanceof CSSStyleRule ? (rule.cssText.match(/;/g)?.length ?? 0) : 0);
          }, 0);
        return declarations(sheet.cssRules);
      }, css);
      expect(count).toBe(css.match(/;/g)?.length);
    }
  });

  it('links sheets that are there, and its switch turns one on and off', async () => {
    const html = examples(guide, 'html');
    for (const [, file = ''] of html.join('\n').matchAll(/href="\/kp\/(themes\/[^"]+)"/g)) {
      expect(existsSync(path.join(ROOT, 'dist/cdn', file)), file).toBe(true);
    }
    const { page } = gallery;
    await gallery.show(STATES.find(({ tag, name }) => tag === 'kp-news-feed' && name === 'ready')!);
    const withSwitch = html.find((one) => one.includes('<button'))!;
    await page.evaluate((code) => document.querySelector('main')!.insertAdjacentHTML('afterbegin', code), withSwitch);
    const ground = () => page.locator('kp-news-feed').evaluate((one) => getComputedStyle(one).backgroundColor);
    await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link#contrast')!.disabled);
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    await page.locator('main > button').click();
    await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link#contrast')!.sheet);
    await drawn(page);
    await expect.poll(ground).toBe('rgb(0, 0, 0)');
    await page.locator('main > button').click();
    await expect.poll(ground).toBe('rgba(0, 0, 0, 0)');
  });
});
