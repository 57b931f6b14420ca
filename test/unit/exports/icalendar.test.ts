// The calendar file, read back by two parsers that know nothing of its writer, and octet by octet.
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { formatCalendar, type CalendarEvent } from '../../../src/exports/icalendar.ts';
import { instantOf } from '../../../src/planning/zone.ts';
import { octets, rawLines } from './lines.ts';

const NOW = Date.UTC(2018, 2, 5, 9, 30, 15);
const OPTIONS = { now: NOW, language: 'cs' };
const DAY: CalendarEvent = { uid: 'dr2018/zadosti@zatec', summary: 'Žádosti', start: { date: '2018-02-28' } };

/** What ical.js and node-ical see of one event, in one shape. */
function readBoth(event: CalendarEvent) {
  const text = formatCalendar([event], OPTIONS);
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const strict = new ICAL.Event(components[0]);
  const loose = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  expect(components).toHaveLength(1);
  expect(loose).toHaveLength(1);
  return { text, strict, loose: loose[0] as nodeIcal.VEvent, component: components[0]! };
}

describe('the file', () => {
  it('has what RFC 5545 requires, in CRLF lines', () => {
    const lines = rawLines(formatCalendar([DAY], OPTIONS));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain('PRODID:-//kp-widgets//kp-widgets//CS');
    expect(lines).toContain('DTSTAMP:20180305T093015Z');
    expect(lines).toContain('UID:dr2018/zadosti@zatec');
  });

  it('is the same for the same events at the same moment', () => {
    expect(formatCalendar([DAY], OPTIONS)).toBe(formatCalendar([{ ...DAY }], { ...OPTIONS }));
  });

  it('names itself where it holds several events, and not for one, which Outlook would put in a calendar of its own', () => {
    const named = { ...OPTIONS, name: 'Termíny, Žatec' };
    const several = formatCalendar([DAY, { ...DAY, uid: 'b' }], named);
    const calendar = new ICAL.Component(ICAL.parse(several));
    // ical.js leaves the values of properties that it doesn't know escaped.
    for (const name of ['name', 'x-wr-calname']) {
      expect(calendar.getFirstPropertyValue(name)).toBe('Termíny\\, Žatec');
    }
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
    expect(Object.values(nodeIcal.sync.parseICS(several)).filter((part) => part?.type === 'VEVENT')).toHaveLength(2);
    expect(formatCalendar([DAY], named)).not.toContain('CALNAME');
  });

  it('keeps a language tag from being more than one', () => {
    expect(formatCalendar([DAY], { now: NOW, language: 'cs\r\nX-EVIL:1' })).toContain('//CSX-EVIL\r\n');
  });
});

describe('days', () => {
  it('end on the day after the last one', () => {
    const { text, strict, loose } = readBoth({ ...DAY, start: { date: '2018-02-21' }, end: { date: '2018-03-01' } });
    expect(text).toContain('DTSTART;VALUE=DATE:20180221\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20180301\r\n');
    expect(strict.startDate.isDate).toBe(true);
    expect(strict.duration.toSeconds()).toBe(8 * 86_400);
    expect(loose.datetype).toBe('date');
  });

  it('make nobody busy', () => {
    expect(formatCalendar([DAY], OPTIONS)).toContain('TRANSP:TRANSPARENT\r\n');
    expect(formatCalendar([{ ...DAY, start: { instant: NOW } }], OPTIONS)).not.toContain('TRANSP');
  });

  it('of one day may leave the end out', () => {
    expect(readBoth(DAY).strict.endDate.toString()).toBe('2018-03-01');
  });
});

describe('instants', () => {
  // Each local time of Prague, and the same in UTC.
  it.each([
    ['winter', { year: 2018, month: 3, day: 12, hour: 14, minute: 30 }, '20180312T133000Z'],
    ['summer', { year: 2026, month: 6, day: 1, hour: 14, minute: 30 }, '20260601T123000Z'],
    ['the last minute before the gap', { year: 2026, month: 3, day: 29, hour: 1, minute: 59 }, '20260329T005900Z'],
    ['in the gap, moved forward', { year: 2026, month: 3, day: 29, hour: 2, minute: 30 }, '20260329T013000Z'],
    ['after the gap', { year: 2026, month: 3, day: 29, hour: 3, minute: 0 }, '20260329T010000Z'],
    ['in the overlap, the first', { year: 2026, month: 10, day: 25, hour: 2, minute: 30 }, '20261025T003000Z'],
    ['after the overlap', { year: 2026, month: 10, day: 25, hour: 3, minute: 0 }, '20261025T020000Z'],
    ['before midnight of New Year', { year: 2026, month: 1, day: 1, hour: 0, minute: 15 }, '20251231T231500Z'],
  ])('%s', (_, local, expected) => {
    const instant = instantOf(local, 'Europe/Prague');
    const { text, strict, loose } = readBoth({ ...DAY, start: { instant }, end: { instant: instant + 3_600_000 } });
    expect(text).toContain(`DTSTART:${expected}\r\n`);
    expect(strict.startDate.toJSDate().getTime()).toBe(instant);
    expect(strict.endDate.toJSDate().getTime()).toBe(instant + 3_600_000);
    expect(new Date(loose.start).getTime()).toBe(instant);
  });

  it('leave out an end that is no later, or of the other kind', () => {
    const start = { instant: NOW };
    for (const end of [{ instant: NOW }, { instant: NOW - 1000 }, { date: '2018-03-06' }]) {
      expect(formatCalendar([{ ...DAY, start, end }], OPTIONS)).not.toContain('DTEND');
    }
    expect(formatCalendar([{ ...DAY, end: { date: '2018-02-28' } }], OPTIONS)).not.toContain('DTEND');
    expect(formatCalendar([{ ...DAY, end: { instant: NOW } }], OPTIONS)).not.toContain('DTEND');
  });
});

describe('texts', () => {
  const TEXTS = {
    Czech: 'Příliš žluťoučký kůň úpěl ďábelské ódy – „Řeřicha“ č. 115, 1. patro; Žatec',
    'signs with a meaning': 'a\\b; c, d: "e" \\; \\, ^ =',
    'several lines': 'první\ndruhá\n\nčtvrtá',
    Ukrainian: 'Запрошуємо до робочої групи для іноземців '.repeat(5).trim(),
    'emoji at every fold': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(60),
    'spaces at every fold': 'x '.repeat(200).trim(),
    '10,000 characters': 'ž'.repeat(10_000),
  };

  it.each(Object.entries(TEXTS))('%s come back as they were', (_, value) => {
    const { strict, loose } = readBoth({ ...DAY, summary: value, description: value, location: value });
    for (const seen of [strict, loose]) {
      expect(seen.summary).toBe(value);
      expect(seen.description).toBe(value);
      expect(seen.location).toBe(value);
    }
  });

  it('tell a backslash before an n from a line break', () => {
    // node-ical 0.26 doesn't: it takes the second backslash and the n for a line break.
    expect(readBoth({ ...DAY, summary: 'C:\\nova' }).strict.summary).toBe('C:\\nova');
  });

  it('are folded at 75 octets, wherever a character of 1 to 4 bytes falls', () => {
    for (const character of ['x', 'ž', '…', '👋']) {
      for (let shift = 0; shift < 80; shift++) {
        const text = formatCalendar([{ ...DAY, summary: 'a'.repeat(shift) + character.repeat(90) }], OPTIONS);
        for (const line of rawLines(text)) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n ', '')).toContain(character.repeat(90));
        expect(text).not.toContain('\ufffd');
      }
    }
  });

  it('lose control characters and lone surrogates', () => {
    const { strict, loose } = readBoth({ ...DAY, summary: 'a\u0000b\u0007c\u001b\u007f\u009fd\ud83de\tf' });
    expect(strict.summary).toBe('abcde f');
    expect(loose.summary).toBe('abcde f');
  });

  it('may be empty', () => {
    const { text } = readBoth({ ...DAY, description: '', location: ' ', url: '' });
    expect(text).not.toMatch(/DESCRIPTION|LOCATION|URL/);
  });
});

describe('injection', () => {
  const BREAKS = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\r\n ', '\n\r'];

  it.each(BREAKS)('%j begins no line in any field', (lineBreak) => {
    const evil = `a${lineBreak}END:VEVENT${lineBreak}BEGIN:VALARM${lineBreak}ATTENDEE:mailto:x@example.org`;
    const event: CalendarEvent = {
      uid: evil,
      summary: evil,
      description: evil,
      location: evil,
      url: `https://example.org/${evil}`,
      start: { date: `2018-02-28${lineBreak}X-EVIL:1` },
    };
    const text = formatCalendar([event, event], { ...OPTIONS, name: evil });
    const names = rawLines(text.replaceAll('\r\n ', '')).map((line) => line.split(/[:;]/)[0]);
    expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3);
    expect(names).not.toContain('ATTENDEE');
    expect(names).not.toContain('X-EVIL');
    const { component } = readBoth(event);
    expect(component.getAllSubcomponents()).toHaveLength(0);
    expect(component.hasProperty('attendee')).toBe(false);
    expect(component.getFirstPropertyValue('url')).not.toMatch(/\s/);
  });
});

it('carries status and address', () => {
  const url = 'https://example.org/dotace?rok=2018&a=1,2;3';
  const { loose, component } = readBoth({ ...DAY, status: 'CANCELLED', url });
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(component.getFirstPropertyValue('url')).toBe(url);
  expect(loose.status).toBe('CANCELLED');
  expect(loose.url).toBe(url);
});

it('counts revisions by the minute of writing, so that a later file wins over those before it', () => {
  const sequenceAt = (now: number): number =>
    Number(/SEQUENCE:(\d+)/.exec(formatCalendar([DAY], { now, language: 'cs' }))![1]);
  const now = Date.UTC(2026, 10, 23, 12);
  expect(sequenceAt(now + 60_000)).toBe(sequenceAt(now) + 1);
  // An integer of RFC 5545, and one that calendars keep in 32 bits.
  expect(sequenceAt(Date.UTC(2999, 0))).toBeLessThan(2 ** 31);
  expect(sequenceAt(0)).toBe(0);
});
