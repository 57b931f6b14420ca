// The clock: reminders and erasures go by it.
import { isOddTime } from '../../upkeep/odd-time.ts';
import { formatTime } from '../../words/words.ts';
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

const MINUTE = 60_000;
const MOST_APART = 2 * MINUTE;

export async function checkClock({ store, say, config, now }: Session): Promise<Finding[]> {
  const { check, language } = say;
  const findings: Finding[] = [];
  const time = await store.upkeep.now();
  const apart = Math.abs(time - now());
  if (apart > MOST_APART) {
    findings.push({ level: 'fault', text: check.clockApart(Math.round(apart / MINUTE)), mend: check.clockMend });
  } else findings.push({ level: 'ok', text: check.clock });
  const clock = await store.upkeep.clock();
  if (clock && clock.heldUntil > time) {
    const until = formatTime(clock.heldUntil, language, Object.values(config.towns)[0]?.time_zone ?? 'UTC');
    findings.push({ level: 'warning', text: check.clockHeld(until), mend: check.clockMend });
  }
  const handled = await store.requests.list({ state: 'handled' });
  const odd = handled.filter(({ handled_at }) => handled_at !== null && isOddTime(handled_at, time));
  if (odd.length) {
    const references = odd.map(({ town, reference }) => `${town}/${reference}`).join(', ');
    findings.push({ level: 'warning', text: check.oddTimes(references), mend: check.oddTimesMend });
  }
  return findings;
}
