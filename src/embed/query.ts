// What the frame's address asks for: a widget and its attributes, each looked for in a list. Whoever may write a link may
// write such an address, so nothing in it says where a visitor is led or where a form sends. Knows no page.
import { LANGUAGES, languageOf } from './words.ts';

/** What every widget takes. */
const COMMON = ['feed', 'lang', 'heading-level', 'as-of', 'refresh', 'debug'];

/** What each takes besides. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  portal: [],
  'coordinator-card': ['contact', 'compact'],
  'document-list': ['group'],
  'grant-timeline': ['programme', 'no-drawing'],
  introduction: [],
  'join-form': ['kind', 'no-steps'],
  'meeting-list': ['group', 'limit', 'past'],
  'news-feed': ['limit', 'tag', 'group', 'remote-images'],
  participation: [],
  'plan-timeline': ['no-drawing'],
  'working-group-list': [],
};

/** What the town alone says: the name of its `<meta>` without `kp-`, by the widget's attribute. */
const TOWNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  portal: { 'join-endpoint': 'endpoint', 'join-endpoint-format': 'endpoint-format', 'join-form-url': 'form-url' },
  'join-form': { endpoint: 'endpoint', 'endpoint-format': 'endpoint-format', 'form-url': 'form-url' },
  participation: { 'join-url': 'join-url' },
  'working-group-list': { 'join-url': 'join-url' },
};

const SWITCHES = new Set(['debug', 'compact', 'no-drawing', 'no-steps', 'remote-images']);
/** What other parts of the frame read themselves. */
const PAGES = new Set(['widget', 'kp-check', 'kp-group']);
/** Characters of a value; an address may be longer. */
const LONGEST = 200;
const LONGEST_ADDRESS = 2000;
/** So many complaints tell enough. */
const MOST = 10;

export interface Asked {
  /** The widget's name, `news-feed`; undefined where there is none of that name. */
  widget: string | undefined;
  attributes: ReadonlyMap<string, string>;
  /** What is wrong with the address, for the console. */
  complaints: readonly string[];
}

/** The widgets that a frame can show. */
export const WIDGETS: readonly string[] = Object.keys(OWN);

/** The attributes that the town alone sets, each with the name of its `<meta>`. */
export function townsAttributes(widget: string): [attribute: string, meta: string][] {
  return Object.entries(TOWNS[widget] ?? {}).map(([attribute, name]) => [attribute, `kp-${name}`]);
}

/** The attributes that an address may set. */
export function openAttributes(widget: string): string[] {
  return [...COMMON, ...(OWN[widget] ?? [])];
}

/** Reads a query, `?widget=news-feed&limit=5`; without a widget it is the portal. Of a name given twice the first holds. */
export function readQuery(search: string): Asked {
  const query = new URLSearchParams(search);
  const name = (query.get('widget') ?? 'portal').replace(/^kp-/, '');
  const complaints: string[] = [];
  const attributes = new Map<string, string>();
  if (!Object.hasOwn(OWN, name)) {
    complaints.push(`widget=${short(name)} is none of: ${WIDGETS.join(', ')}.`);
    return { widget: undefined, attributes, complaints };
  }
  const open = openAttributes(name);
  for (const [key, value] of query) {
    if (PAGES.has(key) || attributes.has(key)) continue;
    const complaint = open.includes(key) ? faultOf(key, value) : unknown(key, name, open);
    if (complaint) complaints.push(complaint);
    else if (!SWITCHES.has(key)) attributes.set(key, value);
    else if (isOn(value)) attributes.set(key, '');
  }
  if (complaints.length > MOST) complaints.splice(MOST, Infinity, 'There is more of the kind.');
  return { widget: name, attributes, complaints };
}

function unknown(key: string, widget: string, open: readonly string[]): string {
  const meta = TOWNS[widget]?.[key];
  return meta
    ? `${key} is ignored: it is set by <meta name="kp-${meta}"> in the frame's page alone.`
    : `${short(key)} is ignored: <kp-${widget}> in a frame takes ${open.join(', ')}.`;
}

function faultOf(key: string, value: string): string | undefined {
  if (SWITCHES.has(key))
    return isOn(value) || isOff(value) ? undefined : `${key}=${short(value)} is ignored: write ${key}.`;
  if (key === 'lang' && !languageOf(value))
    return `lang=${short(value)} is ignored: it is none of ${LANGUAGES.join(', ')}.`;
  if (value.length > (key === 'feed' ? LONGEST_ADDRESS : LONGEST)) return `${key} is ignored: it is too long.`;
  return undefined;
}

function isOn(value: string): boolean {
  return value === '' || value === 'true' || value === '1';
}

function isOff(value: string): boolean {
  return value === 'false' || value === '0';
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
