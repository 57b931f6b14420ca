// What waits: mails that don't get away, requests that nobody has looked at.
import { formatTime } from '../../words/words.ts';
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

/** A mail that waits for so long (ms) waits for a person. */
const LONG = 30 * 60_000;

export async function checkOutbox({ config, store, say: { check, language } }: Session): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { failed, oldestWaiting } = await store.mails.counts();
  if (failed) findings.push({ level: 'fault', text: check.failedMails(failed), mend: check.failedMailsMend });
  if (oldestWaiting !== undefined && oldestWaiting < (await store.upkeep.now()) - LONG) {
    const since = formatTime(oldestWaiting, language, Object.values(config.towns)[0]?.time_zone ?? 'UTC');
    findings.push({ level: 'fault', text: check.oldMail(since), mend: check.oldMailMend });
  }
  const quarantined = await store.requests.list({ state: 'quarantined' });
  if (quarantined.length) {
    const text = check.quarantined(quarantined.length);
    findings.push({ level: 'warning', text, mend: check.quarantinedMend });
  }
  return findings;
}
