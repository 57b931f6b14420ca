// Faults of the content: what the feed is, and how that must end.
import { body, error, json, JSON_TYPE, ready, rewritten, whole, type Answer, type Fault } from './fault.ts';
import { utf16, windows1250 } from './encodings.ts';
import { GOOD_FEED, WIDGETS } from './good-feed.ts';

const TEXT = JSON.stringify(GOOD_FEED);
const [CARD, TIMELINE, GROUPS, NEWS] = WIDGETS.map(({ tag }) => tag) as [string, string, string, string];
const DEEP = 100_000;
const typed = (type: string) => ({ 'Content-Type': type });
const bom = (...bytes: number[]) => Buffer.from(bytes);

/** 50 MB of items, sent as fast as they are taken. */
const endless: Answer = ({ response, onSent }) => {
  const chunk = `${'{"id":"n","title":"Zpráva"},'.repeat(4000)}\n`;
  let sent = 0;
  const send = (): void => {
    while (sent < 50_000_000) {
      sent += Buffer.byteLength(chunk);
      onSent(sent);
      if (!response.write(chunk)) return void response.once('drain', send);
    }
    response.end('null]}');
  };
  response.writeHead(200, JSON_TYPE);
  response.write('{"title":"Dlouhý","items":[');
  send();
};

/** As many items as a feed under 10 MB can hold of them. */
const manyItems = whole((feed) => {
  for (let index = 0; index < 100_000; index++) feed.items.push({ id: `z${index}`, title: `Zpráva ${index}` });
});

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const nulls = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map(nulls);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nulls(inner)]));
};

/** The good feed with one address in each of the places that become links. */
const linked = (url: string): Answer =>
  whole(({ _kp, items }) => {
    items[0]!['url'] = url;
    items[0]!['attachments'] = [{ url, title: 'Příloha' }];
    _kp.contacts[0]!['url'] = _kp.contacts[0]!['map_url'] = url;
    _kp.working_groups[0]!['url'] = url;
    _kp.grant_programmes[0]!['documents'] = [{ title: 'Pravidla', url }];
    _kp.grant_programmes[0]!.steps[0]!['url'] = url;
  });

/** As a town's CMS serves it, whatever the address says. */
const ANTEE = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Úřední deska</title>
<item><title>Oznámení</title><dueDate>28. 8. 2026</dueDate></item></channel></rss>`;

/** As it comes when a text of a word processor is pasted. */
const WORD = `<style>@page { mso-paper-source: 0 }</style><p class=MsoNormal style='mso-margin-top-alt:auto'>
<span lang=CS>Komise zasedá v úterý<o:p></o:p></span></p><!--[if gte mso 9]><xml><o:p>x</o:p></xml><![endif]-->`;

export const CONTENT_FAULTS: readonly Fault[] = [
  // --- types and encodings ---
  ready('no content type', body(TEXT)),
  ...['text/html', 'application/octet-stream', 'image/png', 'nonsense'].map((type) =>
    ready(`the content type ${type}`, body(TEXT, typed(type))),
  ),
  ready('a UTF-8 byte order mark', body(`\ufeff${TEXT}`, JSON_TYPE)),
  ready('UTF-16LE with a mark', body(Buffer.concat([bom(0xff, 0xfe), utf16(TEXT)]), JSON_TYPE)),
  ready('UTF-16BE with a mark', body(Buffer.concat([bom(0xfe, 0xff), utf16(TEXT, true)]), JSON_TYPE)),
  ready('UTF-16LE without a mark', body(utf16(TEXT), JSON_TYPE)),
  ready('UTF-16BE without a mark', body(utf16(TEXT, true), JSON_TYPE)),
  ready('windows-1250, declared', body(windows1250(TEXT), typed('application/json; charset=windows-1250'))),
  ready('windows-1250, undeclared', body(windows1250(TEXT), JSON_TYPE)),
  ready('windows-1250 that says it is UTF-8', body(windows1250(TEXT), typed('application/json; charset=utf-8'))),
  ready('UTF-8 that says it is windows-1250', body(TEXT, typed('application/json; charset=windows-1250'))),
  ready('a NUL within a string', json(rewritten('Dveře vlevo', 'Dveře\\u0000vlevo'))),
  error('a NUL between', json(rewritten('"language"', '\0"language"')), 'not_json'),
  ready('lone surrogates', json(rewritten('Dveře vlevo', 'Dveře\\ud800 \\udfff vlevo'))),
  // --- what is no feed ---
  error('a list', json([]), 'not_feed'),
  error('a string', json('"feed"'), 'not_feed'),
  error('null', json('null'), 'not_feed'),
  error(
    'XML with an entity bomb',
    body(
      '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
      typed('application/rss+xml'),
    ),
    'not_json',
  ),
  error(
    'XML with an external entity',
    body('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', typed('text/xml')),
    'not_json',
    { hides: /root:/ },
  ),
  error("Antee's RSS under ?action=atom", body(ANTEE, typed('application/rss+xml')), 'not_json', { hides: /28\. 8\./ }),
  error('a trailing comma', json(rewritten('"language":"cs",', '"language":"cs",,')), 'not_json'),
  { name: 'an empty object', answer: json({}), state: 'empty' },
  {
    name: 'null everywhere',
    answer: json(nulls({ ...GOOD_FEED, _kp: { ...GOOD_FEED._kp, joining: null } })),
    state: 'empty',
  },
  {
    name: 'an object for each list',
    answer: json({
      title: 'x',
      items: {},
      _kp: { contacts: {}, working_groups: {}, grant_programmes: {}, joining: [] },
    }),
    state: 'empty',
  },
  // --- size ---
  error('50 MB', endless, 'too_large', { isHeavy: true, mostSent: 30_000_000 }),
  ready('100,000 items', manyItems, { isHeavy: true }),
  ready(
    'strings of 1 MB',
    whole(({ _kp, items }) => {
      const long = 'Příliš dlouhé. '.repeat(70_000);
      _kp.contacts[0]!['note'] = items[0]!['content_text'] = long;
      _kp.working_groups[0]!['description'] = _kp.grant_programmes[0]!['purpose'] = long;
    }),
    { isHeavy: true },
  ),
  ready('a depth of 100,000 under an unknown key', json(rewritten('"language"', `"x":${nested(DEEP)},"language"`))),
  ready('a depth of 100,000 among the items', json(rewritten('"items":[', `"items":[${nested(DEEP)},`))),
  error('a depth of 100,000 and nothing else', json(nested(DEEP)), 'not_feed'),
  error('a depth of 100,000 without an end', json('['.repeat(DEEP)), 'not_json'),
  // --- structure ---
  ready(
    'duplicate ids',
    whole(({ _kp, items }) => {
      items.push({ ...items[0], title: 'Dvojník' });
      _kp.contacts.push({ ..._kp.contacts[0], name: 'Dvojník' });
      _kp.working_groups.push({ ..._kp.working_groups[0], name: 'Dvojník' });
      _kp.grant_programmes.push({ ..._kp.grant_programmes[0]!, title: 'Dvojník' });
    }),
    { hides: /Dvojník/ },
  ),
  ready(
    '__proto__ and constructor as keys',
    json(rewritten('"title":', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":')),
  ),
  ready(
    'numbers as strings and strings as numbers',
    whole(({ _kp, items }) => {
      _kp['version'] = '1';
      _kp.grant_programmes[0]!['year'] = '2026';
      _kp.contacts[0]!['note'] = 5;
      items[0]!['content_text'] = 7;
    }),
  ),
  ready(
    'ids that are numbers',
    whole(({ items }) => items.forEach((item, index) => (item['id'] = index))),
  ),
  ready(
    'empty and object ids beside good ones',
    whole(({ _kp, items }) => {
      items.unshift({ id: '', title: 'Bez id' }, { id: {}, title: 'Bez id' });
      _kp.working_groups.unshift({ id: '', name: 'Bez id' }, { id: {}, name: 'Bez id' });
      _kp.contacts.unshift({ id: [], name: 'Bez id' });
    }),
    { hides: /Bez id/ },
  ),
  ready(
    'an unknown version',
    whole((feed) => {
      feed['version'] = 'https://jsonfeed.org/version/9';
      feed._kp['version'] = 99;
    }),
  ),
  ready(
    'an object for one list',
    whole(({ _kp }) => Object.assign(_kp, { contacts: {} })),
    { empty: [CARD] },
  ),
  ready(
    'text for one list',
    whole(({ _kp }) => Object.assign(_kp, { grant_programmes: 'brzy' })),
    { empty: [TIMELINE] },
  ),
  ready(
    'records without what they need',
    whole(({ _kp, items }) => {
      for (const item of [...items, ..._kp.working_groups]) delete item['id'];
    }),
    { empty: [GROUPS, NEWS] },
  ),
  ready(
    'HTML out of Word',
    whole(({ items }) => Object.assign(items[0]!, { content_html: WORD, content_text: undefined })),
    { reads: { [NEWS]: 'Komise zasedá v úterý' }, hides: /MsoNormal|o:p|mso-|@page/ },
  ),
  ready(
    'notices without an end',
    whole(({ items }) => items.forEach((item) => (item['_kp'] = { pinned: true, valid_until: '' }))),
    { reads: { [NEWS]: 'Výsledky dotazníku' } },
  ),
  // --- addresses ---
  ...['?a=1&amp;b=2', '/od-korene.html', '//jinde.example/x'].map((url) => ready(`the address ${url}`, linked(url))),
  ...[
    'javascript:alert(1)',
    ' java\tscript\n:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.cz/1',
    'https://jan:heslo@a.cz/',
  ].map((url) => ready(`the address ${JSON.stringify(url)}`, linked(url), { hides: /heslo@|alert/ })),
];
