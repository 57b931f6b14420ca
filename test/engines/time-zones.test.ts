// What is open is decided in the town's time zone, wherever the visitor's clock is set.
import { expect } from 'vitest';
import { describeBehaviour } from './behaviour.ts';

const READINGS: string[] = [];

for (const timeZone of ['Pacific/Kiritimati', 'America/St_Johns']) {
  describeBehaviour(
    `a clock set in ${timeZone}`,
    ({ behaves }) => {
      behaves('is no other day for the town', async ({ visitor }) => {
        await visitor.open('/ukazka/');
        expect(await visitor.tab.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timeZone);
        const reading = await visitor.read('kp-grant-timeline, kp-meeting-list, kp-coordinator-card');
        expect(reading).toContain('Žádost můžete podat do 15. 1. 2027');
        READINGS.push(reading);
        for (const other of READINGS) expect(reading).toBe(other);
      });
    },
    { timeZone },
  );
}
