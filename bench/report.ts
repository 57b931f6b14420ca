// Writes what was measured as a page of Markdown. It measures nothing.
import { availableParallelism, cpus, platform, release } from 'node:os';
import { NETWORK, SCREENS, SLOWDOWN, type Screen, type Visit } from './measure.ts';
import { MEANINGS, VARIANTS, type Variant } from './pages.ts';
import { PEERS, PEERS_DATE } from './peers.ts';
import type { Comparison } from './scaled.ts';
import type { FileSize } from './sizes.ts';
import { estimate, median, type Estimate } from './statistics.ts';

export type Visits = Record<Variant, Visit[]>;

export interface Results {
  date: Date;
  /** Version of Chromium. */
  browser: string;
  /** Load averages of one minute, at the beginning of each round. */
  loads: readonly number[];
  visits: Record<Screen, Visits>;
  sizes: readonly FileSize[];
  parsing: Comparison;
  steps: Comparison;
  /** 10,000 items against 100. */
  news: Comparison;
}

/** The most that content may take, by the time of static HTML. */
const LARGEST_RATIO = 2;
/** First rows of many items by those of few. */
const LARGEST_NEWS_RATIO = 1.1;
/** The most that may move where nothing, or too little, is reserved. */
const LARGEST_SHIFT = 0.1;
const OURS = VARIANTS.filter((variant) => variant !== 'static');

const fixed = (value: number, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const withUnit = (value: number, unit: string, digits = 0) => `${fixed(value, digits)}${unit ? ` ${unit}` : ''}`;
const range = ({ median, low, high }: Estimate, unit: string, digits = 0) =>
  `${withUnit(median, unit, digits)} (${fixed(low, digits)}–${fixed(high, digits)})`;
const verdict = (isMet: boolean) => (isMet ? 'met' : '**missed**');

/** The whole of docs/performance.md. */
export function formatReport(results: Results): string {
  return [
    '# Performance',
    '<!-- Written by `npm run bench`; changes by hand are lost. -->',
    aims(results),
    trust(results),
    targets(results),
    phone(results.visits.phone),
    shifts(results.visits),
    waterfall(results.visits.phone),
    sizes(results.sizes),
    scaled(results),
    peers(),
  ].join('\n\n');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function aims({ visits, date }: Results): string {
  return `The built page of Žatec (\`demo/zatec\`: all widgets but the portal, the card twice), served by the demo's server with
brotli, against **the same page as static HTML**: each widget's rendered tree written into the page as declarative
shadow DOM with its styles, our script and the preload taken out, the page's own style sheet and script kept. The run
checks on both screens that every widget is as high as its copy (within 1 %).

${list(VARIANTS.map((variant) => `**${variant}**: ${MEANINGS[variant]}`))}

Measured on ${date.toISOString().slice(0, 10)}, ${visits.phone.static.length} rounds on a phone's screen (${size('phone')}) and
${visits.desktop.static.length} on a desktop's (${size('desktop')}), the latter for layout shift alone. A round visits each page once, every
round beginning with another one; each visit has a context and a cache of its own, the network of DevTools' Slow 4G
(${NETWORK.latency} ms to each answer, ${(NETWORK.downloadThroughput * 8) / 1e6} Mbit/s down) and a processor slowed ${SLOWDOWN} times.

- *Content*: milliseconds from the navigation to the start of the frame that follows the first one in which all widgets
  show their content (not the skeleton, not the page's fallback) with a height above 0. The same probe runs in all pages.
- *Layout shift*: cumulative layout shift as browsers report it, without what the town's page moves before the first
  widget while it is being read (its search form, on some visits). *Script*: all time in scripts, the page's own and the
  probe's included, on the slowed processor. *Bytes*: as they travel, compressed, with headers; requests and bytes
  without the page's icon.
- Medians; in brackets the interval in which 95 of 100 bootstrap resamplings have their median. A ratio is the median of
  the ratios of the rounds, each of one visit to another of the same round.`;
}

function size(screen: Screen): string {
  const { width, height } = SCREENS[screen].viewport;
  return `${width} × ${height} px`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function trust({ browser, loads, visits }: Results): string {
  const cores = availableParallelism();
  const busiest = Math.max(...loads);
  const others =
    busiest > cores
      ? `**Other work ran on the same cores**: times are too long and scatter. Pages alternate, so ratios suffer less, but they are rather too high: a busy processor weighs more on the page that has more to compute.`
      : 'Other work hardly disturbed it.';
  const spread = estimate(visits.phone.static.map(({ content }) => content));
  const first = visits.phone.static.filter((_, index) => index % 2 === 0).map(({ content }) => content);
  const second = visits.phone.static.filter((_, index) => index % 2 === 1).map(({ content }) => content);
  const drift = second.length ? Math.abs(median(first) / median(second) - 1) * 100 : NaN;
  return `## How far to trust this

${list([
  `Chromium ${browser}, headless, ${platform()} ${release()}, Node ${process.versions.node}, ${cores} cores (${cpus()[0]?.model.trim() ?? 'unknown'}). No other engine was measured.`,
  `Load average at the beginning of the rounds: median ${fixed(median(loads), 1)}, ${fixed(Math.min(...loads), 1)} to ${fixed(busiest, 1)}. ${others}`,
  `Noise: the static page alone has ${range(spread, 'ms')}, and the medians of its odd and its even rounds differ by ${fixed(drift, 1)} %. Differences below that mean nothing.`,
  `The network is emulated: latency is added to each request, not to each connection. DNS, TCP and TLS to a second host are not in it, so scripts from another host than the page's would cost more than is shown here.`,
  `The static page is no ideal: like ours it waits for the town's style sheet, one round trip after the HTML. Beside that round trip script and feed travel too, which is why the ratio can be small.`,
])}`;
}

function ratioOf(visits: Visits, variant: Variant, value: (one: Visit) => number): Estimate {
  return estimate(visits[variant].map((one, round) => value(one) / value(visits.static[round]!)));
}

function worstShift(visits: Record<Screen, Visits>, variant: Variant): number {
  return Math.max(...Object.values(visits).flatMap((one) => one[variant].map(({ shift }) => shift)));
}

function targets({ visits, sizes, news }: Results): string {
  const content = ratioOf(visits.phone, 'ours', (one) => one.content);
  const isSure = content.high <= LARGEST_RATIO || content.low > LARGEST_RATIO;
  const all = Object.values(visits).flatMap((screen) => OURS.flatMap((variant) => screen[variant]));
  const messages = all.flatMap((one) => one.messages);
  const over = sizes.filter(({ compressed, budget }) => budget !== undefined && compressed > budget);
  const rows = [
    [
      'content, *ours* by *static*',
      `≤ ${fixed(LARGEST_RATIO, 1)}`,
      range(content, '', 2),
      verdict(content.median <= LARGEST_RATIO) + (isSure ? '' : ', but the interval holds the limit'),
    ],
    ...OURS.map((variant) => {
      const worst = worstShift(visits, variant);
      const limit = variant === 'reserved' ? 0 : LARGEST_SHIFT;
      return [
        `layout shift, *${variant}*, the worst visit`,
        limit ? `≤ ${limit}` : '0',
        fixed(worst, 3),
        verdict(worst <= limit),
      ];
    }),
    [
      'first rows of 10,000 items by those of 100',
      `≤ ${fixed(LARGEST_NEWS_RATIO, 1)}`,
      range(news.ratio, '', 2),
      verdict(news.ratio.median <= LARGEST_NEWS_RATIO),
    ],
    [
      `console, *${OURS.join('*, *')}*`,
      'silent',
      messages.length
        ? `${messages.length} messages, such as \`${messages[0]!.replaceAll('|', '/').slice(0, 120)}\``
        : 'silent',
      verdict(messages.length === 0),
    ],
    [
      'sizes of the files',
      'budgets',
      over.length ? `over: ${over.map(({ name }) => name).join(', ')}` : 'all within',
      verdict(!over.length),
    ],
  ];
  return `## Targets\n\n${table(['what', 'target', 'measured', ''], rows)}`;
}

function phone(visits: Visits): string {
  const of = (variant: Variant, value: (one: Visit) => number) => estimate(visits[variant].map(value));
  const rows = VARIANTS.map((variant) => [
    variant,
    fixed(of(variant, (one) => one.requests).median),
    withUnit(of(variant, (one) => one.bytes).median, 'B'),
    range(
      of(variant, (one) => one.firstPaint),
      'ms',
    ),
    range(
      of(variant, (one) => one.content),
      'ms',
    ),
    variant === 'static'
      ? '1'
      : range(
          ratioOf(visits, variant, (one) => one.content),
          '',
          2,
        ),
    range(
      of(variant, (one) => one.shift),
      '',
      3,
    ),
    range(
      of(variant, (one) => one.script),
      'ms',
    ),
    range(
      of(variant, (one) => one.task),
      'ms',
    ),
  ]);
  const heads = [
    'page',
    'requests',
    'bytes',
    'first paint',
    'content',
    'content by static',
    'layout shift',
    'script',
    'all work',
  ];
  const best = (variant: Variant) => Math.min(...visits[variant].map(({ content }) => content));
  const bests = OURS.map((variant) => `*${variant}* ${fixed(best(variant) / best('static'), 2)}`).join(', ');
  return `## The page on a phone

${table(heads, rows)}

The quickest visits (the least disturbed): *static* ${withUnit(best('static'), 'ms')}; by that, ${bests}.
*All work* is that of the main thread: scripts, styles, layout, painting.`;
}

function shifts(visits: Record<Screen, Visits>): string {
  const rows = (Object.keys(visits) as Screen[]).flatMap((screen) =>
    VARIANTS.map((variant) => {
      const values = visits[screen][variant];
      const most = [...values].sort((a, b) => b.shift - a.shift)[0]!;
      const seen = most.shifts.map(({ time, value, moved }) => {
        const what = moved.slice(0, 2).map((one) => one.replaceAll('|', '/'));
        return `${fixed(value, 3)} at ${withUnit(time, 'ms')}: ${what.join(', ')}`;
      });
      const { median: middle } = estimate(values.map(({ shift }) => shift));
      return [screen, variant, fixed(middle, 3), fixed(most.shift, 3), most.shift ? seen.join('; ') : ''];
    }),
  );
  const heads = ['screen', 'page', 'median', 'worst', 'in the worst visit (right, down)'];
  return `## What moves

${table(heads, rows)}

*bare* shows what fallback content and reserved heights are for: browsers paint the town's page as soon as its style sheet
is there, our tags still empty, and what stands below them moves when script and feed have come.`;
}

function waterfall(visits: Visits): string {
  const middle = median(visits.ours.map(({ content }) => content));
  const one = [...visits.ours].sort((a, b) => Math.abs(a.content - middle) - Math.abs(b.content - middle))[0]!;
  const rows = one.resources.map(({ name, start, end, bytes }) => [
    name,
    withUnit(start, 'ms'),
    withUnit(end, 'ms'),
    bytes ? withUnit(bytes, 'B') : 'from the preload',
  ]);
  return `## Where the time goes

The visit of *ours* nearest to the median: first paint at ${withUnit(one.firstPaint, 'ms')}, content at ${withUnit(one.content, 'ms')}.

${table(['request', 'asked for', 'there', 'bytes'], rows)}`;
}

function sizes(files: readonly FileSize[]): string {
  const rows = files.map(({ name, compressed, raw, budget }) => [
    `\`${name}\``,
    withUnit(compressed, 'B'),
    budget === undefined ? '' : `${withUnit(budget, 'B')}, ${verdict(compressed <= budget)}`,
    withUnit(raw, 'B'),
  ]);
  return `## Sizes\n\nBudgets are those of \`scripts/budgets.json\`.\n\n${table(['file', 'brotli', 'budget', 'raw'], rows)}`;
}

function scaled({ parsing, steps, news }: Results): string {
  const row = (what: string, { ours, other, ratio, characters }: Comparison) => [
    what,
    withUnit(characters, 'characters'),
    range(ours, 'ms', 1),
    range(other, 'ms', 1),
    range(ratio, '', 2),
  ];
  return `## Larger amounts

Not slowed; ${parsing.ours.count} rounds after three to warm up; ratios of times of the same round.

${table(
  ['what', 'size', 'ours', 'the least', 'ratio'],
  [
    row(
      `reading a feed with ${fixed(parsing.count)} items, in Node: JSON.parse and our reading; the least: JSON.parse`,
      parsing,
    ),
    row(
      `a timeline with ${fixed(steps.count)} steps, in Chromium, from the parsed JSON to the layout; the least: the same HTML by innerHTML`,
      steps,
    ),
    row(
      `the first rows of ${fixed(news.count)} items, in Chromium, from the read feed to the layout; in place of the least: those of 100 items`,
      news,
    ),
  ],
)}`;
}

function peers(): string {
  const rows = PEERS.map(({ name, requests, bytes, ratio, shift, script }) => [
    name,
    fixed(requests),
    withUnit(bytes, 'B'),
    fixed(ratio, 2),
    fixed(shift, 3),
    withUnit(script, 'ms'),
  ]);
  return `## Others, for the scale

Measured on ${PEERS_DATE} with the same network and slowdown on the same kind of machine (2 shared cores, other work beside),
medians of 5 visits; differences below 15 % mean nothing. **Another page than ours above**: five read-only widgets without
languages, faults and error states, no style sheet to wait for, one and the same look except where a library brings its own.
Ratios are to that page's own static HTML, here ratios of medians; they can be compared with each other, and with
*content by static* above only roughly.

${table(['built with', 'requests', 'bytes', 'content by static', 'layout shift', 'script'], rows)}
`;
}
