// English for webmasters, loaded when something is wrong or a check is asked for.
import type { CreateAdvice, JsonWords } from '../advice.ts';
import { attributeExample, calledBy, checkFeed, type FaultWords, formatFault } from '../fault-sentence.ts';
import { nearestTag, TAGS, unknownNames } from '../tags.ts';

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
  example: 'For example: #',
  unquoted: 'Write it without quotation marks: #',
  quoted: 'Write it in quotation marks: #',
  list: ['first', 'second'],
  listed: {
    mo: 'Monday',
    tu: 'Tuesday',
    we: 'Wednesday',
    th: 'Thursday',
    fr: 'Friday',
    sa: 'Saturday',
    su: 'Sunday',
    planned: 'will be held',
    held: 'was held',
    postponed: 'put off',
    cancelled: 'called off',
    publication: 'announcement',
    application: 'receipt of applications',
    formal_check: 'check of formalities',
    evaluation: 'assessment',
    decision: 'decision',
    contract: 'contract',
    realisation: 'the time of the projects',
    settlement: 'final accounts',
    other: 'another one',
    announced: 'made public',
    open: 'applications are received',
    closed: 'no longer open',
    draft: 'not adopted yet',
    valid: 'in force',
    ended: 'no longer in force',
    user: 'user of services',
    provider: 'provider of services',
    commissioner: 'commissioner of services',
    public_task: 'task in the public interest',
    consent: 'consent',
  },
  records: {
    items: 'item',
    attachments: 'attachment',
    contacts: 'contact',
    phones: 'telephone',
    emails: 'email',
    weekly: 'row of office hours',
    exceptions: 'exception to office hours',
    working_groups: 'working group',
    people: 'person',
    meetings: 'meeting',
    grant_programmes: 'grant programme',
    steps: 'step',
    projects: 'project',
    plans: 'plan',
    implementation_plans: 'implementation plan',
    measures: 'measure',
    stages: 'stage',
    planning_projects: 'planning project',
    documents: 'document',
    links: 'link',
    participants: 'participant',
  },
  record: (name, number, called) => `${name} no.\u00a0${number}` + calledBy(called),
  item: (number, list) => `item ${number} of the list ${list}`,
  key: (key) => `key ${key}`,
  noHours: 'Until this is put right, the office hours of this contact are not shown, so that they say nothing untrue.',
  noStart: 'Without its end the start of the step is not shown either.',
  unknownKey: (key, near) => `There is no key ${key}; did you mean ${near}?`,
  outsideKey: (key, meant) =>
    key === meant
      ? `The key ${key} belongs inside _kp; nobody reads it here.`
      : `There is no key ${key}; did you mean ${meant}? It belongs inside _kp.`,
  unreadKeys: (keys) => `The widgets do not read these keys, which may belong to another program: ${keys}.`,
};

const JSON_FAULTS: JsonWords = {
  empty: 'the file is empty.',
  quotes: 'these are not the quotation marks that JSON takes. Use straight ones only: ".',
  inner_quotes:
    'a quotation mark inside a text ended it too soon, or one is missing before this place. Write “curly” ones inside a text, or put a backslash before straight ones: \\".',
  unquoted: 'a text has no quotation marks. Only numbers and the words true and false go without.',
  line_break:
    'a text does not end with a quotation mark on its line. Either the mark is missing, or the text has a line break in it; write \\n for the break.',
  backslash: 'there is a backslash in a text. Write two of them: \\\\.',
  digits: 'a number is written without spaces.',
  comment: 'JSON has no comments (//, /* */). Delete them.',
  comma_missing: 'a comma is missing, here or at the end of the line before.',
  comma_extra: 'there is a comma too many. None may stand after the last entry within brackets.',
  colon_missing: 'a colon is missing after the key.',
  bracket: 'the bracket is not of the kind that it should close: {\u00a0} and [\u00a0] go in pairs.',
  unclosed: 'missing at the end: #',
  after_end: 'something follows after the end of the data. A bracket was closed too soon, or there is one too many.',
};

export const createAdvice: CreateAdvice = ({ plural }) => ({
  title: 'Check of the data',
  readAt: (when) => `Data read ${when}.`,
  noFaults: 'No faults were found.',
  faults: (count) => plural(count, { one: '#\u00a0fault found', other: '#\u00a0faults found' }),
  fault: (fault) => formatFault(FAULTS, fault),
  check: (feed) => checkFeed(FAULTS, feed),
  cause({ code, url, status, near, line, reason, missing = '' }) {
    const texts: Record<typeof code, string> = {
      unreachable: `The browser could not get to ${url}. Either the server is down, or it is on another domain and does not send the Access-Control-Allow-Origin header (CORS), or the rule connect-src in the page’s Content-Security-Policy forbids the request.`,
      timeout: `${url} did not answer in time. Check that the server is well, or keep the data in a file.`,
      not_found: url.startsWith('#')
        ? `The page has no <script type="application/feed+json" id="${url.slice(1)}"> with the data.`
        : `There is nothing at ${url}. Check the address in the attribute feed or data-feed, and that the file has been uploaded.`,
      forbidden: `The server refused access to ${url}. The file must be readable without signing in.`,
      http: `${url} answers with an error${status ? ` ${status}` : ''}. Look for the cause in the server’s log.`,
      too_large: `The file ${url} is larger than 10\u00a0MB. Leave older data out of it.`,
      login_page: `${url} returns a page in place of the data, probably a sign-in page. The file must be readable without signing in.`,
      not_json:
        `The JSON in ${url} has a mistake` +
        (line ? ` on line\u00a0${line}` : '') +
        (reason
          ? `: ${JSON_FAULTS[reason].replace('#', () => missing)}`
          : (near ? `, near: ${near}` : '') + '. Often a comma or a quotation mark is missing or one too many.'),
      not_feed: `The file ${url} is not a JSON Feed: at the top level there should be an object {…} with the key _kp.`,
    };
    const how = texts[code];
    return `For the webmaster: ${how}`;
  },
  noFeed:
    'For the webmaster: The widget does not know where to read its data. Give it the attribute feed, or give the script tag the attribute data-feed.',
  unknownId: (attribute, id, known) =>
    `For the webmaster: The data have no ${attribute}="${id}".` + (known ? ` They have: ${known}.` : ''),
  wrongValue: (attribute, value, example, words) =>
    `For the webmaster: ${attribute}="${value}" cannot be used. ` +
    (words
      ? `Possible words: ${words.join(', ')}.`
      : `For example: ${attribute}="${attributeExample(attribute, value, example)}"`),
  unknownAttributes: (tag, written, known, prefix = '') =>
    unknownNames(written, known, prefix).map(
      (name) =>
        `For the webmaster: The element <${tag}> knows no attribute ${name}, so it changes nothing. It knows these: ${known.join(', ')}.`,
    ),
  noTarget: (attribute, value) =>
    `For the webmaster: The page has no element ${value}, to which ${attribute} leads, so the link to it is not shown. Put <kp-join-form id="${value.slice(1)}"> on the page, or set ${attribute} to the address of the page with the form.`,
  noForm: (missing, attribute = 'endpoint') =>
    'For the webmaster: The form is not shown, ' +
    (missing === 'privacy'
      ? 'because the data lack what people must be told first: both the controller of personal data and the purpose (_kp.joining.privacy.controller and purpose), or a link to the privacy notice (_kp.joining.privacy.url).'
      : `because the element has no attribute ${attribute} that can be used and the contact in the data has no email address.`) +
    ' The steps and the contact stand in its place.',
  unknownTag(tag) {
    const meant = nearestTag(tag);
    if (meant === tag)
      return `For the webmaster: The tag <${tag}> shows nothing, because the page has no script with this widget.`;
    const more = meant ? `; did you mean <${meant}>?` : `. The widgets are: ${TAGS.join(', ')}.`;
    return `For the webmaster: There is no widget <${tag}>${more}`;
  },
  holdsPage: (tag, part) =>
    `For the webmaster: There is a <${part}> inside the tag <${tag}>, probably a part of your page, which is hidden for that reason. Close the tag with </${tag}>; a slash at its end (/>) is not enough.`,
  unclosed: (tag) =>
    `For the webmaster: The tag <${tag}> is not closed and so hides what follows it. Close it with </${tag}>; a slash at its end (/>) is not enough.`,
});
