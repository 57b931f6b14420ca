// A button that hands dates to the visitor's calendar as a file. The writer of that file is loaded on the first click.
import { html, type TemplateResult } from 'lit';
import { announce } from '../core/announcer.ts';
import { now } from '../core/clock.ts';
import type { LocalizeController } from '../core/localize-controller.ts';
import type { CalendarEvent } from '../exports/icalendar.ts';
import { icon } from './icons.ts';
import * as shapes from './shapes.ts';
import { saveFile } from './save-file.ts';

/** A button with words; its name says more, since several buttons have the same words. */
export function renderCalendarButton(label: string, name: string, onClick: () => void): TemplateResult {
  return html`<button class="btn" type="button" aria-label=${name} @click=${onClick}>
    ${icon(shapes.calendar)}<span>${label}</span>
  </button>`;
}

/** A button with the icon alone, for a row of a list; the words are its name. */
export function renderCalendarIcon(label: string, onClick: () => void): TemplateResult {
  return html`<button class="cal" type="button" aria-label=${label} title=${label} @click=${onClick}>
    ${icon(shapes.calendar)}
  </button>`;
}

/** Saves events as a file, named after the one event or by `name`, and says so; false where the writer could not be loaded. */
export async function saveCalendar(
  element: Element,
  name: string,
  makeEvents: () => Promise<readonly CalendarEvent[]>,
  { messages, language }: LocalizeController,
): Promise<boolean> {
  const { files } = messages;
  try {
    const [{ fileName, formatCalendar }, events] = await Promise.all([import('../exports/icalendar.ts'), makeEvents()]);
    const text = formatCalendar(events, { name, now: now(), language });
    const [first, ...more] = events;
    saveFile(
      element,
      `${fileName(first && !more.length ? first.summary : name, files.calendar)}.ics`,
      'text/calendar;charset=utf-8',
      text,
    );
    announce(files.saved, language);
    return true;
  } catch {
    announce(files.failed, language);
    return false;
  }
}
