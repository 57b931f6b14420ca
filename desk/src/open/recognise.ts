// What a file is, by its first bytes and its letters: the likeliest slips are the whole archive, a document of Word, and
// a text that is no feed. Those are told by name, and leave what is on the desk alone.
import { strFromU8, unzipSync } from 'fflate';
import { decodeText } from '../../../src/feed/decode.ts';

/** A text to go on with, or why there is none. */
export type Recognised =
  | {
      text: string;
      /** The file within an archive. */
      inside?: string;
      /** The name of an old encoding; missing where the text is Unicode. */
      encoding?: string;
    }
  | { problem: string };

/** Reads the bytes of a file; its name tells what is within an archive that can't be opened. */
export function recogniseFile(bytes: Uint8Array, name = ''): Recognised {
  if (startsWith(bytes, 'PK')) return recogniseArchive(bytes, name);
  if (startsWith(bytes, '%PDF')) return { problem: `Tohle je PDF, ne soubor s\u00a0údaji. ${USUALLY}` };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: DOCUMENT.word };
  if (startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff') || startsWith(bytes, 'GIF8')) {
    return { problem: `Tohle je obrázek, ne soubor s\u00a0údaji. ${USUALLY}` };
  }
  const text = decodeText(bytes);
  const encoding = encodingOf(bytes, text);
  return { text, ...(encoding && { encoding }) };
}

/** Why a text can't be a feed; undefined where it may be one, however broken. */
export function explainPlainText(text: string): string | undefined {
  if (text.includes('{')) return undefined;
  return text.trim()
    ? `Tohle nejsou údaje komunitního plánování, ale obyčejný text. ${USUALLY} Nový založíte v\u00a0části Začít.`
    : `Soubor je prázdný. ${USUALLY}`;
}

const USUALLY = 'Soubor s\u00a0údaji se obvykle jmenuje feed.json.';

const DOCUMENT = {
  word: `Tohle je dokument z\u00a0Wordu, ne soubor s\u00a0údaji. ${USUALLY}`,
  excel: `Tohle je tabulka z\u00a0Excelu, ne soubor s\u00a0údaji. ${USUALLY} Harmonogram z\u00a0ní zkopírujete v\u00a0části Upravit, Dotační programy.`,
} as const;

function recogniseArchive(bytes: Uint8Array, name: string): Recognised {
  try {
    const names: string[] = [];
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        return /(?:^|\/)feed\.json$/i.test(name) && originalSize <= 10_000_000;
      },
    });
    const [found] = Object.entries(files).sort(([one], [other]) => one.length - other.length);
    if (found) return { text: strFromU8(found[1]).replace(/^\ufeff/, ''), inside: found[0] };
    if (names.some((name) => name.startsWith('word/'))) return { problem: DOCUMENT.word };
    if (names.some((name) => name.startsWith('xl/'))) return { problem: DOCUMENT.excel };
  } catch {
    if (/\.do[ct][xm]?$/i.test(name)) return { problem: DOCUMENT.word };
    if (/\.xls[xm]?$/i.test(name)) return { problem: DOCUMENT.excel };
    return { problem: 'Tohle je balíček ZIP, ale nejde otevřít. Rozbalte ho a\u00a0vyberte z\u00a0něj kp/feed.json.' };
  }
  return {
    problem:
      'Tohle je balíček ZIP a\u00a0soubor feed.json v\u00a0něm není. Rozbalte ho a\u00a0vyberte soubor s\u00a0údaji.',
  };
}

/** Unicode loses nothing; what had to be read in another way, had been saved in another way. */
function encodingOf(bytes: Uint8Array, text: string): string | undefined {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0) return undefined;
  return new TextDecoder().decode(bytes) === text ? undefined : 'Windows-1250';
}

function startsWith(bytes: Uint8Array, signs: string): boolean {
  return [...signs].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}
