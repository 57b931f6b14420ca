// Runs in the page of a fault before anything else of it: reloads what had data, and notes how all ends.

export interface Probe {
  endings: {
    tag: string;
    name: 'first' | 'later';
    state: string;
    code: string;
    text: string;
    hasWayOut: boolean;
    links: string[];
    time: number;
  }[];
  shift: number;
  moved: string[];
  longest: number;
  /** Whether a key of the feed has got into the prototype of all objects. */
  isPolluted: boolean;
}

/** What the probe leaves on the page's window. */
export interface Probed {
  kpProbe: Promise<Probe>;
  /** Uncaught errors until now. */
  kpErrors: string[];
}

/** Puts a promise of what it sees into `window.kpProbe`. It is sent to the page as text and can use nothing from outside. */
export function probe(): void {
  type Widget = HTMLElement & { state: string; reload(): void };
  interface Shift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  const ends = new Map<EventTarget, { count: number; code: string; time: number }>();
  const shifts: Shift[] = [];
  const tasks: { duration: number }[] = [];
  const errors: string[] = [];
  Reflect.set(window, 'kpErrors', errors);
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

  // Chromium alone tells of shifts and of long tasks; in others both are measured here.
  const canTell = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  if (canTell) {
    new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  } else {
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      tasks.push({ duration: now - last });
      last = now;
    }, 10);
  }

  const widgets = () => [...document.querySelectorAll<Widget>('[data-name]')];
  const named = (name: string) => widgets().filter((widget) => widget.dataset['name'] === name);
  const countOf = (widget: Widget) => ends.get(widget)?.count ?? 0;
  const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  // Under a question to the visitor a browser may draw nothing.
  const drawn = () =>
    Promise.race([rest(500), new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))]);

  let reloadStart = 0;
  const onEnd = (event: Event): void => {
    const { count = 0 } = ends.get(event.target!) ?? {};
    const { code = '' } = (event as CustomEvent<{ code?: string }>).detail;
    ends.set(event.target!, { count: count + 1, code, time: performance.now() });
    const later = named('later');
    if (reloadStart || !later.every((widget) => countOf(widget) === 1)) return;
    reloadStart = performance.now();
    for (const widget of later) widget.reload();
  };
  // They don't bubble.
  document.addEventListener('kp-load', onEnd, true);
  document.addEventListener('kp-error', onEnd, true);

  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && node.matches('style, svg, .vh')) return '';
    return [...node.childNodes].map(textOf).join(' ');
  };
  const endingOf = (widget: Widget): Probe['endings'][number] => {
    const root = widget.shadowRoot!;
    const { code, time } = ends.get(widget) ?? { code: 'none', time: Infinity };
    const name = widget.dataset['name'] as 'first' | 'later';
    const script = performance.getEntriesByType('resource').find((one) => one.name.endsWith('kp-widgets.js'));
    const start = name === 'later' ? reloadStart : (script as PerformanceResourceTiming).responseEnd;
    return {
      tag: widget.localName,
      name,
      state: widget.state,
      code,
      text: textOf(root)
        .replace(/[\s\u00a0\u2060]+/g, ' ')
        .slice(0, 20_000),
      hasWayOut: !!root.querySelector('a[href], button'),
      links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      time: Math.round(time - start),
    };
  };

  const placesOf = (all: Widget[]): Record<string, string> =>
    Object.fromEntries(
      all.map((widget) => {
        const { top, height } = widget.getBoundingClientRect();
        return [`${widget.localName} ${widget.dataset['name']}`, `${Math.round(top)} ${Math.round(height)}`];
      }),
    );

  Reflect.set(
    window,
    'kpProbe',
    (async () => {
      const limit = performance.now() + 25_000;
      const isOver = () =>
        document.readyState === 'complete' &&
        named('first').every((widget) => countOf(widget) >= 1) &&
        named('later').every((widget) => countOf(widget) >= 2);
      while (!isOver() && performance.now() < limit) await rest(20);
      await drawn();
      const end = performance.now();
      const looks = [];
      do {
        looks.push({ time: performance.now(), places: placesOf(canTell ? [] : widgets()) });
        await rest(50);
      } while (performance.now() < end + 600);
      await drawn();
      // A failure waits half a second for what it says of its cause; where the machine takes longer, that comes later.
      const belated = performance
        .getEntriesByType('resource')
        .filter(({ name, duration }) => name.includes('/chunks/') && duration > 400)
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd + 300);
      const still = Math.max(end, ...belated);
      const late = shifts.filter(({ startTime }) => startTime > still);
      const { places = {} } = looks.find(({ time }) => time > still) ?? {};
      const after = placesOf(widgets());
      const nameOf = (node: Node | null) =>
        node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
      return {
        endings: widgets().map(endingOf),
        shift: late.reduce((sum, { value }) => sum + value, 0),
        moved: [
          ...late.flatMap(({ sources }) => sources.map(({ node }) => nameOf(node) ?? '')),
          ...Object.keys(places).filter((name) => places[name] !== after[name]),
        ],
        longest: Math.round(tasks.reduce((longest, { duration }) => Math.max(longest, duration), 0)),
        isPolluted: 'polluted' in {},
      } satisfies Probe;
    })(),
  );
}
