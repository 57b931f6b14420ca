// What holds of every widget and of the demo's pages as a whole: headings of every level, languages of parts, one name
// for a landmark, what a field is for, and that nothing needs a pointer that hovers, drags or is held down.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn, visit } from '../visit.ts';
import { openGallery, type Gallery } from './gallery.ts';
import { STATES } from './states.ts';
import { launchBrowser } from '../../support/browser.ts';

const READY = STATES.filter(({ name }) => name === 'ready').map((state) => [state.tag, state] as const);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => gallery.close());

describe('every widget', () => {
  it.each(READY)('<%s> has headings in order, whatever the level of its own', async (tag, state) => {
    const { page } = gallery;
    const widget = await gallery.show(state);
    for (const level of [1, 2, 3, 4, 5, 6]) {
      await widget.evaluate((element, level) => element.setAttribute('heading-level', String(level)), level);
      await drawn(page);
      // The first is the page's own.
      const [, ...levels] = await page.evaluate(() => visitor.headingLevels());
      // A compact card is no section; the portal's sections have the level that is its own.
      expect(levels[0] ?? level, tag).toBe(level);
      const skipping = levels.filter((one, index) => index > 0 && one > levels[index - 1]! + 1);
      expect(skipping).toEqual([]);
      expect(levels.filter((one) => one < level)).toEqual([]);
    }
  });

  it.each(READY)('<%s> says of each text in which language it is', async (_tag, state) => {
    for (const lang of ['uk', 'en', 'cs']) {
      await gallery.show(state, { lang });
      expect(await gallery.page.evaluate(() => visitor.mislabelled())).toEqual([]);
    }
  });

  it('changes nothing but lines and tints under a pointer, and hides no words there', async () => {
    const { page } = gallery;
    for (const [, state] of READY) {
      await gallery.show(state);
      expect(await page.evaluate(() => visitor.pointerOnly())).toEqual([]);
      for (const property of await page.evaluate(() => visitor.hoverProperties()))
        expect(property).toMatch(/^(text-decoration|text-underline|background|border|outline|stroke)/);
    }
  });

  it('asks for no position of the device, and for no scheme of colours', async () => {
    const { page } = gallery;
    const features = new Set<string>();
    for (const [, state] of READY) {
      await gallery.show(state);
      for (const feature of await page.evaluate(() => visitor.mediaFeatures())) features.add(feature);
    }
    expect([...features].sort()).toEqual(['forced-colors', 'hover', 'prefers-reduced-motion']);
  });

  it('acts when a pointer is let go, by no movement of it, and by no single key', async () => {
    const { page } = gallery;
    const acted: string[] = [];
    for (const [tag, state] of READY) {
      await gallery.show(state);
      const before = await page.evaluate(
        () => document.querySelector('main')!.firstElementChild!.shadowRoot!.innerHTML,
      );
      await page.evaluate(() => {
        for (const element of visitor.seenElements()) {
          for (const type of ['pointerdown', 'mousedown', 'touchstart', 'pointermove', 'mousemove', 'mouseover'])
            element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }
        for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789/?.')
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      });
      await drawn(page);
      const after = await page.evaluate(() => document.querySelector('main')!.firstElementChild!.shadowRoot!.innerHTML);
      if (after !== before) acted.push(tag);
    }
    expect(acted).toEqual([]);
  });
});

describe('the form', () => {
  it('says what its fields are for, so that a browser can fill them in', async () => {
    const widget = await gallery.show(STATES.find(({ tag, name }) => `${tag} ${name}` === 'kp-join-form ready')!);
    const fields = await widget
      .locator('.form input.field, .form textarea')
      .evaluateAll((all) =>
        all.map((field) => `${field.getAttribute('name')}: ${field.getAttribute('autocomplete') ?? ''}`),
      );
    expect(fields).toEqual([
      'name: name',
      'email: email',
      'phone: tel',
      'organisation: organization',
      'message: ',
      'needs: off',
    ]);
  });

  it.each(['refused', 'busy', 'down', 'offline'])('asks for nothing again that was said: %s', async (name) => {
    const widget = await gallery.show(STATES.find((state) => state.tag === 'kp-join-form' && state.name === name)!);
    expect(await widget.locator('[name=name]').inputValue()).toBe('Jana Součková');
    expect(await widget.locator('[name=email]').inputValue()).toBe('jana.souckova@example.cz');
  });
});

describe('on the pages', () => {
  const LANDMARK =
    /^\s*- '?(navigation|region|form|search|complementary|banner|main|contentinfo)(?![a-z])(?: "(.*?)")?/;

  it.each(['/ukazka/', '/ukazka/portal.html', '/zatec/', '/domazlice/'])(
    '%s no two landmarks are called alike',
    async (address) => {
      const browser = await launchBrowser();
      const { page, leave } = await visit(browser, gallery.url + address);
      const tree = await page.locator('body').ariaSnapshot();
      const landmarks = tree.split('\n').flatMap((line) => {
        const [, role, name = ''] = LANDMARK.exec(line) ?? [];
        return role ? [`${role} ${name}`] : [];
      });
      expect(landmarks.length).toBeGreaterThan(3);
      expect(landmarks.filter((one, index) => landmarks.indexOf(one) !== index)).toEqual([]);
      expect(landmarks.filter((one) => /^(navigation|region|form|search|complementary) $/.test(one))).toEqual([]);
      await leave();
      await browser.close();
    },
  );
});
