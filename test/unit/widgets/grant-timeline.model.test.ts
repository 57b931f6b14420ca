import { describe, expect, it } from 'vitest';
import type { Feed, GrantProgramme, Meeting } from '../../../src/feed/types.ts';
import { formatCalendar } from '../../../src/exports/icalendar.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import { calendarEvents, uidHost } from '../../../src/widgets/grant-timeline/grant-timeline.calendar.ts';
import { barOf, grantContent, isForCalendar } from '../../../src/widgets/grant-timeline/grant-timeline.model.ts';

const timeZone = 'Europe/Prague';
const at = (year: number, month: number, day: number, hour = 0): number =>
  instantOf({ year, month, day, hour }, timeZone);

const programme: GrantProgramme = {
  id: 'dr2018',
  title: 'Dotace 2018',
  year: 2018,
  contact: 'k',
  steps: [
    { id: 'publication', kind: 'publication', name: 'Zveřejnění', start: '2018-01-23', end: '2018-02-20' },
    { id: 'application', kind: 'application', name: 'Podání žádostí', start: '2018-02-21', end: '2018-02-28' },
    { id: 'evaluation', kind: 'evaluation', name: 'Hodnocení', meeting: 'm' },
    { id: 'decision', kind: 'decision', name: 'Rozhodnutí', end: '2018-06-06' },
    { id: 'realisation', kind: 'realisation', name: 'Realizace', start: '2018-01-01', end: '2018-12-31' },
  ],
};
const meetings: Meeting[] = [{ id: 'm', start: '2018-03-12T14:30', place: 'radnice' }];

function feedOf(programmes: GrantProgramme[], more: Partial<NonNullable<Feed['_kp']>> = {}): Feed {
  return { _kp: { grant_programmes: programmes, meetings, contacts: [{ id: 'k', name: 'Jana' }], ...more } };
}
const contentAt = (now: number, feed = feedOf([programme]), wanted?: string) =>
  grantContent(feed, { now, timeZone, hasDrawing: true, programme: wanted });

describe('choice', () => {
  const older: GrantProgramme = { id: 'dr2017', title: 'Dotace 2017', year: 2017, state: 'closed' };
  const oldest: GrantProgramme = { id: 'dr2016', title: 'Dotace 2016', year: 2016, state: 'closed' };
  const feed = feedOf([oldest, programme, older]);

  it('shows the programme that matters, the others by year', () => {
    const content = contentAt(at(2018, 2, 25), feed)!;
    expect(content.chosen.schedule.programme.id).toBe('dr2018');
    expect(content.others.map(({ schedule }) => schedule.programme.id)).toEqual(['dr2017', 'dr2016']);
    expect(content.isKnown).toBe(true);
  });

  it('shows the one asked for', () => {
    expect(contentAt(at(2018, 2, 25), feed, 'dr2016')!.chosen.schedule.programme.id).toBe('dr2016');
  });

  it('falls back where the feed does not have it, and says so', () => {
    const content = contentAt(at(2018, 2, 25), feed, 'nic')!;
    expect(content.chosen.schedule.programme.id).toBe('dr2018');
    expect(content.isKnown).toBe(false);
  });

  it('has nothing to show without a programme', () => {
    expect(contentAt(0, {})).toBeUndefined();
    expect(contentAt(0, feedOf([]))).toBeUndefined();
  });

  it('finds the contact by its id', () => {
    expect(contentAt(at(2018, 2, 25))!.chosen.contact?.name).toBe('Jana');
  });
});

describe('drawing', () => {
  it('spans all dated steps', () => {
    const { axis } = contentAt(at(2018, 3, 5))!.chosen;
    expect([axis!.start, axis!.end]).toEqual([at(2018, 1, 1), at(2019, 1, 1)]);
  });

  it('is left out without dates, and where the page does not want it', () => {
    expect(contentAt(0, feedOf([{ id: 'x', title: 'X' }]))!.chosen.axis).toBeUndefined();
    const content = grantContent(feedOf([programme]), { now: 0, timeZone, hasDrawing: false });
    expect(content!.chosen.axis).toBeUndefined();
  });

  it('draws nothing for what was postponed, and no axis for it', () => {
    const off = [{ ...meetings[0]!, state: 'postponed' as const }];
    const steps = [{ id: 'e', name: 'Hodnocení', meeting: 'm' }];
    const { schedule, axis } = contentAt(0, feedOf([{ ...programme, steps }], { meetings: off }))!.chosen;
    expect(barOf(schedule.steps[0]!)).toBeUndefined();
    expect(axis).toBeUndefined();
  });

  it('draws a meeting of which only the month is known as that month', () => {
    const steps = [{ id: 'e', name: 'Hodnocení', meeting: 'm' }];
    const feed = feedOf([{ ...programme, steps }], { meetings: [{ id: 'm', start: '2018-03' }] });
    const bar = barOf(contentAt(0, feed)!.chosen.schedule.steps[0]!);
    expect(bar).toMatchObject({ shape: 'span', start: at(2018, 3, 1), end: at(2018, 4, 1) });
  });
});

describe('projects', () => {
  const czk = (amount: number) => ({ amount, currency: 'CZK' });
  const summaryOf = (projects: GrantProgramme['projects']) =>
    contentAt(0, feedOf([{ ...programme, projects }]))!.chosen.projects;

  it('are added up, a refused one counts as not supported', () => {
    const summary = summaryOf([
      { id: '1', title: 'A', requested: czk(0.1), awarded: czk(0.1) },
      { id: '2', title: 'B', requested: czk(0.2), awarded: czk(0) },
    ]);
    expect(summary).toMatchObject({ supported: 1, requested: czk(0.3), awarded: czk(0.1) });
  });

  it('have no sum over two currencies', () => {
    const eur = { amount: 1, currency: 'EUR' };
    expect(
      summaryOf([
        { id: '1', title: 'A', requested: czk(1) },
        { id: '2', title: 'B', requested: eur },
      ])?.requested,
    ).toBeUndefined();
  });

  it('have no summary where there are none', () => {
    expect(summaryOf([])).toBeUndefined();
    expect(summaryOf(undefined)).toBeUndefined();
  });
});

describe('calendar', () => {
  const words = {
    plain: (text: unknown) => (typeof text === 'string' ? text : ''),
    until: ({ day, month }: { day?: number; month?: number }) => `do ${day}. ${month}.`,
  };
  const eventsAt = (now: number, ids?: string[]) =>
    calendarEvents(contentAt(now)!.chosen.schedule, words, 'mesto.example', ids);

  it('takes what is still to come, a period with an exclusive end', () => {
    const events = eventsAt(at(2018, 1, 2));
    expect(events.map(({ summary }) => summary)).toEqual([
      'Zveřejnění',
      'Podání žádostí',
      'Podání žádostí – do 28. 2.',
      'Hodnocení',
      'Rozhodnutí – do 6. 6.',
    ]);
    expect(events[0]).toMatchObject({ start: { date: '2018-01-23' }, end: { date: '2018-02-21' } });
    expect(events[2]).toMatchObject({ start: { date: '2018-02-28' }, end: { date: '2018-03-01' } });
    expect(events[3]).toMatchObject({ start: { instant: at(2018, 3, 12, 14) + 1_800_000 }, location: 'radnice' });
  });

  it('gives a step that is a meeting the name that the meeting has in every calendar', () => {
    const [evaluation] = eventsAt(at(2018, 1, 2)).filter(({ summary }) => summary === 'Hodnocení');
    expect(evaluation).toMatchObject({ uid: 'meetings/m@mesto.example', status: 'CONFIRMED' });
  });

  it('of an open call keeps the last day alone', () => {
    const [event, ...rest] = eventsAt(at(2018, 2, 25), ['application']);
    expect(event).toMatchObject({ start: { date: '2018-02-28' }, end: { date: '2018-03-01' } });
    expect(rest).toEqual([]);
  });

  it('names an event alike at every moment', () => {
    const early = eventsAt(at(2018, 1, 2), ['application']).map(({ uid }) => uid);
    const late = eventsAt(at(2018, 2, 25), ['application']).map(({ uid }) => uid);
    expect(early).toEqual(['dr2018/application@mesto.example', 'dr2018/application/end@mesto.example']);
    expect(late).toEqual([early[1]]);
  });

  it('leaves out what is over, running, undated or only known by the month', () => {
    const steps = [
      { id: '1', name: 'A', start: '2018-05' },
      { id: '2', name: 'B', end: '2018' },
      { id: '3', name: 'C' },
      { id: '4', name: 'D', start: '2017-01-01', end: '2017-02-01' },
      { id: '5', name: 'E', start: '2017-01-01', end: '2019-02-01' },
    ];
    const { schedule } = contentAt(at(2018, 1, 2), feedOf([{ ...programme, steps }]))!.chosen;
    expect(schedule.steps.filter(isForCalendar)).toEqual([]);
  });

  it('can be written by the calendar writer, whatever the ids', () => {
    const steps = [{ id: 'krok č. 1\r\nX:1 \ud800', name: 'A', end: '2018-05-01' }];
    const { schedule } = contentAt(at(2018, 1, 2), feedOf([{ ...programme, steps }]))!.chosen;
    const events = calendarEvents(schedule, words, 'mesto.example');
    expect(events[0]!.uid).toMatch(/^[\x21-\x7e]+$/);
    const text = formatCalendar(events, { now: 0, language: 'cs' });
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('takes the host from the first address that has one', () => {
    expect(uidHost(undefined, '#feed', 'https://www.mesto.example/kp/feed.json')).toBe('www.mesto.example');
    expect(uidHost('')).toBe('kp-widgets.invalid');
  });
});
