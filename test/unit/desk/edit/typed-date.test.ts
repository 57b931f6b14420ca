import { describe, expect, it } from 'vitest';
import { readTypedDate } from '../../../../desk/src/edit/typed-date.ts';

const ROOT = {
  _kp: {
    meetings: [{ start: '2018-03-12T14:30' }, { start: '2018-03-12' }, {}],
    grant_programmes: [{ year: 2018, steps: [{ start: '2018-02-21' }, { start: '2018-02-21T08:00' }] }],
  },
};
const meeting = (index: number) => ['_kp', 'meetings', index, 'end'];
const step = (index: number) => ['_kp', 'grant_programmes', 0, 'steps', index, 'end'];

describe('a date as it is typed', () => {
  it.each(['16', '16.00', '16:00', 'do 16 h', '16 hod.', '16 hodin', 'v 16.00 hod', 'nejpozději do 16 h'])(
    '“%s” is an hour of the day on which the meeting begins',
    (typed) => {
      expect(readTypedDate(typed, meeting(0), ROOT)).toEqual({ date: '2018-03-12T16:00', isLent: false });
      expect(readTypedDate(typed, meeting(1), ROOT).date).toBe('2018-03-12T16:00');
      expect(readTypedDate(typed, meeting(2), ROOT).date).toBeUndefined();
    },
  );

  it('is no hour where it can’t be one', () => {
    for (const typed of ['25', '16:75', 'do šestnácti'])
      expect(readTypedDate(typed, meeting(0), ROOT).date).toBeUndefined();
    // Of a step that lasts for days, a bare number tells nothing.
    expect(readTypedDate('16', step(0), ROOT).date).toBeUndefined();
    expect(readTypedDate('do 16 h', step(0), ROOT).date).toBe('2018-02-21T16:00');
    expect(readTypedDate('16', step(1), ROOT).date).toBe('2018-02-21T16:00');
  });

  it('is a day as before, its year lent by the programme', () => {
    expect(readTypedDate('13. 3. 2018 16:00', meeting(0), ROOT).date).toBe('2018-03-13T16:00');
    expect(readTypedDate('28. 2.', step(0), ROOT)).toEqual({ date: '2018-02-28', isLent: true });
    expect(readTypedDate('28. 2. 2018', step(0), ROOT)).toEqual({ date: '2018-02-28', isLent: false });
  });
});
