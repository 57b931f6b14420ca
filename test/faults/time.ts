// Faults of time: dates that are none, times that are there twice or never, clocks that are wrong.
import { ready, whole, type Answer, type Fault } from './fault.ts';
import { WIDGETS } from './good-feed.ts';

const [, TIMELINE, , NEWS] = WIDGETS.map(({ tag }) => tag) as [string, string, string, string];

/** The good feed with a date in place of each of its own. */
const dated = (date: string): Answer =>
  whole(({ _kp, items }) => {
    for (const item of items) item['date_published'] = date;
    _kp.introduction['since'] = date;
    _kp.meetings[0]!['start'] = date;
    for (const step of _kp.grant_programmes[0]!.steps) step['start'] = step['end'] = date;
    _kp.contacts[0]!['office_hours'] = { exceptions: [{ date, closed: true }], weekly: [] };
  });

/** A visitor's clock that is wrong while the feed is good. */
const clock = (name: string, instant: string, status: string, more: Partial<Fault> = {}): Fault =>
  ready(
    name,
    whole(() => undefined),
    { clock: instant, reads: { [TIMELINE]: status }, ...more },
  );

export const TIME_FAULTS: readonly Fault[] = [
  ...['2026-02-31', '0000-00-00', 'Wed, 28 Feb 2018 14:30:00 CEST', 'Út, 27 úno 18', '28. 8. 2026'].map((date) =>
    ready(`the date ${date}`, dated(date)),
  ),
  ready('a time without a zone', dated('2026-03-12T14:30')),
  ready("a time in Prague's gap", dated('2026-03-29T02:30')),
  ready("a time in Prague's overlap", dated('2026-10-25T02:30')),
  ready('the year 1', dated('0001-01-01')),
  // News of the future wait for their day.
  ready('the year 9999', dated('9999-12-31'), { empty: [NEWS] }),
  ready('the year 275760', dated('275760-09-13')),
  ready(
    'a post of the future',
    whole(({ items }) => items.push({ id: 'b', title: 'Zpráva z budoucna', date_published: '2031-01-01' })),
  ),
  clock('a clock a day behind on the first day', '2026-10-31T12:00:00+01:00', 'Žádost zatím podat nelze'),
  clock('a clock a day ahead after the last day', '2026-12-01T12:00:00+01:00', 'Žádost už podat nelze'),
  // To a clock so far behind, all news are of the future; they are shown, since what is published is public.
  clock('a clock ten years behind', '2016-11-23T09:00:00+01:00', 'Žádost zatím podat nelze'),
  clock('a clock ten years ahead', '2036-11-23T09:00:00+01:00', 'Žádost už podat nelze'),
];
