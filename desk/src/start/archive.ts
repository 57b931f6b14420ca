// The archive with which a town begins: a folder to upload, a page that opens by double click, and what to do with both.
import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from '../snippet/markup.ts';
import { snippetOf } from '../snippet/snippet.ts';
import type { Widget } from '../snippet/widgets.ts';

/** The files of `dist/cdn` that go into the archive, by their names there. */
export const ARCHIVE_FILES = ['kp-widgets.classic.js', 'feed.schema.json', 'LICENSES.txt'] as const;

export interface ArchiveOptions {
  /** The feed's text, as it is saved. */
  feed: string;
  files: Readonly<Record<(typeof ARCHIVE_FILES)[number], string>>;
  /** When the archive was made: the date of its files. */
  now: Date;
  /** The address at which the desk was open, so that it is found again. */
  desk: string;
}

const PORTAL: Widget = { tag: 'kp-portal', attributes: {} };

/** The names and texts of all files in the archive. */
export function archiveFiles({ feed, files, desk }: Omit<ArchiveOptions, 'now'>): Record<string, string> {
  const uploaded = Object.entries({ ...files, 'feed.json': feed }).map(([name, text]) => [`kp/${name}`, text]);
  return {
    ...(Object.fromEntries(uploaded) as Record<string, string>),
    'ukazka.html': examplePage(feed),
    'navod.html': guidePage(feed, desk),
  };
}

/** The archive (ZIP). */
export function archiveOf({ now, ...options }: ArchiveOptions): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(archiveFiles(options)).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: now });
}

function titleOf(feed: string): string {
  const { title } = JSON.parse(feed) as { title?: unknown };
  return typeof title === 'string' && title ? title : 'Komunitní plánování';
}

/** The whole section with the feed inside: a page on a disk may not read another file. */
function examplePage(feed: string): string {
  // `</script` would end the script, `<!--` hide its end.
  const inline = feed.trim().replace(/<(?=[/!])/g, '\\u003c');
  return page(
    titleOf(feed),
    `<h1>${escapeHtml(titleOf(feed))}</h1>
<script type="application/feed+json" id="kp">
${inline}
</script>
<kp-portal feed="#kp">
  <p>Prvky se nezobrazily. Rozbalte prosím celý archiv a soubor ukazka.html otevřete z rozbalené složky.</p>
</kp-portal>
<script src="kp/kp-widgets.classic.js" defer></script>`,
  );
}

function guidePage(feed: string, desk: string): string {
  const pieces = snippetOf({
    way: 'classic',
    widgets: [PORTAL],
    folder: '/kp/',
    feedUrl: '/kp/feed.json',
    feed: JSON.parse(feed) as unknown,
  });
  const code = (place: string) => `<pre>${escapeHtml(pieces.find((piece) => piece.place === place)!.code)}</pre>`;
  return page(
    'Návod: komunitní plánování na webu',
    `<h1>Jak dostat komunitní plánování na web</h1>
<p>Nejdřív otevřete dvojím kliknutím soubor <a href="ukazka.html">ukazka.html</a>: tak bude sekce vypadat. Písmo a barvy
převezme od vašeho webu.</p>
<ol>
<li><p>Nahrajte celou složku <strong>kp</strong> do hlavní složky webu (tam, kde leží titulní stránka),
tak aby se údaje otevřely na adrese <code>${escapeHtml(webOf(feed))}/kp/feed.json</code>. Když to neumíte sami, pošlete složku správci webu.</p></li>
<li><p>Do šablony webu, nebo na začátek stránky, vložte:</p>
${code('template')}</li>
<li><p>Na místo, kde má sekce být, vložte ve zdrojovém kódu stránky (tlačítko HTML, Zdroj nebo &lt;&gt;):</p>
${code('page')}
<p>Text uvnitř uvidí ten, komu se skript nenačte.</p></li>
<li><p>Stránku uložte a otevřete s <code>?kp-check</code> na konci adresy. Ukáže se, jestli je v údajích nějaká chyba a jak
ji opravit.</p></li>
</ol>
<h2>Když se nic neukáže</h2>
<ul>
<li>Ve zdrojovém kódu hotové stránky (Ctrl+U) hledejte <code>kp-</code>. Když tam značka <code>kp-portal</code> není, editor
ji odstranil: použijte místo ní <code>&lt;div data-kp-widget="portal"&gt;…&lt;/div&gt;</code>.</li>
<li>Když tam chybí <code>&lt;script</code>, editor odstranil skript: ať ho správce webu vloží do šablony.</li>
</ul>
<h2>Když se údaje změní</h2>
<p>Otevřete <code>kp/feed.json</code> v dílně${whereIs(desk)}, upravte ho, uložte a nahrajte místo starého. Dílna přečte
i celý balíček (ZIP).</p>`,
  );
}

/** Where the town's web begins, as the feed says; else an example. */
function webOf(feed: string): string {
  const { _kp } = JSON.parse(feed) as { _kp?: { municipality?: { url?: unknown } } };
  const url = _kp?.municipality?.url;
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : 'https://www.vase-mesto.cz';
}

/** A desk from a disk has an address of that disk alone. */
function whereIs(desk: string): string {
  if (!/^https?:/.test(desk)) return ' (soubor <code>index.html</code> ve složce, ze které jste ji otevřeli)';
  const address = escapeHtml(desk.replace(/#.*/, ''));
  return ` (<a href="${address}">${address}</a>)`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="cs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { max-width: 60rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b1b1b; }
pre { overflow: auto; padding: 0.75rem; background: #f2f2f2; white-space: pre-wrap; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
