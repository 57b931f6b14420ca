// What the frame's own page says. Not in i18n: no widget says any of it, and each byte there is loaded by every page.
import type { Language } from '../i18n/languages.ts';

export interface Words {
  /** The page's title as long as the widget has told no heading. */
  title: string;
  /** To a citizen, where nothing can be shown; the console says why. */
  nothing: string;
}

export const WORDS: Record<Language, Words> = {
  cs: {
    title: 'Komunitní plánování sociálních služeb',
    nothing: 'Údaje se tu teď nedají zobrazit. Dejte to prosím vědět správci těchto stránek.',
  },
  en: {
    title: 'Community planning of social services',
    nothing: 'This can’t be shown here now. Please tell whoever looks after this website.',
  },
  de: {
    title: 'Gemeinschaftliche Planung sozialer Dienste',
    nothing: 'Das kann hier zurzeit nicht angezeigt werden. Bitte sagen Sie es den Betreibern dieser Website.',
  },
  uk: {
    title: 'Громадське планування соціальних послуг',
    nothing: 'Ці дані зараз не можна показати. Повідомте, будь ласка, адміністратора цього сайту.',
  },
};

/** The languages that the frame speaks. */
export const LANGUAGES: readonly string[] = Object.keys(WORDS);

/** The one of them that a tag means: `uk` for `uk-UA`. */
export function languageOf(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split('-', 1);
  return isSpoken(primary) ? primary : undefined;
}

function isSpoken(language: string): language is Language {
  return Object.hasOwn(WORDS, language);
}
