// What a language's messages need of Intl: plural forms, numbers, month names. Knows no message and no widget.
import type { Language } from './languages.ts';

/** Calendar days; what lies further off is said in months. */
const FAR = 45;
const DAYS_IN_MONTH = 30.44;

/** The forms of a counted word by plural category; `other` stands in for those not given. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A sentence with a thing of another kind in it (a template, say), in order; Lit shows the array as it is. */
export type Mixed<Thing> = (Thing | string)[];

/** Handed to each language's messages, so that a lazily loaded language imports no code at run time. */
export interface Grammar {
  /** The form that goes with the number; in it `#` stands for the number itself. */
  plural(count: number, forms: PluralForms): string;
  /** A number of days in days, where far off (more than 45) in months: 446 days tell nobody anything. */
  daysOrMonths(days: number, dayForms: PluralForms, monthForms: PluralForms): string;
  /**
   * Who decided, and which decision: ["Rada města", ", ", "usnesení č. 39/18 ze dne 22. 1. 2018"]; what is missing is left
   * out, a decision that stands alone begins with a capital.
   */
  cite<Body>(body: Body | undefined, decision: string, ...details: (string | undefined)[]): Mixed<Body>;
  /** The month's name as it stands alone ("leden"); 1 is January. */
  month(month: number): string;
  /** The month's name as it follows a day ("ledna"); 1 is January. */
  monthOf(month: number): string;
}

/** The grammar of one language; its Intl objects are made at their first use and kept. */
export function createGrammar(language: Language): Grammar {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const names: Record<string, Intl.DateTimeFormat> = {};
  const monthName = (month: number, options: Intl.DateTimeFormatOptions): string => {
    const format = (names[options.day ?? ''] ??= new Intl.DateTimeFormat(language, {
      ...options,
      month: 'long',
      timeZone: 'UTC',
    }));
    return format.formatToParts(Date.UTC(2018, month - 1)).find((part) => part.type === 'month')?.value ?? '';
  };
  const plural = (count: number, forms: PluralForms): string => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    return (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
  };
  return {
    plural,
    daysOrMonths: (days, dayForms, monthForms) =>
      days > FAR ? plural(Math.round(days / DAYS_IN_MONTH), monthForms) : plural(days, dayForms),
    cite: (body, decision, ...details) => {
      const known = details.filter(Boolean);
      const words = known.length ? [decision, ...known].join(' ') : '';
      if (!body) return words ? [words[0]!.toUpperCase() + words.slice(1)] : [];
      return words ? [body, ', ', words] : [body];
    },
    month: (month) => monthName(month, {}),
    monthOf: (month) => monthName(month, { day: 'numeric' }),
  };
}
