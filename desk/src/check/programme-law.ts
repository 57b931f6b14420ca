// What section 10c of Act 250/2000 asks a grant programme to state, as questions for the town: the widgets need none of
// it, the wording of the act changes, and a programme often says it in a document. So it is never a fault.
import { isRecord } from '../../../src/feed/place.ts';
import { daysBetween, intervalOf } from '../../../src/planning/zone.ts';
import { dateIn, recordsIn, recordsOf } from '../document/walk.ts';
import type { Warning, WarningContext } from './warnings/warning.ts';

/** How many days before applications are taken a programme has to be published, as far as we know. */
export const NOTICE_DAYS = 30;

type Item = readonly [words: string, isStated: (programme: Record<string, unknown>) => boolean];

const has = (key: string) => (programme: Record<string, unknown>) => Boolean(programme[key]);
const hasStep = (kind: string) => (programme: Record<string, unknown>) =>
  recordsIn(programme['steps'], []).some(
    ({ record }) => record['kind'] === kind && Boolean(record['end'] ?? record['meeting'] ?? record['start']),
  );

const ITEMS: readonly Item[] = [
  ['účel, na který lze dotaci poskytnout', has('purpose')],
  ['předpokládaný celkový objem peněz', has('total')],
  [
    'nejvyšší výši dotace, nebo jak se určí',
    (programme) => has('limit_per_applicant')(programme) || has('criteria')(programme),
  ],
  ['okruh způsobilých žadatelů', has('eligible')],
  ['lhůtu pro podání žádosti', hasStep('application')],
  ['kritéria hodnocení', has('criteria')],
  ['lhůtu pro rozhodnutí', hasStep('decision')],
  ['podmínky poskytnutí dotace', has('conditions')],
  ['vzor žádosti nebo obsah jejích příloh', (programme) => recordsIn(programme['documents'], []).length > 0],
];

/** What to verify of each programme that isn't called off. */
export function adviseProgrammes({ root, timeZone }: WarningContext, noticeDays = NOTICE_DAYS): Warning[] {
  return recordsOf(root, 'grant_programmes').flatMap(({ record, path }): Warning[] => {
    if (record['state'] === 'cancelled') return [];
    const missing = ITEMS.filter(([, isStated]) => !isStated(record)).map(([words]) => words);
    const items = missing.length
      ? [
          {
            path,
            text: `Ověřte, zda program (nebo dokument k němu) uvádí: ${[...missing, 'důvody podpory'].join('; ')}.`,
          },
        ]
      : [{ path, text: 'Ověřte, zda program (nebo dokument k němu) uvádí i důvody podpory stanoveného účelu.' }];
    return [...items, ...adviseNotice(record, path, timeZone, noticeDays)];
  });
}

function adviseNotice(
  programme: Record<string, unknown>,
  path: Warning['path'],
  timeZone: string,
  noticeDays: number,
): Warning[] {
  const steps = recordsIn(programme['steps'], [...path, 'steps']);
  const startOf = (kind: string) => {
    const step = steps.find(({ record }) => record['kind'] === kind);
    const date = dateIn(step?.record['start']);
    return step && date?.day !== undefined ? { path: step.path, instant: intervalOf(date, timeZone).start } : undefined;
  };
  const [published, opens] = [startOf('publication'), startOf('application')];
  if (!opens) return [];
  if (!published) {
    const text = `Ověřte, zda byl program zveřejněn na úřední desce aspoň ${noticeDays} dnů před začátkem příjmu žádostí. Krok „zveřejnění“ v údajích není.`;
    return [{ path: opens.path, text }];
  }
  const days = daysBetween(published.instant, opens.instant, timeZone);
  const text = `Od zveřejnění do začátku příjmu žádostí je podle termínů ${days} dnů. Ověřte, zda nemá být aspoň ${noticeDays}, a zda program zůstane zveřejněný tak dlouho, jak má.`;
  return days < noticeDays ? [{ path: opens.path, text }] : [];
}

/** Whether there is any programme to advise on. */
export function hasProgrammes(root: unknown): boolean {
  return isRecord(root) && recordsOf(root, 'grant_programmes').length > 0;
}
