// What people do in each widget of the example town's page.
import { expect } from 'vitest';
import { describeBehaviour } from './behaviour.ts';

const NEWS = 'kp-news-feed';
const GROUPS = 'kp-working-group-list';
const DOCUMENTS = 'kp-document-list';
const MEETINGS = 'kp-meeting-list';
const TIMELINE = 'kp-grant-timeline';

describeBehaviour('the widgets', ({ behaves }) => {
  behaves('all eleven show their part of the feed', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    for (const [host, words] of [
      ['kp-introduction', 'Co je komunitní plánování'],
      [TIMELINE, 'Žádost můžete podat do 15. 1. 2027'],
      [NEWS, 'Setkání nad dobrovolnictvím'],
      [GROUPS, 'Rodiny s dětmi a mládež'],
      ['kp-participation', 'Kdo se'],
      ['kp-join-form', 'Mám zájem se zapojit'],
      [MEETINGS, 'Odlehčovací služby v roce 2027'],
      ['kp-plan-timeline', 'Platí plán na roky 2026'],
      [DOCUMENTS, 'Organizační a jednací řád pracovních skupin'],
      ['kp-coordinator-card', 'Petra Vzorová'],
    ] as const) {
      expect(await visitor.read(host)).toContain(words);
    }
    await visitor.open('/ukazka/portal.html');
    expect(await visitor.read('kp-portal')).toContain('Na této stránce');
  });

  behaves('the form, the card and the groups name phones and addresses as links', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    expect(await visitor.value('kp-coordinator-card', 'a[href^="tel:"]', '', 'href')).toBe('tel:+420000000214');
    expect(await visitor.value('kp-coordinator-card', 'a[href^="mailto:"]', '', 'href')).toBe(
      'mailto:petra.vzorova@example.org',
    );
  });

  behaves('a contact is saved as a file that its address book reads', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const { name, text } = await visitor.save('kp-coordinator-card', 'button', 'Uložit kontakt');
    expect(name).toBe('petra-vzorova.vcf');
    expect(text).toMatch(/^BEGIN:VCARD\r\n[\s\S]*FN:Bc\. Petra Vzorová[\s\S]*END:VCARD\r\n$/);
  });

  behaves('the terms of a grant programme are saved for a calendar', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const { name, text } = await visitor.save(TIMELINE, 'button', 'Termíny do kalendáře');
    expect(name).toMatch(/^[\w-]+\.ics$/);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)!.length).toBeGreaterThan(5);
    expect(text.replace(/\r\n /g, '')).toContain('Podávání žádostí');
  });

  behaves('one meeting is saved for a calendar', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const { text } = await visitor.save(MEETINGS, 'li button', '');
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(1);
    expect(text).toContain('DTSTART:20261202T090000Z');
  });

  behaves('an older grant programme opens and closes again', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const summary = 'details[part=item] > summary';
    await visitor.click(TIMELINE, summary, '2026');
    await visitor.until(() => window.kpHands.find('kp-grant-timeline', 'details[open] table').length > 0);
    await visitor.click(TIMELINE, summary, '2026');
    await visitor.until(() => window.kpHands.find('kp-grant-timeline', 'details[open]').length === 0);
  });

  behaves('a working group opens, and closes by the same button', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.click(GROUPS, '.sum button', 'Senioři');
    await visitor.sees(GROUPS, 'Lidé ve skupině');
    expect(await visitor.value(GROUPS, '.sum button', 'Senioři', 'aria-expanded')).toBe('true');
    await visitor.click(GROUPS, '.sum button', 'Senioři');
    await visitor.until(() => !window.kpHands.find('kp-working-group-list', 'button[aria-expanded=true]').length);
  });

  behaves('a group is found without diacritics, its name marked, and the filter is taken away', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(GROUPS, 'input.field', '', 'dusevni');
    await visitor.sees(GROUPS, 'Nalezena 1 skupina');
    expect(await visitor.count(GROUPS, '[part~=item], .rows > li')).toBe(1);
    expect(await visitor.count(GROUPS, 'mark', 'Duševní')).toBe(1);
    await visitor.click(GROUPS, 'button.clear');
    await visitor.sees(GROUPS, 'Senioři');
  });

  behaves('what is found in vain is said, with a way back', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(GROUPS, 'input.field', '', 'xyzzy');
    await visitor.sees(GROUPS, 'Pro „xyzzy“ jsme nic nenašli');
    await visitor.click(GROUPS, 'button.btn', 'Zrušit filtr');
    await visitor.sees(GROUPS, 'Senioři');
  });

  behaves('what a search has found is said to a screen reader', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(GROUPS, 'input.field', '', 'dusevni');
    await visitor.until(() =>
      [...document.querySelectorAll('[data-kp-announcer]')].some(({ textContent, shadowRoot }) =>
        `${textContent}${shadowRoot?.textContent ?? ''}`.includes('Nalezena'),
      ),
    );
  });

  behaves('a piece of news opens where it stands', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.click(NEWS, 'li button.link');
    await visitor.until(() => window.kpHands.find('kp-news-feed', 'li button[aria-expanded=true]').length === 1);
  });

  behaves('news are filtered by a tag', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const before = await visitor.count(NEWS, 'ol > li');
    await visitor.click(NEWS, 'button.chip', 'dotace');
    await visitor.until((all) => window.kpHands.find('kp-news-feed', 'ol > li').length < all, before);
    expect(await visitor.value(NEWS, 'button.chip', 'dotace', 'aria-pressed')).toBe('true');
  });

  behaves('news are searched', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(NEWS, 'input.field', '', 'dobrovol');
    await visitor.until(() => window.kpHands.find('kp-news-feed', 'mark').length > 0);
    expect(await visitor.read(NEWS)).toContain('Setkání nad dobrovolnictvím');
  });

  behaves('older news come from the next page of the feed', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    for (let press = 0; !(await visitor.read(NEWS)).includes('Začíná projekt Plánujeme ve Vzorově'); press++) {
      expect(press).toBeLessThan(9);
      const before = await visitor.count(NEWS, 'ol > li');
      await visitor.click(NEWS, 'button.btn', 'Zobrazit další');
      await visitor.until((all) => window.kpHands.find('kp-news-feed', 'ol > li').length > all, before);
    }
  });

  behaves('HTML of the news is shown without what it must not hold', async ({ visitor, site }) => {
    const html = '<p onclick="alert(1)">Rada <strong>vyhlásila</strong> program.</p><script>alert(1)</script>';
    site.feed = (_, response) => {
      response.setHeader('Content-Type', 'application/feed+json');
      response.end(JSON.stringify({ items: [{ id: '1', title: 'Zpráva', content_html: html }] }));
    };
    await visitor.open('/ukazka/');
    await visitor.until(() => window.kpHands.find('kp-news-feed', 'strong', 'vyhlásila').length === 1);
    expect(await visitor.count(NEWS, '[onclick]')).toBe(0);
  });

  behaves('a document is found by its words', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.fill(DOCUMENTS, 'input.field', '', 'katalog');
    await visitor.sees(DOCUMENTS, 'Katalog sociálních služeb');
    await visitor.until(
      () => !window.kpHands.read(document.querySelector('kp-document-list')!).includes('jednací řád'),
    );
  });

  behaves('more of the past meetings are shown on demand', async ({ visitor, site }) => {
    site.html = (html) => html.replace('<kp-meeting-list', '<kp-meeting-list limit="1"');
    await visitor.open('/ukazka/');
    const before = await visitor.count(MEETINGS, '[part=list] > li');
    await visitor.click(MEETINGS, 'button[part=actions]');
    await visitor.until((all) => window.kpHands.find('kp-meeting-list', '[part=list] > li').length > all, before);
  });

  behaves('plans are drawn on an axis beside their words', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    expect(await visitor.count('kp-plan-timeline', '.rows.drawn li')).toBeGreaterThan(3);
    expect(await visitor.read('kp-plan-timeline')).toContain('Koncepce dostupného bydlení');
  });

  behaves('from who takes part a link leads to the form', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    await visitor.click('kp-participation', 'a', 'Chci se zapojit');
    await visitor.until(() => {
      const { top, bottom } = document.querySelector('kp-join-form')!.getBoundingClientRect();
      return location.hash === '#kp-join' && top < innerHeight && bottom > 0;
    });
  });

  behaves('rows drawn on an axis stay within their widget', async ({ visitor }) => {
    await visitor.open('/ukazka/');
    const outside = await visitor.tab.evaluate(() =>
      ['kp-grant-timeline', 'kp-plan-timeline', 'kp-coordinator-card', 'kp-join-form', 'kp-news-feed'].flatMap(
        (host) => {
          const right = document.querySelector(host)!.getBoundingClientRect().right + 1;
          return window.kpHands
            .find(host, ':not(.vh, .vh *, svg *)')
            .filter((element) => element.getBoundingClientRect().right > right)
            .map((element) => `${host} ${element.localName}.${element.className}`);
        },
      ),
    );
    expect(outside).toEqual([]);
  });
});
