// What a browser does with a page of widgets: keeps it and brings it back (bfcache), prints it, and moves from one look
// to another (view transitions).
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.ts';
import { startServer, type DemoServer } from '../support/server.ts';
import { ALL, answering, FEED, pageOf, SCRIPT } from './life-cycle-page.ts';
import { openAll, read } from './read.ts';
import { readProjectFile, settled } from './visit.ts';

const DAY = 86_400_000;

let browser: Browser;
let server: DemoServer;
let context: BrowserContext;
let page: Page;
let said: string[];
const texts: Record<string, string> = { '/away/': pageOf('<p>Jinde</p>', ''), '/prijem': '{}' };
/** How often the counted feed was asked for, and what lets the held one go. */
let count = 0;
let release: (() => void) | undefined;

beforeAll(async () => {
  const executablePath = findBrowser();
  const answer = answering(texts);
  [browser, server] = await Promise.all([
    // The pages that a browser keeps are what is looked at here; Playwright switches that off.
    chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [...BROWSER_ARGS],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    }),
    startServer({
      before: (request, response) => {
        if (request.url === '/ukazka/counted.json') {
          count += 1;
          const feed = readProjectFile('demo/ukazka/feed.json').replace('Petra', `Petra${count}`);
          response.setHeader('Content-Type', 'application/json').end(feed);
          return true;
        }
        if (request.url === '/ukazka/held.json') {
          release = () =>
            response.setHeader('Content-Type', 'application/json').end(readProjectFile('demo/ukazka/feed.json'));
          return true;
        }
        return answer(request, response);
      },
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ acceptDownloads: true });
  page = await context.newPage();
  said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isBack: persisted })),
  );
});

async function open(body: string, head = SCRIPT): Promise<void> {
  texts['/life/'] = pageOf(body, head);
  await page.goto(`${server.url}/life/`);
}

/** Away and back; the page must have been kept, else the browser says what of it prevented that. */
async function leaveAndReturn(): Promise<void> {
  await page.goto(`${server.url}/away/`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => 'isBack' in window);
  const kept = await page.evaluate(() => ({
    isBack: (window as unknown as { isBack: boolean }).isBack,
    reasons: (performance.getEntriesByType('navigation')[0] as unknown as { notRestoredReasons: unknown })
      .notRestoredReasons,
  }));
  expect(kept).toEqual({ isBack: true, reasons: null });
}

describe('a page that the browser keeps (bfcache)', () => {
  it('comes back with all that was opened and typed', async () => {
    await open(ALL);
    await settled(page);
    await openAll(page);
    const name = page.locator('kp-join-form').first().locator('[name=name]');
    await name.fill('Jana Součková');
    const before = await read(page);
    page.on('dialog', (dialog) => void dialog.accept());
    await leaveAndReturn();
    expect(await read(page)).toEqual(before);
    expect(await name.inputValue()).toBe('Jana Součková');
    expect(said).toEqual([]);
  });

  it('shows the present on its return, not the day on which it was left', async () => {
    await open('<kp-grant-timeline></kp-grant-timeline>');
    await settled(page);
    const before = (await read(page))['kp-grant-timeline'];
    await page.evaluate((time) => {
      const { now } = Date;
      addEventListener('pagehide', () => (Date.now = () => now() + time));
    }, 400 * DAY);
    await leaveAndReturn();
    await expect.poll(async () => (await read(page))['kp-grant-timeline']).not.toBe(before);
    expect(said).toEqual([]);
  });

  it('asks for the feed at once on its return, where a reload is due', async () => {
    await open('<kp-coordinator-card feed="/ukazka/counted.json" refresh="3600"></kp-coordinator-card>');
    await settled(page);
    const shown = async () => (await read(page))['kp-coordinator-card']!;
    const before = count;
    expect(await shown()).toContain(`Petra${before}`);
    // Not due yet.
    await leaveAndReturn();
    await page.evaluate(() => {
      const { now } = Date;
      addEventListener('pagehide', () => (Date.now = () => now() + 3_700_000));
    });
    expect(count).toBe(before);
    await leaveAndReturn();
    await expect.poll(shown).toContain(`Petra${before + 1}`);
    expect(said).toEqual([]);
  });

  it('is kept while a feed is on its way, which then comes', async () => {
    await open(ALL, SCRIPT.replace(FEED, '/ukazka/held.json'));
    await expect.poll(() => release).toBeDefined();
    await leaveAndReturn();
    release!();
    // What was on its way may be gone with the page that was left; then it is asked for again.
    await settled(page);
    expect(await page.locator(':state(ready)').count()).toBeGreaterThan(10);
    expect(said).toEqual([]);
  });
});

describe('printing', () => {
  it('changes nothing of what is opened and typed, and says nothing', async () => {
    await open(ALL);
    await settled(page);
    await page.evaluate(() => {
      for (const name of ['beforeprint', 'afterprint']) {
        addEventListener(name, () => ((window as unknown as Record<string, boolean>)[name] = true));
      }
    });
    const name = page.locator('kp-join-form').first().locator('[name=name]');
    await name.fill('Jana Součková');
    const before = await read(page);
    const pdf = await page.pdf();
    expect(pdf.length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: 'print' });
    await settled(page);
    await page.emulateMedia({ media: 'screen' });
    const events = ['beforeprint', 'afterprint'].map((one) => page.evaluate((one) => one in window, one));
    expect(await Promise.all(events)).toEqual([true, true]);
    expect(await read(page)).toEqual(before);
    expect(await name.inputValue()).toBe('Jana Součková');
    expect(said).toEqual([]);
  });
});

describe('view transitions', () => {
  const NAMED = `<style>kp-join-form { view-transition-name: form } kp-news-feed { view-transition-name: news }</style>`;

  it('within a page: nodes are moved, a language changes, nothing typed is lost', async () => {
    await open(
      `<div id="one"><kp-join-form endpoint="/prijem"></kp-join-form><kp-news-feed></kp-news-feed></div><div id="two"></div>`,
      NAMED + SCRIPT,
    );
    await settled(page);
    const name = page.locator('[name=name]');
    await name.fill('Jana Součková');
    const ended = await page.evaluate(async () => {
      const move = document.startViewTransition(() =>
        document.querySelector('#two')!.append(...document.querySelectorAll('#one > *')),
      );
      await move.finished;
      const speak = document.startViewTransition(async () => {
        document.documentElement.lang = 'en';
        await document.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('kp-news-feed')!
          .updateComplete;
      });
      await Promise.all([speak.ready, speak.finished]);
      return 'both';
    });
    expect(ended).toBe('both');
    await page.getByRole('heading', { name: 'News' }).waitFor();
    expect(await name.inputValue()).toBe('Jana Součková');
    expect(said).toEqual([]);
  });

  it('no widget names a part of itself, so two of a kind never have the same name', async () => {
    await open(ALL + ALL);
    await settled(page);
    await openAll(page);
    const names = await page.evaluate(() => {
      const found = new Set<string>();
      const look = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          found.add(getComputedStyle(element).viewTransitionName);
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document.body);
      return [...found];
    });
    expect(names).toEqual(['none']);
  });

  it('from page to page: there and back, without a word', async () => {
    const style = '<style>@view-transition { navigation: auto }</style>';
    texts['/next/'] = pageOf('<kp-news-feed></kp-news-feed><kp-join-form></kp-join-form>', style + NAMED + SCRIPT);
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) =>
        Object.assign(window, { transition: viewTransition?.finished.then(() => 'finished') ?? 'none' }),
      ),
    );
    await open(
      '<kp-join-form></kp-join-form><kp-news-feed></kp-news-feed><a href="/next/">Dál</a>',
      style + NAMED + SCRIPT,
    );
    await settled(page);
    await page.getByRole('link', { name: 'Dál' }).click();
    await page.waitForURL('**/next/');
    await settled(page);
    expect(await page.evaluate(() => (window as unknown as { transition: unknown }).transition)).toBe('finished');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForURL('**/life/', { waitUntil: 'commit' });
    await settled(page);
    expect(said).toEqual([]);
  });
});
