// Brings a feed from an address: that of the feed, or of the page that shows it. A browser lets a page read another
// server only where that server allows it, so every failure says what else to do.
import { FeedError } from '../../../src/feed/feed-error.ts';
import { fetchText } from '../../../src/feed/fetch-feed.ts';
import { mendUrl } from '../words/mend-url.ts';
import type { Source } from '../document/feed-document.ts';
import { findFeed } from './find-feed.ts';

export type Brought = { text: string; source: Source } | { problem: string };

export interface BringOptions {
  fetch: typeof fetch;
  parseHtml: (html: string) => Document;
  /** The desk's own address, against which relative ones resolve. */
  base: string;
}

/** The feed at an address; `problem` says in Czech why there is none, and the way out. */
export async function bringFeed(address: string, options: BringOptions): Promise<Brought> {
  const url = absolute(address, options.base);
  if (!url) return { problem: 'To není adresa. Napište ji celou, třeba https://www.vzorov.cz/kp/feed.json.' };
  if (!/^https?:/.test(url)) {
    return { problem: 'Soubor na disku prohlížeč podle adresy neotevře. Vyberte ho jako soubor z počítače.' };
  }
  const first = await read(url, options.fetch);
  if ('problem' in first) return first;
  const found = findFeed(first.text, options.parseHtml);
  if (found.kind === 'text') return { text: found.text, source: { url: first.url } };
  if (found.kind === 'none') {
    return {
      problem:
        'Na té stránce žádné údaje nejsou: není na ní řádek se skriptem a adresou souboru feed.json. Zadejte adresu přímo toho souboru, nebo ho vyberte jako soubor z počítače.',
    };
  }
  const feedUrl = absolute(found.address, first.url);
  const second = feedUrl
    ? await read(feedUrl, options.fetch)
    : { problem: `Stránka uvádí adresu „${found.address}“, ta ale není platná.` };
  return 'problem' in second ? second : { text: second.text, source: { url: second.url } };
}

async function read(
  url: string,
  fetch: typeof globalThis.fetch,
): Promise<{ text: string; url: string } | { problem: string }> {
  try {
    return await fetchText(url, { fetch, signal: new AbortController().signal, isReload: true, isFirst: false });
  } catch (error) {
    return { problem: explain(error, url) };
  }
}

function explain(error: unknown, url: string): string {
  const code = error instanceof FeedError ? error.code : 'unreachable';
  const aside = 'Můžete místo toho soubor stáhnout a vybrat ho z počítače, nebo vložit jeho text.';
  switch (code) {
    case 'not_found':
      return `Na adrese ${url} nic není. Zkontrolujte, zda je napsaná správně a zda je soubor na web nahraný.`;
    case 'forbidden':
      return `Server soubor ${url} nevydal. Musí být čitelný bez přihlášení.`;
    case 'too_large':
      return `Soubor ${url} je větší než 10 MB, to údaje pro widgety nejsou.`;
    case 'timeout':
      return `Server s adresou ${url} neodpověděl včas. Zkuste to znovu. ${aside}`;
    case 'unreachable':
      return `Prohlížeč se k adrese ${url} nedostal. Buď je v ní překlep, nebo server nedovoluje číst své soubory z jiných stránek; to je běžné a nic to neznamená. Otevřete tu adresu v novém okně, soubor uložte (Ctrl+S) a vyberte ho tu jako soubor z počítače, nebo vložte jeho text. U stránky stačí vložit její zdrojový kód (Ctrl+U).`;
    default:
      return `Server na adrese ${url} odpovídá chybou. ${aside}`;
  }
}

function absolute(written: string, base: string): string | undefined {
  const address = mendUrl(written) ?? written.trim();
  return address && URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
