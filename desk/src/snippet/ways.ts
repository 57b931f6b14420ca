// The ways in which a snippet is pasted, as the webmaster is asked about them, and where each piece of it goes.
import type { Place, Way } from './snippet.ts';

/** Which files are on the web. */
export type Files = 'classic' | 'tags' | 'iframe' | 'npm';

export interface FilesWords {
  files: Files;
  title: string;
  help: string;
}

/** From what most towns have to what few need. */
export const FILES_WORDS: readonly FilesWords[] = [
  {
    files: 'classic',
    title: 'Soubory z balíčku (ZIP)',
    help: 'Složka kp z balíčku, který si v dílně stáhnete. Zkuste nejdřív tohle.',
  },
  {
    files: 'tags',
    title: 'Celou složku knihovny',
    help: 'Pro správce webu: stránka si z ní načte jen skripty, které potřebuje.',
  },
  {
    files: 'iframe',
    title: 'Nic, web skripty nedovolí: rámec (iframe)',
    help: 'Pro správce webu: celá složka knihovny leží na jiném webu města a stránka ji ukáže v rámci.',
  },
  {
    files: 'npm',
    title: 'Nic, web se sestavuje z balíčků npm',
    help: 'Pro programátory.',
  },
];

/** The form of the snippet; frames and bundlers have one form each. */
export function wayOf(files: Files, isOfDivs: boolean): Way {
  if (files === 'iframe' || files === 'npm') return files;
  if (files === 'classic') return isOfDivs ? 'classic-div' : 'classic';
  return isOfDivs ? 'div' : 'tags';
}

export const PLACE_WORDS: Readonly<Record<Place, { title: string; help: string }>> = {
  template: {
    title: 'Do šablony webu',
    help: 'Jednou pro celý web, před konec hlavičky (</head>). Když šablonu neupravujete, vložte to na začátek stránky, před kód pro stránku.',
  },
  page: {
    title: 'Do stránky',
    help: 'Na místo, kde se to má ukázat, ve zdrojovém kódu (tlačítko HTML, Zdroj nebo <>).',
  },
  styles: {
    title: 'Do stylů webu (CSS)',
    help: 'Aby mezi prvky bylo místo, měly vaši barvu a stránka neposkočila. Bez toho fungují také.',
  },
  header: {
    title: 'Jen když web hlídá, odkud se smí načítat (hlavička Content-Security-Policy)',
    help: 'Nevíte-li, přeskočte to. Ať správce serveru doplní tato slova k těm, která tam už jsou.',
  },
  shell: { title: 'V příkazové řádce', help: 'V adresáři webu.' },
  program: { title: 'Do programu stránky', help: '' },
};
