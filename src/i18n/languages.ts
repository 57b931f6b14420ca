// Which languages there are, and how their messages are had: Czech at once, the others by a request. Knows no page.
import { createGrammar } from './grammar.ts';
import type { CreateMessages, Messages } from './messages.ts';
import { createMessages as createCzech } from './messages/cs.ts';

/** The languages of the widgets' own words; the first ships with the script. */
export const LANGUAGES = ['cs', 'en', 'de', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

const czech = createCzech(createGrammar('cs'));
const ready = new Map<Language, Messages>([['cs', czech]]);
const loading = new Map<Language, Promise<Messages>>();

/** Names of countries that pages often write in place of the language's. */
const MISTAKEN: Record<string, Language> = { cz: 'cs', ua: 'uk' };

/** The language that a tag (`uk-UA`, `de_AT`, RFC 5646) means, if it is one of ours; also `cz` and `ua`, a common mistake. */
export function toLanguage(tag: string | undefined): Language | undefined {
  const name = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return (
    LANGUAGES.find((language) => language === name) ?? (Object.hasOwn(MISTAKEN, name) ? MISTAKEN[name] : undefined)
  );
}

/** The messages of a language, if they are here: Czech always, another once loaded. */
export function messagesOf(language: Language): Messages | undefined {
  return ready.get(language);
}

/** Loads a language once. Where that fails, its messages are the Czech ones from then on, and the console says so once. */
export function loadMessages(language: Language): Promise<Messages> {
  let promise = loading.get(language);
  if (!promise) {
    promise = request(language)
      .then(
        ({ createMessages }) => createMessages(createGrammar(language)),
        (error: unknown) => {
          console.warn(`kp-widgets: the messages of "${language}" could not be loaded, Czech is shown.`, error);
          return czech;
        },
      )
      .then((messages) => {
        ready.set(language, messages);
        return messages;
      });
    loading.set(language, promise);
  }
  return promise;
}

/** The build makes one lazy chunk of each plain string literal. */
function request(language: Language): Promise<{ createMessages: CreateMessages }> {
  switch (language) {
    case 'en':
      return import('./messages/en.ts');
    case 'de':
      return import('./messages/de.ts');
    case 'uk':
      return import('./messages/uk.ts');
    case 'cs':
      return Promise.resolve({ createMessages: () => czech });
  }
}
