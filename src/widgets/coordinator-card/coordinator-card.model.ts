// What a contact card shows at an instant: which contacts, in which order their facts stand, the office's hours of
// that day. Pure; knows neither Lit nor the page.
import { parseDate, type FeedDate } from '../../feed/date.ts';
import { isWritten } from '../../feed/text.ts';
import type { Contact, Feed, Text, Weekday } from '../../feed/types.ts';
import { isFrom } from '../../feed/url.ts';
import { fullName } from '../../planning/people.ts';
import { comingExceptions, officeStatus, weeklyRows } from '../../planning/office-hours.ts';
import type { OfficeDay, OfficeStatus, OpenRange } from '../../planning/office-hours.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Days of the week with the same hours; `isToday` of the row where its hours are those of today. */
export interface HoursRow {
  days: { day: Weekday; isToday: boolean }[];
  ranges: OpenRange[];
  isToday: boolean;
}

/** Office hours as one card shows them. */
export interface CardHours {
  status: OfficeStatus;
  rows: HoursRow[];
  /** Days that differ from the week, today's first. */
  exceptions: OfficeDay[];
  checkedOn?: FeedDate;
}

/** One contact, ready to be drawn. What the feed lacks isn't there. */
export interface ContactCard {
  contact: Contact;
  /** What the card is headed by: the name with its degrees, else the role, office or department. */
  title?: Text;
  /** The role, unless it is the title. */
  role?: Text;
  /** Office and department, unless they are the title. */
  office: Text[];
  /** Street, postal code with town; a building where there is no street. Lines of parts. */
  address: Text[][];
  /** The building that is found by its street: the first part of the way to the door. */
  building?: Text;
  /** The picture's address, where it may be loaded. */
  photo?: string;
  hours?: CardHours;
}

/** The moment and the place for which a card is made. */
export interface CardOptions {
  /** Epoch milliseconds. */
  now: number;
  timeZone: string;
  /** URLs whose origins pictures may come from: the page's and the feed's. */
  imageSources: readonly string[];
}

/** The feed's days of the week; Monday is the first. */
export const WEEK: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The contacts that the ids (separated by white space) name, in their order, and the ids that name none; without ids, the first contact. A removed attribute is null. */
export function findContacts(feed: Feed, ids?: string | null): { contacts: Contact[]; unknown: string[] } {
  const all = feed._kp?.contacts ?? [];
  const wanted = (ids ?? '').split(/\s+/).filter(Boolean);
  if (!wanted.length) return { contacts: all.slice(0, 1), unknown: [] };
  const found = wanted.map((id) => all.find((contact) => contact.id === id));
  return {
    contacts: found.filter((contact) => contact !== undefined),
    unknown: wanted.filter((_, index) => !found[index]),
  };
}

/** `438 01`: a Czech postal code in its two groups; any other as it is written. */
export function formatPostalCode(code: string): string {
  return code.trim().replace(/^(\d{3})\s?(\d{2})$/, '$1\u00a0$2');
}

/** One contact's card at the moment of the options. */
export function makeCard(contact: Contact, options: CardOptions): ContactCard {
  const { role, office, department, building, street, postal_code, town } = contact;
  const title = [fullName(contact), role, office, department].find(isWritten);
  const place = [postal_code && formatPostalCode(postal_code), town].filter(isWritten).join('\u00a0');
  return {
    contact,
    title,
    role: isWritten(role) && role !== title ? role : undefined,
    office: [office, department].filter(isWritten).filter((text) => text !== title),
    address: (isWritten(street) ? [[street, place]] : [[building], [place]])
      .map((line) => line.filter(isWritten))
      .filter((line) => line.length),
    building: isWritten(street) && isWritten(building) ? building : undefined,
    photo: isFrom(options.imageSources, contact.photo?.url) ? contact.photo?.url : undefined,
    hours: cardHours(contact, options),
  };
}

/** What the formats of a language are needed for here; a localize controller is one. */
export interface Wording {
  messages: Messages;
  formats: Formats;
  plain(text: Text | undefined): string;
}

/** "Dnes otevřeno do 17:00", "Dnes zavřeno, svátek, znovu otevřeno zítra od 8:00": what holds today, and where closed, until when. */
export function formatStatus({ isOpen, closesAt, today, next }: OfficeStatus, words: Wording): string {
  const { messages, formats } = words;
  const { card } = messages;
  if (isOpen && closesAt) return card.openUntil(formats.time(closesAt));
  const [first] = today.ranges;
  if (next?.daysAhead === 0 && next.from === first?.from) {
    return card.openToday(today.ranges.map(({ from, to }) => formats.timeRange(from, to)).join(', '));
  }
  const reason = words.plain(today.exception?.note) || (today.holiday && card.holiday);
  const closed = !first ? card.closedToday(reason) : next?.daysAhead === 0 ? card.closedNow : card.closedForToday;
  return closed + (next ? card.opensAgain(formats.dayAhead(next.day, next.daysAhead), formats.time(next.from)) : '');
}

function cardHours({ office_hours: hours }: Contact, { now, timeZone }: CardOptions): CardHours | undefined {
  if (!hours?.weekly?.length && !hours?.exceptions?.length) return undefined;
  const status = officeStatus(hours, now, timeZone);
  const { today } = status;
  // On a day that differs from the week, the week's own hours for it would mislead.
  const weekday = today.exception || today.holiday ? undefined : WEEK[today.weekday - 1];
  return {
    status,
    rows: weeklyRows(hours).map(({ days, ranges }) => ({
      days: days.map((day) => ({ day, isToday: day === weekday })),
      ranges,
      isToday: days.some((day) => day === weekday),
    })),
    exceptions: comingExceptions(hours, now, timeZone),
    checkedOn: hours.checked_on ? parseDate(hours.checked_on) : undefined,
  };
}
