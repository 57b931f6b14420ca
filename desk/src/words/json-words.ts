// What is wrong with how a file is written, to somebody who sees JSON for the first time, and what the button does that
// mends it.
import type { JsonFaultReason } from '../../../src/feed/feed-error.ts';

interface JsonWords {
  text: string;
  /** The button's name; where there is none, it depends on the sign that is put in. */
  mend?: string;
}

export const JSON_WORDS: Record<JsonFaultReason, JsonWords> = {
  empty: { text: 'Soubor je prázdný.' },
  quotes: {
    text: 'Na tomto místě jsou oblé nebo jednoduché uvozovky („ “ ‘ ’), patří sem rovné (").',
    mend: 'Opravit uvozovky',
  },
  inner_quotes: {
    text: 'Uvnitř textu jsou rovné uvozovky, a\u00a0proto text končí dřív, než má. Mají to být české („ “).',
    mend: 'Opravit uvozovky',
  },
  unquoted: { text: 'Tomuto údaji chybí uvozovky.', mend: 'Doplnit uvozovky' },
  line_break: {
    text: 'Text tu nekončí uvozovkou. Buď chybí, nebo je text rozdělený na víc řádků.',
    mend: 'Opravit konec textu',
  },
  backslash: { text: 'V\u00a0textu je zpětné lomítko (\\), to se píše jinak.', mend: 'Opravit lomítko' },
  digits: { text: 'V\u00a0čísle jsou mezery.', mend: 'Smazat mezery' },
  comment: { text: 'Tady je poznámka, ta v\u00a0souboru s\u00a0údaji být nesmí.', mend: 'Smazat poznámku' },
  comma_missing: { text: 'Tady nebo na konci předchozího řádku chybí čárka.', mend: 'Doplnit čárku' },
  comma_extra: { text: 'Za posledním údajem přebývá čárka.', mend: 'Smazat čárku' },
  colon_missing: { text: 'Mezi názvem údaje a\u00a0údajem chybí dvojtečka.', mend: 'Doplnit dvojtečku' },
  bracket: { text: 'Závorka je jiného druhu než ta, kterou má uzavřít.', mend: 'Opravit závorku' },
  unclosed: {
    text: 'Soubor je useknutý, část údajů v\u00a0něm nejspíš chybí. Máte starší kopii? Když ne, doplňte aspoň jeho konec.',
    mend: 'Doplnit konec souboru',
  },
  after_end: {
    text: 'Za koncem údajů ještě něco stojí, nebo závorka skončila dřív, než měla.',
    mend: 'Smazat, co přebývá',
  },
};

/** Told of a file as long as it is open, once its end was put in. */
export const WAS_CUT =
  'Soubor byl useknutý. Konec jsme doplnili, ale údaje, které za ním byly, chybí. Porovnejte ho se starší kopií.';

export const NO_SENSE = 'Tady zápis souboru nedává smysl.';
