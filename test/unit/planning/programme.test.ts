import { describe, expect, it } from 'vitest';
import type { GrantProgramme, GrantStep, Meeting } from '../../../src/feed/types.ts';
import { chooseProgramme, scheduleProgramme } from '../../../src/planning/programme.ts';
import { at, PRAGUE } from './support.ts';

const step = (id: string, rest: Partial<GrantStep>): GrantStep => ({ id, name: id, ...rest });
const round = (id: string, start?: string, end?: string) => step(id, { kind: 'application', start, end });
const programme = (rest: Partial<GrantProgramme>): GrantProgramme => ({ id: 'dr', title: 'Dotace', ...rest });
const schedule = (rest: Partial<GrantProgramme>, now: string, meetings?: Meeting[]) =>
  scheduleProgramme(programme(rest), meetings, at(now), PRAGUE);

const ZATEC: GrantStep[] = [
  step('publication', { kind: 'publication', start: '2018-01-23', end: '2018-02-20' }),
  round('application', '2018-02-21', '2018-02-28'),
  step('evaluation', { kind: 'evaluation', meeting: 'm1' }),
  step('decision', { kind: 'decision', end: '2018-06-06' }),
  step('realisation', { kind: 'realisation', start: '2018-01-01', end: '2018-12-31' }),
  step('settlement', { kind: 'settlement', end: '2019-01-15' }),
];
const MEETINGS: Meeting[] = [{ id: 'm1', start: '2018-03-12T14:30', place: 'velká zasedací místnost radnice' }];

describe('the procedure of Žatec, 2018', () => {
  it.each([
    ['2017-12-31', 'announced', 'upcoming upcoming upcoming due upcoming due', 'realisation', 59],
    ['2018-01-22', 'announced', 'upcoming upcoming upcoming due running due', 'publication', 37],
    ['2018-02-20T23:59', 'announced', 'running upcoming upcoming due running due', 'evaluation', 8],
    ['2018-02-21', 'open', 'over running upcoming due running due', 'evaluation', 7],
    ['2018-02-25T10:00', 'open', 'over running upcoming due running due', 'evaluation', 3],
    ['2018-02-28T23:59', 'open', 'over running upcoming due running due', 'evaluation', 0],
    ['2018-03-01', 'closed', 'over over upcoming due running due', 'evaluation', undefined],
    ['2018-03-12T14:29', 'closed', 'over over today due running due', 'evaluation', undefined],
    ['2018-03-12T14:30', 'closed', 'over over today due running due', 'decision', undefined],
    ['2018-06-06T23:59', 'closed', 'over over over due running due', 'decision', undefined],
    ['2018-06-07', 'closed', 'over over over over running due', 'settlement', undefined],
    ['2019-01-16', 'closed', 'over over over over over over', undefined, undefined],
  ])('by the clock on %s is %s', (now, state, states, next, daysLeft) => {
    const schedules = schedule({ steps: ZATEC }, now, MEETINGS);
    expect(schedules.state).toBe(state);
    expect(schedules.decidedBy).toBe('clock');
    expect(schedules.steps.map((each) => each.state).join(' ')).toBe(states);
    expect(schedules.next?.step.id).toBe(next);
    expect(schedules.application?.step.id).toBe('application');
    expect(schedules.application?.daysLeft).toBe(daysLeft);
    expect(schedules.application?.isLastDay).toBe(daysLeft === 0);
  });

  it('is closed by the word of the town, as of 5. 3. 2018, with the evaluation to come', () => {
    const { state, decidedBy, next, steps } = schedule({ state: 'closed', steps: ZATEC }, '2018-03-05', MEETINGS);
    expect([state, decidedBy]).toEqual(['closed', 'town']);
    expect(next).toMatchObject({ step: ZATEC[2], state: 'upcoming', shape: 'moment', daysToStart: 7 });
    expect(next!.start).toEqual({ year: 2018, month: 3, day: 12, hour: 14, minute: 30 });
    expect(next!.place).toBe('velká zasedací místnost radnice');
    expect(steps.map((each) => each.step)).toEqual(ZATEC);
  });
});

describe("the town's word", () => {
  it.each(['2018-02-01', '2018-02-25', '2018-02-28', '2018-03-05', '2030-01-01'])(
    'closes at every instant: %s',
    (now) => {
      const { state, decidedBy, application, steps } = schedule({ state: 'closed', steps: ZATEC }, now, MEETINGS);
      expect([state, decidedBy]).toEqual(['closed', 'town']);
      expect(application).toMatchObject({ state: 'over', isLastDay: false });
      expect([application!.daysLeft, application!.daysToStart]).toEqual([undefined, undefined]);
      expect(steps[1]).toBe(application);
      expect(steps[4]!.state).toBe(now < '2018-12-31' ? 'running' : 'over');
    },
  );

  it.each(['2018-02-01', '2018-02-25', '2030-01-01'])('cancels the whole: %s', (now) => {
    const { state, next, application, steps } = schedule({ state: 'cancelled', steps: ZATEC }, now, MEETINGS);
    expect([state, next]).toEqual(['cancelled', undefined]);
    expect(steps.every((each) => each.state === 'cancelled' && each.daysLeft === undefined)).toBe(true);
    expect(application?.step.id).toBe('application');
  });

  it.each(['2018-02-01', '2018-02-25', '2030-01-01'])('announces: %s', (now) =>
    expect(schedule({ state: 'announced', steps: ZATEC }, now, MEETINGS)).toMatchObject({
      state: 'announced',
      decidedBy: 'town',
    }),
  );

  it('opens, without any step too', () => {
    expect(schedule({ state: 'open' }, '2018-02-01')).toMatchObject({ state: 'open', decidedBy: 'town', steps: [] });
    expect(schedule({ state: 'open', steps: ZATEC }, '2018-03-02').state).toBe('open');
  });

  it('opens the round that is nearest', () => {
    const steps = [round('jaro', '2018-02-01', '2018-02-28'), round('podzim', '2018-09-01', '2018-09-30')];
    const nearest = (now: string) => schedule({ state: 'open', steps }, now).application?.step.id;
    expect(nearest('2018-01-15')).toBe('jaro');
    expect(nearest('2018-02-15')).toBe('jaro');
    expect(nearest('2018-03-02')).toBe('jaro'); // prolonged, the step not yet mended
    expect(nearest('2018-08-30')).toBe('podzim'); // begun earlier
    expect(nearest('2019-01-01')).toBe('podzim');
  });
});

describe('two rounds by the clock', () => {
  const steps = [
    round('podzim', '2018-09-01', '2018-09-30'),
    round('jaro', '2018-02-01', '2018-02-28'),
    step('vyhodnocení', { start: '2018-03-15', end: '2018-03-20' }),
  ];
  it.each([
    ['2018-01-15', 'announced', 'jaro'],
    ['2018-02-01', 'open', 'jaro'],
    ['2018-03-01', 'announced', 'podzim'],
    ['2018-09-30T23:00', 'open', 'podzim'],
    ['2018-10-01', 'closed', 'podzim'],
  ])('%s: %s, %s', (now, state, application) => {
    const schedules = schedule({ steps }, now);
    expect([schedules.state, schedules.application?.step.id]).toEqual([state, application]);
  });

  it('takes the running one, whatever is nearer', () => {
    const overlapping = [round('první', '2018-02-01', '2018-02-10'), round('druhý', '2018-02-05', '2018-02-28')];
    expect(schedule({ steps: overlapping }, '2018-02-11').application?.step.id).toBe('druhý');
    expect(schedule({ steps: overlapping }, '2018-02-07').application?.step.id).toBe('první');
  });

  it('is never what follows', () => expect(schedule({ steps }, '2018-03-01').next?.step.id).toBe('vyhodnocení'));
});

describe('steps that tell little', () => {
  it.each<[string, GrantStep[], string, string | undefined]>([
    ['no steps', [], 'unknown', undefined],
    ['no application', ZATEC.slice(3), 'unknown', undefined],
    ['an undated application', [round('a')], 'unknown', 'undated'],
    ['an end alone, ahead', [round('a', undefined, '2018-03-31')], 'unknown', 'due'],
    ['an end alone, past', [round('a', undefined, '2018-02-28')], 'closed', 'over'],
    ['a start alone, ahead', [round('a', '2018-04')], 'announced', 'upcoming'],
    ['a start alone, past', [round('a', '2018')], 'open', 'running'],
    ['an end before its start', [round('a', '2018-02-28', '2018-02-01')], 'closed', 'over'],
    ['one past and one undated', [round('a', '2018-01', '2018-02'), round('b')], 'closed', 'over'],
    ['one undated and one ahead', [round('a'), round('b', '2018-04')], 'announced', 'upcoming'],
  ])('%s', (_, steps, state, application) => {
    const schedules = schedule({ steps }, '2018-03-05');
    expect([schedules.state, schedules.application?.state]).toEqual([state, application]);
  });

  it('follows with neither what is postponed, cancelled, running nor undated', () => {
    const steps = [
      step('a', { meeting: 'odloženo' }),
      step('b', { meeting: 'zrušeno' }),
      step('c', { start: '2018-01', end: '2018-12' }),
      step('d', {}),
      step('e', { end: '2018-06-06' }),
      step('f', { start: '2018-06-06T10:00' }),
      step('g', { start: '2018-06-06T10:00' }),
    ];
    const meetings: Meeting[] = [
      { id: 'odloženo', start: '2018-04-01', state: 'postponed' },
      { id: 'zrušeno', start: '2018-04-02', state: 'cancelled' },
    ];
    expect(schedule({ steps }, '2018-03-05', meetings).next?.step.id).toBe('f');
    expect(schedule({ steps: steps.slice(0, 4) }, '2018-03-05', meetings).next).toBeUndefined();
  });
});

describe('chooseProgramme', () => {
  const announced = (id: string, start: string, year = 2018): Partial<GrantProgramme> => ({
    id,
    year,
    state: 'announced',
    steps: [round('a', start)],
  });
  const later = [step('e', { end: '2018-06-06' })];
  it.each<[string, Partial<GrantProgramme>[], string | undefined]>([
    ['none', [], undefined],
    ['the only one', [{ id: 'a' }], 'a'],
    ['the open one', [announced('a', '2018-04-01'), { id: 'b', state: 'open', year: 2010 }], 'b'],
    [
      'the one open by the clock',
      [
        { id: 'a', state: 'closed' },
        { id: 'b', steps: [round('r', '2018-03')] },
      ],
      'b',
    ],
    ['the one announced', [{ id: 'a', year: 2030, state: 'closed', steps: later }, announced('b', '2019')], 'b'],
    ['the one announced soonest', [announced('a', '2018-06-01', 2019), announced('b', '2018-05-01')], 'b'],
    ['one announced with a start to come', [announced('a', '2018-01-01', 2019), announced('b', '2018-05-01')], 'b'],
    [
      'one with something to come',
      [
        { id: 'a', year: 2030 },
        { id: 'b', year: 2018, state: 'closed', steps: later },
      ],
      'b',
    ],
    [
      'one with a deadline for applications',
      [
        { id: 'a', year: 2030 },
        { id: 'b', steps: [round('r', undefined, '2018-04')] },
      ],
      'b',
    ],
    ['the latest year', [{ id: 'a', year: 2017 }, { id: 'b', year: 2019 }, { id: 'c', year: 2018 }, { id: 'd' }], 'b'],
    [
      'the latest year of those with something to come',
      [
        { id: 'a', year: 2017, steps: later },
        { id: 'b', year: 2018, steps: later },
      ],
      'b',
    ],
    [
      'the first of equals',
      [
        { id: 'a', state: 'open' },
        { id: 'b', state: 'open' },
      ],
      'a',
    ],
    [
      'not one that is cancelled',
      [
        { id: 'a', year: 2018, state: 'cancelled', steps: later },
        { id: 'b', year: 2017, steps: later },
      ],
      'b',
    ],
  ])('chooses %s', (_, programmes, id) => {
    const schedules = programmes.map((each) => schedule(each, '2018-03-05'));
    const order = [...schedules];
    expect(chooseProgramme(schedules, at('2018-03-05'))?.programme.id).toBe(id);
    expect(schedules).toEqual(order);
  });
});
