// What a page with widgets does as a whole: addresses, languages, the keyboard, the moment, failures and their ends.
import { expect } from 'vitest';
import { describeBehaviour } from './behaviour.ts';
import type { Visitor } from './visitor.ts';

const CARD = 'kp-coordinator-card';

const all = (visitor: Visitor, state: string) =>
  visitor.until(
    (wanted) => [...document.querySelectorAll('*')].every((one) => !('state' in one) || one.state === wanted),
    state,
  );

const reloadAll = (visitor: Visitor) =>
  visitor.tab.evaluate(() => {
    for (const one of document.querySelectorAll('*')) if ('reload' in one) (one.reload as () => void)();
  });

describeBehaviour('the page', ({ behaves }) => {
  for (const [language, heading, groups] of [
    ['cs', 'Pracovní skupiny', 'Senioři'],
    ['en', 'Working groups', 'Older people'],
    ['de', 'Arbeitsgruppen', 'Ältere Menschen'],
    ['uk', 'Робочі групи', 'Люди старшого віку'],
  ] as const) {
    behaves(`it speaks ${language}`, async ({ visitor }) => {
      await visitor.open(`/ukazka/?lang=${language}`);
      await visitor.sees('kp-working-group-list', heading);
      expect(await visitor.read('kp-working-group-list')).toContain(groups);
    });
  }

  behaves('the widgets follow when the page changes its language', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.tab.evaluate(() => void (document.documentElement.lang = 'de'));
    await visitor.sees('kp-news-feed', 'Aktuelles');
    await visitor.sees('kp-working-group-list', 'Ältere Menschen');
  });

  behaves('as-of shows the widget as on that day', async ({ visitor, site }) => {
    site.html = (html) => html.replace('<kp-grant-timeline', '<kp-grant-timeline as-of="2027-02-01"');
    await visitor.open('/ukazka/');
    expect(await visitor.read('kp-grant-timeline')).toContain('Žádost už podat nelze');
    expect(await visitor.read('kp-grant-timeline')).toContain('Zobrazeno ke dni 1. 2. 2027');
  });

  behaves('as-of of the script holds for the whole page', async ({ visitor, site }) => {
    site.html = (html) => html.replace('data-feed=', 'data-as-of="2026-10-15" data-feed=');
    await visitor.open('/ukazka/');
    expect(await visitor.read('kp-grant-timeline')).toContain('Žádost zatím podat nelze');
  });

  behaves('a failure is said with a retry, which brings the data and the focus', async ({ visitor, site }) => {
    site.html = (html) => html.replace(/<(kp-[a-z-]+)([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>');
    site.feed = (_, response) => response.writeHead(404).end();
    await visitor.open('/ukazka/');
    await all(visitor, 'error');
    await visitor.sees('kp-grant-timeline', 'Dotační program se nepodařilo načíst. Údaje tu teď nejsou k dispozici.');
    site.feed = undefined;
    await visitor.click('kp-grant-timeline', '[part=retry]');
    await all(visitor, 'ready');
    await visitor.until(() => !!window.kpHands.focused()?.matches('[part~=heading], [part~=heading] *'));
  });

  behaves('with a failure the page’s own content stays', async ({ visitor, site }) => {
    site.feed = (_, response) => response.writeHead(500).end();
    await visitor.open('/ukazka/');
    await all(visitor, 'error');
    expect(await visitor.read('kp-grant-timeline')).toContain('Hodnocení pracovními skupinami');
    expect(await visitor.read('kp-grant-timeline')).toContain('Zobrazené nemusí být úplné');
  });

  behaves('cut off from the server the last good data stay, and newer ones come with it', async ({ visitor, site }) => {
    await visitor.open('/ukazka/');
    site.feed = (request) => request.socket.destroy();
    await reloadAll(visitor);
    await all(visitor, 'stale');
    expect(await visitor.read(CARD)).toContain('Petra Vzorová');
    expect(await visitor.read(CARD)).toContain('Novější údaje se teď nepodařilo načíst');
    site.feed = undefined;
    await reloadAll(visitor);
    await all(visitor, 'ready');
    expect(await visitor.read(CARD)).not.toContain('Novější údaje');
  });

  behaves('?kp-check says where the feed has a fault', async ({ visitor, site }) => {
    site.feed = (_, response) => response.end('{ "items": [{ "title": "Bez čísla" }], "_kp": { "contacts": {} } }');
    await visitor.open('/ukazka/?kp-check');
    await visitor.until(
      () => window.kpHands.find('body', '*').length > 0 && !!document.querySelector('kp-introduction'),
    );
    await visitor.until(() =>
      [...document.querySelectorAll('*')].some((one) => {
        const text = one.localName.startsWith('kp-') ? window.kpHands.read(one) : '';
        return text.includes('Kontrola údajů') && text.includes('_kp.contacts');
      }),
    );
  });

  behaves('?kp-check shows the place where JSON breaks', async ({ visitor, site }) => {
    site.feed = (_, response) => response.end('{\n  "title": "Vzorov"\n  "items": []\n}');
    await visitor.open('/ukazka/?kp-check');
    await visitor.until(() =>
      [...document.querySelectorAll('*')].some(
        (one) => one.localName.startsWith('kp-') && window.kpHands.read(one).includes('na řádku 3: chybí čárka'),
      ),
    );
  });

  behaves('an address with # leads to its widget, though those above it grow', async ({ visitor }) => {
    await visitor.open('/ukazka/#kp-join');
    await visitor.until(() => {
      const { top } = document.querySelector('#kp-join')!.getBoundingClientRect();
      return top >= 0 && top < innerHeight / 3;
    });
  });

  behaves('the portal leads to its sections, and Back leads back', async ({ visitor }) => {
    await visitor.open('/ukazka/portal.html');
    await visitor.click('kp-portal', 'nav a', 'Jednání');
    await visitor.until(() => {
      const section = document.getElementById('kp-meetings')!.getBoundingClientRect();
      return location.hash === '#kp-meetings' && section.top >= 0 && section.top < innerHeight / 2;
    });
    await visitor.tab.back();
    await visitor.until(
      () => location.hash === '' && document.getElementById('kp-meetings')!.getBoundingClientRect().top > 0,
    );
  });

  behaves('Back to the page shows the widgets again', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.tab.goto(`${visitor.site}/zatec/`);
    await visitor.settled();
    await visitor.tab.back();
    await visitor.until(
      () => location.pathname === '/ukazka/' && document.querySelectorAll('kp-news-feed').length === 1,
    );
    await visitor.settled();
    expect(await visitor.read('kp-news-feed')).toContain('Setkání nad dobrovolnictvím');
    await visitor.tab.forward();
    await visitor.until(() => location.pathname === '/zatec/');
    await visitor.settled();
  });

  behaves('reloading shows the same again', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const before = await visitor.read('kp-meeting-list');
    await visitor.tab.reload();
    await visitor.settled();
    expect(await visitor.read('kp-meeting-list')).toBe(before);
  });

  behaves('by Tab alone one comes to a group, opens it, and goes on inside', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.tab.evaluate(() => document.querySelector<HTMLElement>('.side a[href="#skupiny"]')!.focus());
    await visitor.tab.press('Enter');
    await visitor.tabTo('Rodiny s dětmi');
    await visitor.tab.press('Enter');
    await visitor.until(() => window.kpHands.find('kp-working-group-list', 'button[aria-expanded=true]').length === 1);
    await visitor.tabTo('Chci se zapojit', 12);
  });

  behaves(
    'the focus is seen',
    async ({ visitor }) => {
      await visitor.open('/ukazka/');
      await visitor.tab.evaluate(() => document.querySelector<HTMLElement>('.side a[href="#skupiny"]')!.focus());
      await visitor.tab.press('Enter');
      await visitor.tabTo('Senioři');
      // The ring may lie around what holds the button.
      await visitor.until(() => {
        const element = window.kpHands.focused()!;
        const styles = [element, element.parentElement!, element.parentElement!.parentElement!].flatMap((one) =>
          [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)),
        );
        return styles.some(({ outlineStyle }) => outlineStyle !== 'none');
      });
    },
    { not: 'WebKitGTK' },
  );

  behaves('the div form is the same widget', async ({ visitor, site }) => {
    site.html = (html) =>
      html.replace(/<kp-news-feed>[\s\S]*?<\/kp-news-feed>/, '<div data-kp-widget="news-feed" data-limit="2"></div>');
    await visitor.open('/ukazka/');
    await visitor.sees('kp-news-feed', 'Setkání nad dobrovolnictvím');
    expect(await visitor.count('kp-news-feed', 'ol > li')).toBe(2);
  });

  behaves('the classic script shows all from one file', async ({ visitor, site }) => {
    site.html = (html) =>
      html.replace(/<script type="module" src="\/kp\/kp-widgets\.js"/, '<script src="/kp/kp-widgets.classic.js"');
    await visitor.open('/ukazka/');
    expect(await visitor.read('kp-grant-timeline')).toContain('Žádost můžete podat');
  });

  behaves('a strict policy with Trusted Types is kept', async ({ visitor, site }) => {
    const policy =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types kp-widgets";
    site.html = (html) =>
      html.replace(
        '<meta charset="utf-8" />',
        `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
      );
    await visitor.open('/ukazka/');
    expect(await visitor.read('kp-news-feed')).toContain('Setkání nad dobrovolnictvím');
  });

  behaves('nothing sticks out at 320 px, as on a phone', async ({ visitor, site }) => {
    // No window of WebKitGTK is so narrow; a frame is.
    const frame =
      '<!doctype html><meta charset="utf-8"><body style="margin:0"><iframe src="/ukazka/" width="320" height="700"></iframe>';
    site.pages.set('/phone/', frame);
    await visitor.tab.goto(`${visitor.site}/phone/`);
    const width = await visitor.until(() => {
      const page = document.querySelector('iframe')!.contentDocument!;
      const widgets = [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kp-'));
      const isReady = widgets.length > 9 && widgets.every((one) => 'state' in one && one.state === 'ready');
      return isReady && page.documentElement.scrollWidth;
    });
    expect(width).toBe(320);
  });

  behaves('nothing about a visitor is kept', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    expect(await visitor.tab.evaluate(() => document.cookie.length + localStorage.length + sessionStorage.length)).toBe(
      0,
    );
  });
});
