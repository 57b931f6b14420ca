import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../../desk/src/start/answers.ts';
import { archiveOf } from '../../../../desk/src/start/archive.ts';
import { firstFeed } from '../../../../desk/src/start/first-feed.ts';

const files = { 'kp-widgets.classic.js': '// script', 'feed.schema.json': '{}', 'LICENSES.txt': 'MIT' };

function unpacked(feed: string, desk = 'file:///C:/dilna/index.html'): Record<string, string> {
  const archive = unzipSync(archiveOf({ feed, files, now: new Date('2026-11-27T10:00:00'), desk }));
  return Object.fromEntries(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the archive', () => {
  it('holds a folder to upload, a page and what to do with them', () => {
    const feed = JSON.stringify(firstFeed({ ...NO_ANSWERS, municipality: 'Město Vzorov' }), null, 2);
    const all = unpacked(feed);
    expect(Object.keys(all).sort()).toEqual([
      'kp/LICENSES.txt',
      'kp/feed.json',
      'kp/feed.schema.json',
      'kp/kp-widgets.classic.js',
      'navod.html',
      'ukazka.html',
    ]);
    expect(all['kp/feed.json']).toBe(feed);
    expect(all['navod.html']).toContain('&lt;script defer src=&quot;/kp/kp-widgets.classic.js&quot;');
    expect(all['navod.html']).toContain('&lt;kp-portal&gt;');
    expect(all['ukazka.html']).toContain('<title>Komunitní plánování sociálních služeb, Město Vzorov</title>');
  });

  it('says where the folder and the desk are, as far as is known', () => {
    const feed = JSON.stringify(firstFeed({ ...NO_ANSWERS, municipality: 'Vzorov', web: 'vzorov.example.cz' }));
    const guide = unpacked(feed, 'https://www.example.cz/dilna/#zacit')['navod.html'];
    expect(guide).toContain('<code>https://vzorov.example.cz/kp/feed.json</code>');
    expect(guide).toContain('<a href="https://www.example.cz/dilna/">https://www.example.cz/dilna/</a>');
    expect(unpacked('{}')['navod.html']).toContain('ze které jste ji otevřeli');
  });

  it('keeps a feed whole that speaks of scripts', () => {
    const title = 'Konec </script><!-- <script> skriptu';
    const html = unpacked(JSON.stringify({ ...firstFeed(NO_ANSWERS), title }))['ukazka.html']!;
    const inline = /<script type="application\/feed\+json" id="kp">(.*?)<\/script>/s.exec(html)![1]!;
    expect((JSON.parse(inline) as { title: string }).title).toBe(title);
    expect(inline).not.toContain('<!--');
  });
});
