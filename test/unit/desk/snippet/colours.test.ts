import { describe, expect, it } from 'vitest';
import { contrast, darken, isColourful, readColour } from '../../../../desk/src/snippet/colour.ts';
import { coloursOf, styleSheetsOf } from '../../../../desk/src/snippet/page-colours.ts';

describe('a colour', () => {
  it.each([
    ['#A12', '#aa1122'],
    ['a1122a', '#a1122a'],
    [' rgb(161, 18, 42) ', '#a1122a'],
    ['rgba(161,18,42,1)', '#a1122a'],
    ['rgba(161,18,42,.5)', undefined],
    ['rgb(300, 0, 0)', undefined],
    ['červená', undefined],
  ])('written as %s is %s', (written, colour) => {
    expect(readColour(written)).toBe(colour);
  });

  it('is told by its contrast, and made darker until it is seen', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast(darken('#ffe600', 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(darken('#0b5563', 4.5)).toBe('#0b5563');
    expect(['#ffffff', '#333333', '#a1122a'].map(isColourful)).toEqual([false, false, true]);
  });
});

describe('the colours of a page', () => {
  const css = `/* a { color: #00ff00 } */ body { color: #222; background: #fff } .menu { background: rgb(12, 74, 110) }
    @media print { .box { border-color: #ccaa00 } } main a:hover { color: #a1122a; }`;

  it('are those that matter, with what they are on it', () => {
    expect(coloursOf([css])).toEqual([
      { colour: '#a1122a', use: 'barva odkazů' },
      { colour: '#0c4a6e', use: 'barva hlavičky' },
      { colour: '#ccaa00', use: 'barva na stránce' },
    ]);
    const page = '<meta name="theme-color" content="#046d3b"><style>:root { --primary: #046d8b }</style>';
    expect(coloursOf([css, page]).slice(0, 2)).toEqual([
      { colour: '#046d3b', use: 'barva, kterou web uvádí jako svou' },
      { colour: '#046d8b', use: 'hlavní barva webu' },
    ]);
  });

  it('come from its own style sheets, too', () => {
    const page = `<link rel="stylesheet" href="/a.css?x=1&amp;y=2"><link href=b.css rel=stylesheet><link rel="icon" href="c.ico">`;
    expect(styleSheetsOf(page, 'https://www.vzorov.cz/web/')).toEqual([
      'https://www.vzorov.cz/a.css?x=1&y=2',
      'https://www.vzorov.cz/web/b.css',
    ]);
  });
});
