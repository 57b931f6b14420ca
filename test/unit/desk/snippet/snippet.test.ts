import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../../desk/src/snippet/fallback.ts';
import { snippetOf, WAYS, type Place, type SnippetOptions } from '../../../../desk/src/snippet/snippet.ts';
import { WIDGET_TAGS, type Widget } from '../../../../desk/src/snippet/widgets.ts';
import { TAGS } from '../../../../src/i18n/tags.ts';

const feed: unknown = JSON.parse(readFileSync('demo/ukazka/feed.json', 'utf8'));
const NEWS: Widget = { tag: 'kp-news-feed', attributes: { limit: '3' } };
const FORM: Widget = {
  tag: 'kp-join-form',
  attributes: { endpoint: 'https://prijem.example.cz/vzorov', 'no-steps': '' },
};
const CARD: Widget = { tag: 'kp-coordinator-card', attributes: {} };

/** The pieces of a snippet by their places. */
function piecesOf(options: Partial<SnippetOptions>): Partial<Record<Place, string>> {
  const whole: SnippetOptions = { way: 'tags', widgets: [NEWS, FORM], folder: '/kp/', feedUrl: '/kp/feed.json', feed };
  return Object.fromEntries(snippetOf({ ...whole, ...options }).map(({ place, code }) => [place, code]));
}

describe('a snippet', () => {
  it('can be made of every widget that there is', () => {
    expect([...WIDGET_TAGS].sort()).toEqual([...TAGS].sort());
  });

  it('of script and tags', () => {
    const { template, page } = piecesOf({ language: 'uk' });
    expect(template).toBe(`<script type="module" src="/kp/kp-widgets.js" data-feed="/kp/feed.json"></script>
<link rel="preload" as="fetch" href="/kp/feed.json" crossorigin>`);
    expect(page).toContain('<kp-news-feed limit="3" lang="uk">\n');
    expect(page).toContain(
      '<kp-join-form id="kp-join" endpoint="https://prijem.example.cz/vzorov" no-steps lang="uk">\n',
    );
    expect(page).toMatch(/<\/kp-news-feed>\n\n<kp-join-form/);
  });

  it('takes the script of one widget where there is no other', () => {
    expect(piecesOf({ widgets: [NEWS] }).template).toContain('src="/kp/widgets/news-feed.js"');
  });

  it('of plain divs, for editors that strip unknown tags', () => {
    const { page, styles } = piecesOf({
      way: 'div',
      accent: '#046',
      reserved: { 'kp-news-feed': { phone: 900, wide: 400 } },
    });
    expect(page).toContain('<div data-kp-widget="news-feed" data-limit="3">\n');
    expect(page).toContain(
      '<div id="kp-join" data-kp-widget="join-form" data-endpoint="https://prijem.example.cz/vzorov" data-no-steps>',
    );
    expect(styles).toContain('[data-kp-widget="news-feed"] {\n  min-block-size: 900px;');
    expect(styles).toContain(
      '@media (min-width: 640px) {\n  [data-kp-widget="news-feed"] {\n    min-block-size: 400px;',
    );
    expect(styles).toContain('--kp-accent: #046;');
  });

  it('of one classic script', () => {
    const { template } = piecesOf({ way: 'classic', integrity: 'sha384-abc' });
    expect(template).toContain(
      '<script defer src="/kp/kp-widgets.classic.js" data-feed="/kp/feed.json" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });

  it('of frames, in which nothing tells where the form sends', () => {
    const { page, template, styles } = piecesOf({ way: 'iframe' });
    expect(template).toBe('<script defer src="/kp/embed-host.js"></script>');
    expect(page).toContain(
      'src="/kp/embed.html?widget=news-feed&amp;feed=%2Fkp%2Ffeed.json&amp;limit=3" title="Aktuality"',
    );
    expect(page).not.toContain('prijem.example.cz');
    const portal: Widget = { tag: 'kp-portal', attributes: { 'join-form-url': '/formular', 'join-endpoint': '/x' } };
    const groups: Widget = { tag: 'kp-working-group-list', attributes: { 'join-url': '/zapojte-se' } };
    expect(piecesOf({ way: 'iframe', widgets: [portal, groups] }).page).not.toMatch(/formular|join-|zapojte/);
    expect(styles).toBeUndefined();
  });

  it('for a bundler, each widget of which names the feed', () => {
    const { program, page } = piecesOf({ way: 'npm', widgets: [NEWS, { tag: 'kp-portal', attributes: {} }] });
    expect(program).toBe("import 'kp-widgets/widgets/news-feed';\nimport 'kp-widgets/portal';");
    expect(page).toContain('<kp-news-feed feed="/kp/feed.json" limit="3">');
  });

  it('keeps an attribute what it is, whatever is written in it', () => {
    const evil: Widget = { tag: 'kp-news-feed', attributes: { tag: '"><script>alert(1)</script>' } };
    for (const way of WAYS) expect(piecesOf({ way, widgets: [evil] }).page).not.toContain('<script>');
  });
});

describe('the fallback', () => {
  it.each([
    ['Koná se v území (tj. v obci). Další věta.', 'Koná se v území (tj. v obci).'],
    ['Mluví Mgr. Jana Vzorová od 1. 3. 2018. Pak konec.', 'Mluví Mgr. Jana Vzorová od 1. 3. 2018.'],
    ['Bez tečky', 'Bez tečky'],
    [`${'slovo '.repeat(80)}konec.`, /^(slovo ){40,}slovo…$/],
  ])('takes a whole first sentence of "%s"', (text, sentence) => {
    expect(firstSentence(text)).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  it('says an event once', () => {
    const programme = { id: 'p', title: 'Dotace', steps: [{ id: 's', name: 'Jednání', start: '2018-03-12T14:30' }] };
    const { page } = piecesOf({
      widgets: [{ tag: 'kp-grant-timeline', attributes: {} }],
      feed: {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: [],
        _kp: { grant_programmes: [programme] },
      },
    });
    expect(page).toContain('Jednání: 12.&nbsp;3.&nbsp;2018 ve&nbsp;14:30');
  });

  it.each(WIDGET_TAGS)('of %s says something, and nothing that the feed could have broken', (tag) => {
    const { page } = piecesOf({ widgets: [{ tag, attributes: {} }] });
    const [start, ...rest] = page!.split('\n');
    expect(start).toMatch(/^<kp-/);
    expect(rest.slice(0, -1).join('')).toMatch(/>[^<]{5}/);
    expect(page).not.toMatch(/undefined|\[object|own\.invalid|[\u00a0\u2060]/);
  });

  it('leads from a page of the same server to what the feed names beside it', () => {
    const { page } = piecesOf({ widgets: [{ tag: 'kp-document-list', attributes: {} }] });
    expect(page).toContain('<a href="/kp/ukazkovy-dokument.html">');
  });

  it('names the contact once', () => {
    const contacts = (widgets: Widget[]) =>
      piecesOf({ widgets }).page!.split('petra.vzorova@example.org</a>').length - 1;
    expect(contacts([NEWS, FORM])).toBe(1);
    expect(contacts([NEWS, CARD])).toBe(1);
  });

  it('tells the steps of the chosen programme', () => {
    const { page } = piecesOf({ widgets: [{ tag: 'kp-grant-timeline', attributes: { programme: 'dotace-2027' } }] });
    expect(page).toContain('Podávání žádostí: 2.&nbsp;11.&nbsp;2026&nbsp;– 15.&nbsp;1.&nbsp;2027');
  });

  it('is there without a feed too, since editors remove what is empty', () => {
    expect(piecesOf({ feed: undefined }).page).toContain('<p>Komunitní plánování sociálních služeb</p>');
  });

  it('has no markup of the feed', () => {
    const evil = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      items: [],
      _kp: { contacts: [{ id: 'a', name: '<img src=x onerror=alert(1)>', emails: [{ address: '"onclick="x' }] }] },
    };
    const { page } = piecesOf({ widgets: [CARD], feed: evil });
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toContain('"onclick=');
  });
});

describe('the policy', () => {
  it('holds what the snippet needs, and no more', () => {
    expect(piecesOf({}).header).toBe(
      "Content-Security-Policy: script-src 'self'; connect-src 'self' https://prijem.example.cz; img-src 'self'; trusted-types kp-widgets",
    );
    expect(
      piecesOf({ folder: 'https://kp.example.org/1.0/', feedUrl: 'https://data.example.cz/feed.json', widgets: [CARD] })
        .header,
    ).toBe(
      "Content-Security-Policy: script-src https://kp.example.org; connect-src https://data.example.cz; img-src https://data.example.cz 'self'; trusted-types kp-widgets",
    );
  });

  it('lets an ordinary form go where it is sent', () => {
    const posted: Widget = { tag: 'kp-join-form', attributes: { ...FORM.attributes, 'endpoint-format': 'form' } };
    expect(piecesOf({ widgets: [posted] }).header).toContain(
      "connect-src 'self'; img-src 'self'; form-action https://prijem.example.cz;",
    );
  });
});
