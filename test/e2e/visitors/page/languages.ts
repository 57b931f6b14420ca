// Whether each text says in which language it is.
import { nameOf, outwards, parentOf, seenTexts } from './flat.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters that no text in Cyrillic has; in English ones they are those of Czech places. */
const CZECH = /[ěščřžůťďň]/i;

/** Texts in letters of another language than they say. */
export function mislabelled(): string[] {
  const found: string[] = [];
  for (const text of seenTexts()) {
    const language = [...outwards(text)].find((element) => element.getAttribute('lang'))?.getAttribute('lang') ?? '';
    const isWrong = CYRILLIC.test(text.data) ? language !== 'uk' : CZECH.test(text.data) && language === 'uk';
    // Names of people and places have no language, the widgets isolate them; nor has money.
    if (isWrong && !parentOf(text)?.closest('bdi:not([lang])') && !/^[\d\s]+Kč$/.test(text.data.trim()))
      found.push(`${language}: ${nameOf(text)}`);
  }
  return found;
}
