// After each thing that a visitor does by the keyboard: where the focus is, and what is said, once, politely and in the
// language of the widget.
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn } from '../visit.ts';
import { openGallery, type Gallery } from './gallery.ts';
import { FILLED, STATES } from './states.ts';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await gallery.page.evaluate(() => visitor.listen());
});
afterAll(() => gallery.close());

interface Action {
  what: string;
  /** The state from which it begins. */
  from: string;
  feed?: string;
  attributes?: string;
  act: (widget: Locator, page: Page) => Promise<unknown>;
  /** How what has the focus then begins, as tag, class and words. */
  focus: RegExp;
  /** What is said meanwhile, in this order. */
  says?: readonly RegExp[];
}

/** Presses a button or follows a link as one does who has come to it by Tab. */
const press =
  (name: string | RegExp, role: 'button' | 'link' = 'button') =>
  (widget: Locator) =>
    widget.getByRole(role, { name }).first().press('Enter');

const type = (words: string) => (widget: Locator) => widget.getByRole('searchbox').first().fill(words);

const inTurn =
  (...acts: Action['act'][]): Action['act'] =>
  async (widget, page) => {
    for (const act of acts) {
      await act(widget, page);
      await drawn(page);
    }
  };

const send =
  (values: Partial<typeof FILLED> = FILLED): Action['act'] =>
  async (widget) => {
    for (const [name, value] of Object.entries(values)) await widget.locator(`.form [name=${name}]`).fill(value);
    await widget.locator('.form [type=submit]').press('Enter');
  };

const receiver = (name: string): string => `endpoint="/gallery/receiver/${name}" no-steps`;
const FORM = 'kp-join-form ready';

const ACTIONS: readonly Action[] = [
  {
    what: 'a group is opened',
    from: 'kp-working-group-list ready',
    act: press('Senioři'),
    focus: /button “Senioři”/,
  },
  {
    what: 'a group is closed',
    from: 'kp-working-group-list ready',
    act: inTurn(press('Senioři'), press('Senioři')),
    focus: /button “Senioři”/,
  },
  {
    what: 'a group is searched for',
    from: 'kp-working-group-list ready',
    act: type('dusevni'),
    focus: /input\.field/,
    says: [/^Nalezena 1 skupina ze 7/],
  },
  {
    what: 'nothing is found and all groups are shown again',
    from: 'kp-working-group-list nothing found',
    act: press('Zrušit filtr'),
    focus: /input\.field/,
  },
  {
    what: 'the words of a search are cleared',
    from: 'kp-document-list searched',
    act: press('Smazat hledaný text'),
    focus: /input\.field/,
    says: [/13 dokument/],
  },
  {
    what: 'no document is found',
    from: 'kp-document-list ready',
    act: type('xyz'),
    focus: /input\.field/,
    says: [/^Pro „xyz“ jsme nic nenašli/],
  },
  {
    what: 'the archive is opened',
    from: 'kp-document-list ready',
    act: (widget) => widget.locator('summary').press('Enter'),
    focus: /summary “Archiv/,
  },
  {
    what: 'more news are shown',
    from: 'kp-news-feed ready',
    act: press(/^Zobrazit další/),
    focus: /kp-news-feed (h3|a) /,
    says: [/^Zobrazeno 11/],
  },
  {
    what: 'a text is opened',
    from: 'kp-news-feed ready',
    act: press(/^Zobrazit celý text/),
    focus: /button\.link/,
  },
  {
    what: 'a tag is pressed',
    from: 'kp-news-feed ready',
    act: press(/^dotace/),
    focus: /button\.chip/,
    says: [/^Nalezeny 2 zprávy/],
  },
  {
    what: 'all news are shown again',
    from: 'kp-news-feed nothing found',
    act: press('Zrušit filtr'),
    focus: /input\.field/,
    says: [/^Zobrazeno/],
  },
  {
    what: 'older news can’t be had',
    from: 'kp-news-feed ready',
    feed: 'lost',
    attributes: 'limit="20"',
    act: press(/^Zobrazit další/),
    focus: /button\.btn/,
    says: [/^Starší/],
  },
  {
    what: 'more meetings are shown',
    from: 'kp-meeting-list ready',
    attributes: 'limit="2"',
    act: press(/^Zobrazit/),
    focus: /kp-meeting-list /,
    says: [/^Zobrazen/],
  },
  {
    what: 'a retry fails again',
    from: 'kp-introduction error',
    act: press('Zkusit znovu'),
    focus: /button\.btn “Zkusit znovu”/,
    says: [/nepodařilo načíst/],
  },
  {
    what: 'a retry brings the news',
    from: 'kp-news-feed error',
    feed: 'later',
    act: press('Zkusit znovu'),
    focus: /h2 “Aktuality”/,
    says: [/načten/i],
  },
  {
    what: 'a form with faults is sent',
    from: FORM,
    act: send({ email: 'jana@' }),
    focus: /div\.box\.strong\.faults/,
  },
  {
    what: 'a link of the summary is followed',
    from: 'kp-join-form invalid',
    act: press(/^Napište jméno/, 'link'),
    focus: /input\.field/,
  },
  {
    what: 'the form is taken',
    from: FORM,
    attributes: receiver('sent'),
    act: send(),
    focus: /h3\.word\.focus “Děkujeme/,
    says: [/^Odesíl/],
  },
  {
    what: 'another form is begun',
    from: 'kp-join-form sent',
    act: press('Zpět k formuláři'),
    focus: /h3\.sub “Mám zájem/,
  },
  {
    what: 'the receiver finds a fault',
    from: FORM,
    attributes: receiver('refused'),
    act: send(),
    focus: /div\.box\.strong\.faults/,
    says: [/^Odesíl/],
  },
  {
    what: 'the receiver has too much to do',
    from: FORM,
    attributes: receiver('busy'),
    act: send(),
    focus: /button\.btn\.fill/,
    says: [/^Odesíl/, /10 minut/],
  },
  {
    what: 'the connection is lost',
    from: FORM,
    attributes: receiver('offline'),
    act: send(),
    focus: /button\.btn\.fill/,
    says: [/^Odesíl/, /^Nevíme, jestli zpráva došla/],
  },
  {
    what: 'a message is prepared for the mail program',
    from: FORM,
    attributes: 'endpoint="" no-steps',
    act: send(),
    focus: /h3.*“Zpráva ještě není odeslaná”/,
  },
  {
    what: 'the message is changed',
    from: 'kp-join-form mail',
    act: press('Upravit formulář'),
    focus: /h3\.sub/,
  },
  {
    what: 'the way from a group to the form is taken',
    from: 'kp-portal ready',
    act: inTurn(press(/^Senioři$/), press(/^.*: Senioři$/, 'link')),
    focus: /kp-join-form h3\.sub/,
    says: [/Senioři/],
  },
];

describe('the focus, and what is said, after', () => {
  it.each(ACTIONS.map((action) => [action.what, action] as const))('%s', async (_what, action) => {
    const { page } = gallery;
    const state = STATES.find(({ tag, name }) => `${tag} ${name}` === action.from)!;
    const { feed = state.feed, attributes = state.attributes } = action;
    const widget = await gallery.show({ ...state, ...(feed && { feed }), ...(attributes && { attributes }) });
    // The way there may have been told too.
    if (state.act || state.reaches) await forget();
    await action.act(widget, page);
    await expect.poll(() => page.evaluate(() => visitor.nameOf(visitor.focused()))).toMatch(action.focus);
    const box = await page.evaluate(() => visitor.focused().getBoundingClientRect().toJSON() as DOMRect);
    expect(box.bottom > 0 && box.top < 900, 'is in sight').toBe(true);
    const heard = await hear(action.says?.length ?? 0);
    expect(heard.map(({ text }) => text)).toEqual((action.says ?? []).map((words) => expect.stringMatching(words)));
    expect(heard.filter(({ lang, live }) => lang !== 'cs' || live !== 'polite')).toEqual([]);
    expect(await page.evaluate(() => visitor.ownRegions())).toEqual([]);
  });

  it('a form in Ukrainian is said in Ukrainian', async () => {
    const state = STATES.find(({ tag, name }) => `${tag} ${name}` === FORM)!;
    const widget = await gallery.show({ ...state, attributes: receiver('offline') }, { lang: 'uk' });
    await send()(widget, gallery.page);
    const heard = await hear(2);
    expect(heard).toHaveLength(2);
    for (const { text, lang } of heard) expect([/\p{Script=Cyrillic}/u.test(text), lang]).toEqual([true, 'uk']);
  });
});

describe('nothing is said', () => {
  it('while a page loads, but for what could not be shown, once', async () => {
    for (const state of STATES.filter(({ name }) => /^(ready|empty|loading)$/.test(name))) {
      await gallery.show(state);
    }
    expect(await hear(0)).toEqual([]);
    await gallery.show(STATES.find(({ tag, name }) => `${tag} ${name}` === 'kp-news-feed error')!);
    expect((await hear(1)).map(({ text }) => text)).toEqual([expect.stringMatching(/^Aktuality se nepodařilo/)]);
  });
});

/** Lets what was said before come to its end. */
async function forget(): Promise<void> {
  await gallery.page.evaluate(() => visitor.silence());
}

/** So many sayings, and those that follow before there is silence. */
async function hear(count: number) {
  const heard = [];
  if (count) {
    await expect
      .poll(
        async () => {
          heard.push(...(await gallery.page.evaluate(() => visitor.heardSince())));
          return heard.length;
        },
        { timeout: 10_000 },
      )
      .toBeGreaterThanOrEqual(count);
  }
  heard.push(...(await gallery.page.evaluate(() => visitor.silence())));
  return heard;
}
