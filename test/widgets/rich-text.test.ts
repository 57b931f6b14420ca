// HTML of items, through the engine's sanitiser and through DOMPurify: nothing that runs, one tree, no word lost that
// people need.
import { fixture } from '@open-wc/testing';
import { css, html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tokens } from '../../src/core/tokens.styles.ts';
import { plainTextOf, withoutJunk } from '../../src/parts/plain-text.ts';
import { renderRichText, type RichTextOptions } from '../../src/parts/rich-text.ts';
import { richTextStyles } from '../../src/parts/rich-text.styles.ts';
import { expectAccessible } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { PAYLOADS } from '../support/payloads.ts';

const OPTIONS: RichTextOptions = {
  baseUrl: 'https://zatec.example/kp/feed.json',
  headingLevel: 3,
  allowsRemoteImages: false,
  imageSources: ['https://zatec.example'],
};

type SetHtml = { setHTML?: unknown };
const elementPrototype = Element.prototype as SetHtml;
const { setHTML } = elementPrototype;
const originalAlert = globalThis.alert;
let ran: number;

beforeEach(() => {
  ran = 0;
  globalThis.alert = () => (ran += 1);
});

afterEach(() => {
  elementPrototype.setHTML = setHTML;
  globalThis.alert = originalAlert;
});

/** The box with the text, in a shadow root, once it is sanitised. */
async function show(text: string, options: Partial<RichTextOptions> = {}, way: 'native' | 'DOMPurify' = 'native') {
  const host = await fixture('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens, richTextStyles, css``].map(({ styleSheet }) => styleSheet!);
  if (way === 'DOMPurify') delete elementPrototype.setHTML;
  const draw = () => render(html`<div class="kp">${renderRichText(text, { ...OPTIONS, ...options })}</div>`, root);
  draw();
  if (way === 'DOMPurify') {
    await import('../../src/parts/purify.ts');
    await new Promise((resolve) => setTimeout(resolve));
  }
  elementPrototype.setHTML = setHTML;
  return root.querySelector<HTMLElement>('.rich')!;
}

/** HTML after either way, which must be the same. */
async function htmlOf(text: string, options: Partial<RichTextOptions> = {}): Promise<string> {
  const [native, purified] = [await show(text, options), await show(text, options, 'DOMPurify')];
  expect(purified.innerHTML).toBe(native.innerHTML);
  return native.innerHTML;
}

const SAFE =
  /^(?:A|ABBR|B|BDI|BDO|BLOCKQUOTE|BR|CAPTION|CITE|CODE|DD|DEL|DETAILS|DFN|DIV|DL|DT|EM|FIGCAPTION|FIGURE|H[1-6]|HR|I|IMG|INS|KBD|LI|MARK|OL|P|PRE|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUMMARY|SUP|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|U|UL|VAR|WBR)$/;

describe('a hostile text', () => {
  it.skipIf(!setHTML)('is tried in an engine with both ways', () => expect(setHTML).toBeTypeOf('function'));

  it.each(PAYLOADS)('runs nothing and asks for nothing elsewhere: %s', async (_name, payload) => {
    await htmlOf(payload);
    for (const way of ['native', 'DOMPurify'] as const) {
      const box = await show(`<p>Before</p>${payload}`, {}, way);
      expect(box.textContent).toContain('Before');
      for (const element of box.querySelectorAll('*')) {
        expect(element.tagName).toMatch(SAFE);
        expect(element.shadowRoot).toBe(null);
        for (const { name, value } of element.attributes) {
          expect(name).toMatch(/^(?:href|src|alt|title|lang|dir|width|height|loading|decoding|open|class)$/);
          if (name === 'href') expect(value).toMatch(/^(?:https?|mailto|tel):/);
          if (name === 'src') expect(value).toMatch(/^https:\/\/zatec\.example\//);
          if (name === 'class') expect(value).toBe('scroll');
        }
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ran).toBe(0);
  });

  it('would run where it is written raw, so that these tests can fail', async () => {
    const box = await fixture<HTMLElement>('<div></div>');
    box.innerHTML = '<img src="data:,x" onerror="alert(1)">';
    await eventually(() => expect(ran).toBe(1));
  });
});

describe('both ways end in one tree', () => {
  it.each([
    ['plain formatting', '<p>Jan <b>a</b> <i>Eva</i><br>tel. <strong>1</strong></p>', undefined],
    ['text without markup', ' Sejdeme se &amp; uvidíme ', undefined],
    [
      'nested lists, and one where it must not be',
      '<ul><li>a</li><ul><li>b</li></ul></ul><li>c</li>',
      '<ul><li>a<ul><li>b</li></ul></li></ul><div>c</div>',
    ],
    [
      'landmarks and old elements',
      '<section><h2>N</h2><center>x</center></section><font color=red>f</font><tt>t</tt>',
      '<div><h3>N</h3><div>x</div></div>ft',
    ],
    ['headings, from the highest', '<h2>a</h2><h4>b</h4><h6>c</h6>', '<h3>a</h3><h5>b</h5><h6>c</h6>'],
    [
      'languages and directions',
      '<p lang="uk" dir="ltr">Кіт</p><span lang="de">Tag</span><span class="x">y</span><p lang="&quot;">z</p>',
      '<p lang="uk" dir="ltr">Кіт</p><span lang="de">Tag</span>y<p>z</p>',
    ],
    [
      'ids, classes, styles and names',
      '<p id=a class=b style="color:red" name=c data-x=1 aria-hidden=true>x</p>',
      '<p>x</p>',
    ],
    [
      'links',
      '<a href="/a?b=1&amp;c=2" target=_blank onclick=x>a</a> <a href="#kap">b</a> <a href="mailto:a@b.cz">c</a> <a href="ftp://x/">d</a> <a href="www.x.cz">e</a>',
      '<a href="https://zatec.example/a?b=1&amp;c=2">a</a> b <a href="mailto:a@b.cz">c</a> d e',
    ],
    [
      'tables',
      '<table border=1 width=900><caption>C</caption><tr><th scope=col onclick=x>a</th><td colspan=2>b<td></table>',
      '<div class="scroll"><table><caption>C</caption><tbody><tr><th scope="col">a</th><td colspan="2">b</td><td></td></tr></tbody></table></div>',
    ],
    [
      'Word',
      '<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{margin:0}</style><p class="MsoNormal" style="margin:0">Sraz v <st1:place w:st="on">Žatci</st1:place><o:p></o:p></p><p class=MsoNormal>&nbsp;<o:p>&nbsp;</o:p></p><p><br></p><p><span>&nbsp;</span></p>',
      '<p>Sraz v Žatci</p>  ',
    ],
    [
      'what runs or asks',
      'a<script>b</script><style>c</style><iframe>d</iframe><form>e</form><svg>f</svg><x-y>g</x-y><template>h</template>i',
      'ai',
    ],
    [
      'lists with letters',
      '<ol type="A" start="3"><li value=4>x</ol>',
      '<ol start="3" type="A"><li value="4">x</li></ol>',
    ],
  ])('%s', async (_name, text, expected) => {
    const written = await htmlOf(text);
    if (expected !== undefined) expect(written).toBe(expected);
    else expect(written.length).toBeGreaterThan(5);
  });

  it.each([
    '<frameset><frame src=x></frameset><p>a',
    '<body onload=alert(1)><p>a</p></body></html>x',
    '<head><title>t</title></head>a',
    '   <p>a',
    '<!doctype html><p>a',
    '<p>a</p><![CDATA[b]]><?php c ?>',
  ])('a text that begins like a document: %s', async (text) => {
    await htmlOf(text);
  });
});

describe('spaces', () => {
  it('are set by the rules of the text’s language, as in plain texts', async () => {
    const text = '<p>S přípravou <b>do 15. 1. 2027</b> poradíme v úřadu.</p>';
    expect((await htmlOf(text, { language: 'cs' })).replaceAll('&nbsp;', '~')).toBe(
      '<p>S~přípravou <b>do 15.~1.~2027</b> poradíme v~úřadu.</p>',
    );
    expect(await htmlOf(text, { language: 'en' })).toBe(text);
  });
});

describe('images', () => {
  it('of the town are shown lazily, with size and words', async () => {
    expect(await htmlOf('<img src="../i.png" width=300 height="200" alt="Plán" class=x srcset="y 2x" onclick=z>')).toBe(
      '<img loading="lazy" decoding="async" alt="Plán" src="https://zatec.example/i.png" width="300" height="200">',
    );
  });

  it('of others are links with their words, or the name of the file', async () => {
    expect(
      await htmlOf('<img src="https://evil.example/a/map.png" alt="Mapa"><img src=//evil.example/m%C3%A1j.png>'),
    ).toBe('<a href="https://evil.example/a/map.png">Mapa</a><a href="https://evil.example/m%C3%A1j.png">máj.png</a>');
    expect(await htmlOf('<a href="/x"><img src="https://evil.example/i.png" alt="Mapa"></a>')).toBe(
      '<a href="https://zatec.example/x">Mapa</a>',
    );
  });

  it('of others are shown where the page allows it', async () => {
    const shown = await htmlOf('<img src="https://evil.example/i.png" alt="Mapa">', { allowsRemoteImages: true });
    expect(shown).toContain('src="https://evil.example/i.png"');
  });

  it('that only count visitors, or have no usable address, leave no more than their words', async () => {
    expect(
      await htmlOf(
        'a<img src="https://evil.example/p.gif" width=1 height=1>b<img src="data:image/png;base64,AA" alt="c">',
      ),
    ).toBe('abc');
  });

  it('without a base are shown from the page alone', async () => {
    const shown = await htmlOf(
      '<img src="/a.png" alt="a"><img src="//evil.example/b.png" alt="b"><img src="/\\evil.example/c.png" alt="c">',
      { baseUrl: undefined },
    );
    expect([...shown.matchAll(/src="([^"]*)"/g)].map(([, src]) => src)).toEqual(['/a.png']);
  });
});

describe('while DOMPurify is on its way, or never comes', () => {
  it('shows the plain words', async () => {
    delete elementPrototype.setHTML;
    const host = await fixture<HTMLElement>('<div></div>');
    const draw = (text: string) => render(html`${renderRichText(text, { ...OPTIONS, language: 'uk' })}`, host);
    draw('<p>Jedna</p><p>dvě</p>');
    expect(host.textContent.trim()).toMatch(/^Jedna ?dvě$/);
    draw('<p>tři</p>');
    await eventually(() => expect(host.querySelector('.rich')!.innerHTML).toBe('<p>tři</p>'));
    expect(host.querySelector<HTMLElement>('.rich')!.lang).toBe('uk');
    const box = host.querySelector('.rich');
    draw('<p>tři</p>');
    expect(host.querySelector('.rich')).toBe(box);
  });
});

describe('a text beyond all measure', () => {
  const DEEP = 100_000;
  it.each([
    ['100,000 levels deep', '<q>'.repeat(DEEP) + 'dno' + '</q>'.repeat(DEEP), 'dno'],
    [
      '100,000 open formatting elements',
      Array.from({ length: DEEP }, (_, i) => `<i>${i % 10}`).join('') + 'dno',
      'dno',
    ],
    [
      'formatting that each paragraph repeats',
      Array.from({ length: 3000 }, (_, i) => `<b a=${i}>`).join('') + '<p>x'.repeat(3000),
      'x x',
    ],
    ['of 1 MB', '<p>' + 'slovo '.repeat(170_000) + '</p>', 'slovo slovo'],
    ['of 10 MB of markup', '<a title="'.repeat(1_000_000), ''],
    ['of one tag', '<a ' + '='.repeat(900_000), ''],
    ['of signs', '<'.repeat(900_000) + '&'.repeat(90_000), ''],
    ['of comments', '<!--'.repeat(200_000) + '<svg '.repeat(200_000), ''],
    ['of office tags', '<a:'.repeat(160_000) + ' '.repeat(10_000), ''],
    ['of rows', '<p>řádek</p>'.repeat(15_000), 'řádek'],
  ])('%s ends in words, and soon', async (_name, text, expected) => {
    for (const way of ['native', 'DOMPurify'] as const) {
      if (way === 'DOMPurify') delete elementPrototype.setHTML;
      const host = await fixture<HTMLElement>('<div></div>');
      const start = performance.now();
      render(html`${renderRichText(text, OPTIONS)}`, host);
      const took = performance.now() - start;
      expect(host.textContent).toContain(expected);
      // Some tens of milliseconds by itself; what grows with the square takes minutes.
      expect(took).toBeLessThan(3000);
    }
  });

  it('that is just light enough is sanitised without holding the page up', async () => {
    const text = '<p>řádek <b>a</b></p>'.repeat(2000);
    for (const way of ['native', 'DOMPurify'] as const) {
      await show('<p>a</p>', {}, way);
      if (way === 'DOMPurify') delete elementPrototype.setHTML;
      const host = await fixture<HTMLElement>('<div></div>');
      render(html`${renderRichText(text, OPTIONS)}`, host);
      await eventually(() => expect(host.querySelectorAll('p').length).toBe(2000));
    }
  });
});

describe('lists', () => {
  it('are counted as they say', async () => {
    const list = (type: string) => `<ol${type}><li>x</ol>`;
    const box = await show([' type=a', ' type=A', ' type=i', ' type=I', ''].map(list).join(''));
    const styles = [...box.querySelectorAll('li')].map((item) => getComputedStyle(item).listStyleType);
    expect(styles).toEqual(['lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman', 'decimal']);
  });
});

describe('accessibility', () => {
  it('has no fault that axe finds in text, lists, images and tables', async () => {
    const box = await show(
      '<h1>Setkání</h1><p>Text <a href="/x">odkaz</a></p><ul><li>a</li><ul><li>b</li></ul></ul><li>c</li><dd>d</dd>' +
        '<img src="/i.png"><a href="/y"><img src="/i.png"></a><a href="/z"></a><h2></h2><nav>n</nav>' +
        '<table><caption>Termíny</caption><tr><th scope=col>Den</th></tr><tr><td>1. 2.</td></tr></table>',
    );
    await expectAccessible(box);
  });

  it('lets keys scroll a table that is wider than its place, and names it', async () => {
    const box = await show(
      `<table><caption>Termíny</caption><tr>${'<td>nejneobhospodařovávatelnějšímu</td>'.repeat(20)}</tr></table><table><tr><td>1</td></tr></table>`,
    );
    box.style.width = '300px';
    const [wide, narrow] = box.querySelectorAll('.scroll');
    await eventually(() => expect(wide!.getAttribute('tabindex')).toBe('0'));
    expect(wide!.getAttribute('aria-label')).toBe('Termíny');
    expect(narrow!.hasAttribute('tabindex')).toBe(false);
    await expectAccessible(box);
  });
});

describe('what would make a noise', () => {
  it.each([
    ['<p class="a" style="color:red" onclick=\'a("b")\' lang=cs>x</p>', '<p class="a"   lang=cs>x</p>'],
    [
      '<a title="x style=\'y\' onclick=z" href=/a>b</a> style="c" onclick=d',
      '<a title="x style=\'y\' onclick=z" href=/a>b</a> style="c" onclick=d',
    ],
    ['<style>p{}</style>a<o:p>b</o:p><st1:place w:st="on">c</st1:place>', 'abc'],
    ['<p is=x-y/onerror=z>a</p>', '<p >a</p>'],
    ['<p style="', '<p '],
  ])('goes before anything is parsed: %s', (text, expected) => {
    expect(withoutJunk(text).replace(/ +"?$/, ' ')).toBe(expected);
  });
});

describe('plain words', () => {
  it.each([
    ['<p>Jedna</p><p>dvě<br>tři</p>', 'Jedna dvě tři'],
    ['<b>Ž</b>atec <i>a</i>&nbsp;Louny', 'Žatec a Louny'],
    [
      'Komunitn&iacute; pl&aacute;nov&aacute;n&iacute; &ndash; &Scaron;koln&iacute; 5 &#150; &#x10d;&amp;lt;',
      'Komunitní plánování – Školní 5 – č&lt;',
    ],
    ['<style>p{}</style><script>x</script><!-- c --><!--[if mso]><p>x</p><![endif]-->a<o:p>b</o:p>', 'ab'],
    ['a < b, 3 <4 & c', 'a < b, 3 <4 & c'],
    ['<p title="a > b">x</p><a title=it\'s>y</a>', 'x y'],
    ['<img src=x alt=y>z<unknown', 'z'],
    ['&constructor;&__proto__;&#0;&#xd800;&#99999999;&nope;', '&constructor;&__proto__;\ufffd\ufffd\ufffd&nope;'],
    ['', ''],
  ])('of %s', (text, expected) => {
    expect(plainTextOf(text)).toBe(expected);
  });
});
