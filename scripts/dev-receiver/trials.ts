// The states that a form must survive, on demand: a mark such as `#503` in a text asks for one. A mark works on the
// first try of a request, so that a repetition can be seen to succeed; with an exclamation mark (`#503!`) on every try.
import { requestError, type RequestError } from '../../src/membership/check-request.ts';
import type { MembershipRequest } from '../../src/membership/schema.ts';

/** What a mark makes of a try. */
export interface Trial {
  /** What one sees, in Czech, for the page. */
  meaning: string;
  /** `silent` and `cut` store the request and don't answer. */
  outcome: 'answer' | 'login' | 'silent' | 'cut';
  status: number;
  retryAfter?: number;
  errors?: RequestError[];
}

const answer = (status: number, meaning: string, rest: Partial<Trial> = {}): Trial => ({
  outcome: 'answer',
  status,
  meaning,
  ...rest,
});

export const TRIALS: Readonly<Record<string, Trial>> = {
  '409': answer(409, 'tatáž zpráva se ještě ukládá, zkusit za 2 sekundy', { retryAfter: 2 }),
  '413': answer(413, 'zpráva je příliš velká'),
  '422': answer(422, 'příjemci se nelíbí jméno, e-mail a zpráva', {
    errors: [requestError('/name', 'missing'), requestError('/email', 'email'), requestError('/message', 'too_long')],
  }),
  '429': answer(429, 'příliš mnoho požadavků, zkusit za 20 sekund', { retryAfter: 20 }),
  '500': answer(500, 'chyba na serveru'),
  '503': answer(503, 'server je mimo provoz, zkusit za 30 sekund', { retryAfter: 30 }),
  id: answer(422, 'identifikátor už patří jiné zprávě', { errors: [requestError('/id', 'id_reused')] }),
  login: answer(200, 'místo příjemce odpoví přihlašovací stránka', { outcome: 'login' }),
  timeout: answer(0, 'zpráva se uloží, ale odpověď nepřijde', { outcome: 'silent' }),
  reset: answer(0, 'zpráva se uloží, ale spojení se přeruší', { outcome: 'cut' }),
};

const MARK = new RegExp(`#(${Object.keys(TRIALS).join('|')})\\b(!?)`);

/** Remembers which request has had its failure. */
export class Trials {
  readonly #tried = new Set<string>();

  /** What this try is to end in; undefined where it may succeed. */
  of({ id, name, organisation = '', message = '', needs = '' }: MembershipRequest): Trial | undefined {
    const words = [name, organisation, message, needs].join('\n');
    const [, mark, always] = MARK.exec(words) ?? [];
    // After `#id` the same words come with another id.
    const key = mark === 'id' ? words : id;
    if (mark === undefined || (!always && this.#tried.has(key))) return undefined;
    this.#tried.add(key);
    return TRIALS[mark];
  }
}
