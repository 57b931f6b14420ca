// English, loaded when asked for: imports types alone, so that its chunk stands by itself.
import type { FaultWords } from '../fault-sentence.ts';
import type { CreateMessages } from '../messages.ts';

const FAULTS: FaultWords = {
  codes: {
    wrong_type: 'The value is of the wrong kind and was left out.',
    missing: 'A required value is missing, so its whole record was left out.',
    not_in_list: 'This word cannot be used here; it was left out.',
    bad_date: 'The date is malformed, or the calendar has no such day.',
    bad_time: 'The time is malformed.',
    bad_time_zone: 'There is no such time zone.',
    bad_url: 'The link’s address is not valid, or not allowed.',
    duplicate_id: 'Another record has the same id already; this one was left out.',
    unknown_reference: 'It refers to an id that no record has.',
    ends_before_start: 'The end comes before the start and was left out.',
    differs_from_meeting: 'The step differs here from the meeting that it refers to. The meeting’s value is shown.',
  },
  leads: {
    wrong_type: 'Expected',
    missing: 'Expected',
    not_in_list: 'Possible words',
    unknown_reference: 'The record should stand in',
    ends_before_start: 'Start',
    differs_from_meeting: 'The meeting has',
  },
  kinds: {
    string: 'a text',
    number: 'a number',
    count: 'a whole number from zero',
    boolean: 'true or false',
    array: 'a list […]',
    object: 'an object {…}',
    id: 'an id',
    date: 'a date',
    time: 'a time',
    time_zone: 'a time zone',
    url: 'an address',
    currency: 'a currency code',
  },
  found: 'Found: “#”.',
  example: 'Correct, for example: #',
};

export const createMessages: CreateMessages = ({ plural, daysOrMonths, commas, formatFault, month }) => {
  const dayMonth = (day: number, number: number): string => `${day}\u00a0${month(number)}`;
  const left = (days: number): string =>
    daysOrMonths(days, { one: '#\u00a0day left', other: '#\u00a0days left' }, { other: 'about #\u00a0months left' });
  const inDays = (days: number): string =>
    ['today', 'tomorrow'][days] ?? daysOrMonths(days, { other: 'in #\u00a0days' }, { other: 'in about #\u00a0months' });
  return {
    language: 'en',
    dates: {
      dayMonth,
      day: (day, number, year) => `${dayMonth(day, number)} ${year}`,
      at: (date, time) => `${date} at\u00a0${time}`,
      inMonth: (number, year) => `in ${month(number)} ${year}`,
      inYear: (year) => `in ${year}`,
      until: (date, time) => (time ? `by ${time} on ${date}` : `by ${date}`),
      untilMonth: (number, year) => `by the end of ${month(number)} ${year}`,
      untilYear: (year) => `by the end of ${year}`,
      from: (date, time) => (time ? `from ${time} on ${date}` : `from ${date}`),
      fromMonth: (number, year) => `from ${month(number)} ${year}`,
      fromYear: (year) => `from ${year}`,
      days: (day, number, endDay, endMonth, year) =>
        (number === endMonth ? `${day}–` : `${dayMonth(day, number)} – `) + `${dayMonth(endDay, endMonth)} ${year}`,
      hours: (date, from, to) => `${date}, ${from}–${to}`,
      span: (from, until) => `${from} ${until.replace('by', 'to')}`,
      onWeekday: (_, name) => `on ${name}`,
      today: 'today',
      tomorrow: 'tomorrow',
      bytes: ['kB', 'MB', 'GB'],
    },
    states: {
      loading: 'Loading…',
      loaded: 'The information has loaded.',
      retry: 'Try again',
      stale: (when) => `Last loaded ${when}. Newer information could not be loaded just now.`,
      asOf: (when) => `Shown as of ${when}`,
      ask: 'You can ask here:',
      townWebsite: 'Go to the town’s website',
    },
    timeline: {
      empty: 'No grant programmes have been published here yet.',
      error: 'The grant programme could not be loaded.',
      statusLabel: 'Applications',
      openUntil: (until) => `Apply ${until}`,
      open: 'You can apply now',
      noEnd: 'No closing date is given here.',
      remaining: (days) => `${left(days).replace(/^a/, 'A')}.`,
      lastWeekday: (weekday) => `The last day is a ${weekday}.`,
      lastDay: 'Today is the last day.',
      lastDayUntil: (time) => `Today is the last day, until ${time}.`,
      closed: 'You can no longer apply',
      closedByTown: 'Applications have been closed.',
      lasted: (until) => `Applications were due ${until}.`,
      wasToLast: (until) => `Applications were originally due ${until}.`,
      notYet: 'You cannot apply yet',
      willBeOpen: (when) => `Applications will be accepted ${when}.`,
      opensIn: (days) => `Applications open ${inDays(days)}.`,
      announcedLater: 'The town will announce the application dates later.',
      cancelled: 'The programme has been cancelled',
      unknown: 'The application dates are not given here',
      unknownAsk: 'The contact person can tell you whether applications are being accepted.',
      next: (name, when) => ['Next: ', name, `, ${when}.`],
      total: 'Total funding',
      limit: 'Maximum per applicant',
      provider: 'Announced by',
      purpose: 'Purpose',
      resolution: 'Resolution',
      resolutionOf: (body, number, date) => commas(body, number && `no.\u00a0${number}`, date),
      schedule: 'Timetable',
      eligible: 'Who can apply',
      howToApply: 'How to apply',
      where: 'Where',
      whenOpen: 'When',
      documents: 'Documents',
      contact: 'Contact',
      criteria: 'Assessment criteria',
      conditions: 'Conditions',
      projects: 'Projects',
      olderProgrammes: 'Earlier programmes',
      otherProgrammes: 'Other programmes',
      inDays,
      daysLeft: (days) => (days < 1 ? 'today is the last day' : left(days)),
      over: 'finished',
      running: 'open now',
      inPeriod: 'in this period',
      closedStep: 'closed',
      postponed: 'There is no new date yet',
      postponedStep: 'postponed',
      cancelledStep: 'cancelled',
      undated: 'no date given',
      nowLabel: (date) => `today, ${date}`,
      projectAndApplicant: 'Project and applicant',
      requested: 'Requested',
      awarded: 'Awarded',
      notSupported: 'not supported',
      sum: 'Total',
      outOf: (sum) => `of ${sum}`,
      supported: (supported, all, awarded) =>
        `${supported} of ` +
        plural(all, { one: '#\u00a0project supported', other: '#\u00a0projects supported' }) +
        (awarded ? `, ${awarded} awarded` : ''),
      apply: 'Apply',
      onlineForm: 'Online form',
      toCalendar: 'Add to calendar',
      allToCalendar: 'Add all dates to calendar',
    },
    card: {
      empty: 'No contact has been published here yet.',
      error: 'The contact could not be loaded.',
      phone: 'Phone',
      email: 'E\u2011mail',
      office: 'Office',
      address: 'Where to find us',
      hours: 'Office hours',
      dataBox: 'Data box',
      website: 'More information',
      door: (number) => `room\u00a0${number}`,
      noPhoto: 'No photograph',
      photoOf: (name) => `Photograph: ${name}`,
      writeEmail: 'Write an e\u2011mail',
      call: 'Call',
      saveContact: 'Save contact',
      showOnMap: 'Show on a map',
      openUntil: (time) => `Open today until ${time}`,
      openToday: (hours) => `Open today ${hours}`,
      closedNow: 'Closed now',
      closedForToday: 'Closed for today',
      closedToday: (reason) => 'Closed today' + (reason ? `, ${reason}` : ''),
      opensAgain: (day, time) => `, open again ${day} from ${time}`,
      closed: 'closed',
      holiday: 'public holiday',
      checkedOn: (date) => `Office hours checked on ${date}`,
    },
    check: {
      title: 'Check of the data',
      readAt: (when) => `Data read ${when}.`,
      noFaults: 'No faults were found.',
      faults: (count) => plural(count, { one: '#\u00a0fault found', other: '#\u00a0faults found' }),
      fault: (fault) => formatFault(FAULTS, fault),
      feedError({ code, url, status, near, line }) {
        const later = ' Please try again in a moment.';
        const damaged = 'The information cannot be read at the moment; the webmaster has to repair it.';
        const texts: Record<typeof code, [string, string]> = {
          unreachable: [
            'The office’s server is not responding, or you are not connected to the internet.' + later,
            `The browser could not get to ${url}. Either the server is down, or it is on another domain and does not send the Access-Control-Allow-Origin header (CORS), or the rule connect-src in the page’s Content-Security-Policy forbids the request.`,
          ],
          timeout: [
            'The office’s server is responding too slowly.' + later,
            `${url} did not answer in time. Check that the server is well, or keep the data in a file.`,
          ],
          not_found: [
            'The information is not available at the moment.',
            `There is nothing at ${url}. Check the address in the attribute feed or data-feed, and that the file has been uploaded.`,
          ],
          forbidden: [
            'The information is not public at the moment.',
            `The server refused access to ${url}. The file must be readable without signing in.`,
          ],
          http: [
            'The office’s server reports an error.' + later,
            `${url} answers with an error${status ? ` ${status}` : ''}. Look for the cause in the server’s log.`,
          ],
          too_large: [damaged, `The file ${url} is larger than 10\u00a0MB. Leave older data out of it.`],
          login_page: [
            damaged,
            `${url} returns a page in place of the data, probably a sign-in page. The file must be readable without signing in.`,
          ],
          not_json: [
            damaged,
            `The JSON in ${url} has a mistake` +
              (line ? ` on line\u00a0${line}` : '') +
              (near ? `, near: ${near}` : '') +
              '. Often a comma or a quotation mark is missing or one too many.',
          ],
          not_feed: [
            damaged,
            `The file ${url} is not a JSON Feed: at the top level there should be an object {…} with the key _kp.`,
          ],
        };
        const [what, how] = texts[code];
        return { what, how: `For the webmaster: ${how}` };
      },
      noFeed:
        'For the webmaster: The widget does not know where to read its data. Give it the attribute feed, or give the script tag the attribute data-feed.',
      unknownId: (attribute, id, known) =>
        `For the webmaster: The data have no ${attribute}="${id}".` + (known ? ` They have: ${known}.` : ''),
    },
    files: {
      calendar: 'dates',
      contact: 'contact',
      saved: 'The file has been downloaded.',
      failed: 'The file could not be made. Please try again.',
    },
  };
};
