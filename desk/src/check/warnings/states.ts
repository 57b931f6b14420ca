// States that say something else than the dates do. The town's word wins, so nobody but the town can see that it is old.
import { formatsOf } from '../../../../src/i18n/index.ts';
import { scheduleProgramme, type ProgrammeSchedule } from '../../../../src/planning/programme.ts';
import { intervalOf } from '../../../../src/planning/zone.ts';
import { dateIn, recordsOf } from '../../document/walk.ts';
import { offerRemoval, offerValue, type Warning, type WarningContext } from './warning.ts';

export function warnOfStates(context: WarningContext): Warning[] {
  return [...programmes(context), ...meetings(context), ...plans(context)];
}

function programmes({ root, feed, now, timeZone }: WarningContext): Warning[] {
  return recordsOf(root, 'grant_programmes').flatMap(({ record, path }): Warning[] => {
    const programme = feed._kp?.grant_programmes?.find(({ id }) => id === String(record['id']));
    if (!programme?.state) return [];
    const { state, ...rest } = programme;
    const schedule = scheduleProgramme(rest, feed._kp?.meetings, now, timeZone);
    const text = contradiction(state, schedule);
    const place = [...path, 'state'];
    const byDates = offerRemoval('Smazat stav, ať rozhodují termíny', place);
    const close = offerValue('Změnit na „příjem žádostí skončil“', place, 'closed');
    return text ? [{ path: place, text, mends: schedule.state === 'closed' ? [close, byDates] : [byDates] }] : [];
  });
}

function contradiction(state: string, { state: byClock, application }: ProgrammeSchedule): string | undefined {
  const formats = formatsOf('cs');
  const until = application?.end ? ` (${formats.until(application.end)})` : '';
  if (state === 'open' && byClock === 'closed')
    return `Lhůta pro žádosti už uplynula${until}, stav ale říká, že se žádosti přijímají. Návštěvník uvidí, že může žádat.`;
  if (state === 'open' && byClock === 'announced')
    return 'Stav říká, že se žádosti přijímají, podle termínů ale příjem ještě nezačal.';
  if (state === 'closed' && byClock === 'open')
    return `Stav říká, že příjem žádostí skončil, podle termínů ale ještě běží${until}.`;
  if (state === 'closed' && byClock === 'announced')
    return 'Stav říká, že příjem žádostí skončil, podle termínů ale teprve začne.';
  if (state === 'announced' && byClock === 'open')
    return `Stav říká, že se žádosti zatím nepřijímají, podle termínů ale příjem už běží${until}.`;
  if (state === 'announced' && byClock === 'closed')
    return `Stav říká, že se žádosti zatím nepřijímají, podle termínů ale příjem už skončil${until}.`;
  return undefined;
}

function meetings({ root, now, timeZone }: WarningContext): Warning[] {
  return recordsOf(root, 'meetings').flatMap(({ record, path }): Warning[] => {
    const date = dateIn(record['end'] ?? record['start']);
    if (!date) return [];
    const { start, end } = intervalOf(date, timeZone);
    const place = [...path, 'state'];
    if (record['state'] === 'planned' && end < now) {
      const mends = [offerValue('Změnit na „proběhlo“', place, 'held')];
      return [{ path: place, text: 'Termín setkání už minul, stav ale říká, že je naplánované.', mends }];
    }
    if (record['state'] === 'held' && start > now) {
      const mends = [offerValue('Změnit na „naplánované“', place, 'planned')];
      return [{ path: place, text: 'Stav říká, že setkání proběhlo, jeho termín ale teprve přijde.', mends }];
    }
    return [];
  });
}

function plans({ root, now, timeZone }: WarningContext): Warning[] {
  const all = [...recordsOf(root, 'plans'), ...recordsOf(root, 'implementation_plans')];
  const single = all.flatMap(({ record, path }): Warning[] => {
    const to = dateIn(record['to']);
    if (!to) return [];
    const isPast = intervalOf(to, timeZone).end <= now;
    const place = [...path, 'state'];
    if (record['state'] === 'valid' && isPast) {
      const mends = [offerValue('Změnit na „už neplatí“', place, 'ended')];
      return [
        { path: place, text: `Plán podle stavu platí, jeho doba ale skončila (${formatsOf('cs').until(to)}).`, mends },
      ];
    }
    return record['state'] === 'ended' && !isPast
      ? [{ path: place, text: `Plán podle stavu už neplatí, jeho doba ale trvá (${formatsOf('cs').until(to)}).` }]
      : [];
  });
  const valid = recordsOf(root, 'plans').filter(({ record }) => record['state'] === 'valid');
  const twice = valid.slice(1).map(({ path }) => ({
    path: [...path, 'state'],
    text: 'Podle stavů platí zároveň víc střednědobých plánů. Ověřte, který je platný.',
  }));
  return [...single, ...twice];
}
