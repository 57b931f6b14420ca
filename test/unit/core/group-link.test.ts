// The address of the form with a working group in it.
import { describe, expect, it } from 'vitest';
import { groupUrl } from '../../../src/core/group-link.ts';

const PAGE = 'https://www.mesto.example/kp/skupiny?lang=cs';

describe('the address of the form with a group', () => {
  it.each([
    ['#kp-join', `${PAGE}&kp-group=a+b#kp-join`],
    ['', `${PAGE}&kp-group=a+b#`],
    ['formular?x=1#f', 'https://www.mesto.example/kp/formular?x=1&kp-group=a+b#f'],
    ['https://jinde.example/?kp-group=old', 'https://jinde.example/?kp-group=a+b'],
    ['?kp%2Dgroup=old&x', 'https://www.mesto.example/kp/skupiny?x&kp-group=a+b'],
    // A page of a CMS, and a query in windows-1250.
    ['/vismo/?1234#f', 'https://www.mesto.example/vismo/?1234&kp-group=a+b#f'],
    ['/?hledat=p%F8ihl%E1%9Aka&a=%20', 'https://www.mesto.example/?hledat=p%F8ihl%E1%9Aka&a=%20&kp-group=a+b'],
  ])('of %j is %j', (joinUrl, address) => {
    expect(groupUrl(joinUrl, 'a b', PAGE)).toBe(address);
  });

  it.each(['a&b=c#d', 'žž', '%', '__proto__'])('takes the group %s', (id) => {
    const url = new URL(groupUrl('#f', id, PAGE)!);
    expect([url.searchParams.get('kp-group'), url.hash]).toEqual([id, '#f']);
  });

  it('stays on a page that lies on a disk', () => {
    expect(groupUrl('#kp-join', 'a', 'file:///C:/web/kp.html')).toBe('file:///C:/web/kp.html?kp-group=a#kp-join');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'https://a:b@mesto.example/',
    'www.x.cz',
  ])('is none for %j', (joinUrl) => expect(groupUrl(joinUrl, 'a', PAGE)).toBeUndefined());

  it('is none for a place in a page without an address', () => {
    for (const page of ['about:blank', 'about:srcdoc', '']) expect(groupUrl('#kp-join', 'a', page)).toBeUndefined();
  });
});
