// Steps of grant programmes that are legal and say something else than was meant.
import { guessKind } from '../../words/step-kinds.ts';
import { dateIn, recordsIn, recordsOf } from '../../document/walk.ts';
import { titleOf } from '../../words/place-words.ts';
import { offerValue, type Warning, type WarningContext } from './warning.ts';

export function warnOfSteps({ root }: WarningContext): Warning[] {
  return recordsOf(root, 'grant_programmes').flatMap(({ record, path }): Warning[] => {
    const steps = recordsIn(record['steps'], [...path, 'steps']);
    const single = steps.flatMap((step) => warnOfStep(step.record, step.path));
    const hasApplication = steps.some((step) => step.record['kind'] === 'application');
    const isGuessed = steps.some((step) => guessKind(titleOf(step.record)) === 'application');
    if (!steps.length || hasApplication || isGuessed) return single;
    const text = 'Žádný krok není druhu „příjem žádostí“. Návštěvník se nedozví, zda může žádat a do kdy.';
    return [...single, { path: [...path, 'steps'], text }];
  });
}

function warnOfStep(step: Record<string, unknown>, path: Warning['path']): Warning[] {
  const { kind, start, end, meeting } = step;
  const begin = dateIn(start);
  if (guessKind(titleOf(step)) === 'application' && (kind === undefined || kind === 'other')) {
    const text = 'Podle názvu jde o příjem žádostí, krok ale tento druh nemá. Návštěvník se nedozví, že může žádat.';
    return [{ path, text, mends: [offerValue('Nastavit druh „příjem žádostí“', [...path, 'kind'], 'application')] }];
  }
  if (end || meeting || !begin) return [];
  if (kind === 'application') {
    return [
      { path, text: 'Příjem žádostí nemá konec, a proto se bude zdát, že lze žádat stále. Doplňte poslední den.' },
    ];
  }
  if (begin.day === undefined || begin.hour !== undefined) return [];
  const mends = [offerValue('Trvá jediný den', [...path, 'end'], start)];
  return [{ path, text: 'Krok má jen začátek, a proto bude od toho dne stále probíhat. Doplňte poslední den.', mends }];
}
