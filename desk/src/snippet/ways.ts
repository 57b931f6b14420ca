// The ways in which a snippet is pasted, as the webmaster is asked about them, and where each piece of it goes.
import type { Place, Way } from './snippet.ts';

export interface WayWords {
  way: Way;
  title: string;
  help: string;
}

/** From what most CMSs take to what few need. */
export const WAY_WORDS: readonly WayWords[] = [
  {
    way: 'tags',
    title: 'Skript a značky',
    help: 'Na web nahrajete celou složku a do stránky vložíte značky. Zkuste nejdřív tohle.',
  },
  {
    way: 'div',
    title: 'Skript a obyčejný div',
    help: 'Když editor po uložení značky kp-… smazal: skript patří do šablony, do stránky jen div.',
  },
  {
    way: 'classic',
    title: 'Jeden soubor',
    help: 'Když web nedovolí nahrát složku, jen jednotlivé soubory. Soubor se může jmenovat jakkoli.',
  },
  {
    way: 'iframe',
    title: 'Rámec (iframe)',
    help: 'Když web nedovolí vložit skript. Složka leží na jiném webu města a stránka ji ukáže v rámci.',
  },
  {
    way: 'npm',
    title: 'Balíček npm',
    help: 'Pro programátory, kteří web sestavují z balíčků.',
  },
];

export const PLACE_WORDS: Readonly<Record<Place, { title: string; help: string }>> = {
  template: {
    title: 'Do šablony webu',
    help: 'Jednou pro celý web, před konec hlavičky (</head>). Když šablonu neupravujete, vložte to na začátek stránky.',
  },
  page: {
    title: 'Do stránky',
    help: 'Na místo, kde se to má ukázat, ve zdrojovém kódu (tlačítko HTML, Zdroj nebo <>).',
  },
  styles: { title: 'Do stylů webu (CSS)', help: 'Aby mezi prvky bylo místo a měly vaši barvu. Bez toho fungují také.' },
  header: {
    title: 'Jen když web posílá hlavičku Content-Security-Policy',
    help: 'Ať správce serveru doplní tato slova k těm, která tam už jsou.',
  },
  shell: { title: 'V příkazové řádce', help: 'V adresáři webu.' },
  program: { title: 'Do programu stránky', help: '' },
};
