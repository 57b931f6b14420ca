// What runs in a host page: how its widgets look, what sticks out of them, and what the page had before they came. Each
// function stands alone, since it is carried into the page.
import type { Settings } from './pages.ts';

/** What a widget takes from its page, and the width that it has there. */
export interface Given {
  width: string;
  settings: Settings;
}

/** How one widget looks: one line for each element, and one for what is generated before and after it. */
export interface Look {
  tag: string;
  given: Given;
  text: string;
  lines: string[];
}

/** The properties that decide how something looks; all that is inherited but for font, size, colour and direction. */
export const PROPERTIES = [
  ...['display', 'position', 'float', 'box-sizing', 'visibility', 'opacity', 'overflow', 'width', 'height', 'margin'],
  ...['padding', 'border-width', 'border-style', 'border-color', 'border-radius', 'box-shadow', 'outline-style'],
  ...['color', 'background-color', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant'],
  ...['font-feature-settings', 'line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-indent'],
  ...[
    'text-transform',
    'text-decoration',
    'text-shadow',
    'text-emphasis-style',
    'text-wrap',
    'white-space',
    'direction',
  ],
  ...['word-break', 'overflow-wrap', 'hyphens', 'quotes', 'list-style', 'cursor', 'user-select', 'vertical-align'],
  ...['border-collapse', 'border-spacing', 'caption-side', 'fill', 'stroke', 'stroke-width', 'text-anchor'],
  ...['-webkit-text-fill-color', '-webkit-text-stroke-width', '-webkit-locale', 'transform', 'accent-color'],
];

export function look(properties: string[]): Look[] {
  const looks: Look[] = [];
  for (const widget of document.querySelectorAll('main *')) {
    if (!widget.localName.startsWith('kp-') || !widget.shadowRoot) continue;
    const root = widget.shadowRoot.querySelector('.kp')!;
    const own = getComputedStyle(widget);
    const lines: string[] = [];
    const drawn = new Set<string>();
    for (const element of widget.shadowRoot.querySelectorAll('*')) {
      // The wrappers of a translating browser are its own.
      if (element.localName === 'font' || element.localName === 'style') continue;
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      // Of the lines of a drawing one stands for all of its kind.
      if (element instanceof SVGElement && element.ownerSVGElement) {
        if (drawn.has(name)) continue;
        drawn.add(name);
      }
      const style = getComputedStyle(element);
      const of = (from: CSSStyleDeclaration) => {
        let all = '';
        for (const name of properties) all += `${name}: ${from.getPropertyValue(name)}; `;
        return all;
      };
      lines.push(`${name} { ${of(style)}}`);
      for (const pseudo of ['::before', '::after']) {
        const made = getComputedStyle(element, pseudo);
        if (made.content !== 'none' && made.content !== 'normal')
          lines.push(`${name}${pseudo} { content: ${made.content}; ${of(made)}}`);
      }
    }
    looks.push({
      tag: widget.localName,
      given: {
        width: getComputedStyle(root).width,
        settings: {
          'font-family': own.fontFamily,
          'font-size': own.fontSize,
          color: own.color,
          direction: own.direction,
        },
      },
      text: (root.textContent ?? '').replace(/\s+/g, ' '),
      lines,
    });
  }
  return looks;
}

/** Gives the widgets of a clean page the same widths, fonts and colours. */
export function give(all: Given[]): void {
  const widgets = [...document.querySelectorAll('main *')].filter(
    (element) => element.localName.startsWith('kp-') && element.shadowRoot,
  ) as HTMLElement[];
  for (const [index, { width, settings }] of all.entries()) {
    const widget = widgets[index]!;
    // The widgets of a portal have no box of their own around them.
    const frame = widget.parentElement!.localName === 'div' ? widget.parentElement! : widget;
    frame.style.width = width;
    for (const [name, value] of Object.entries(settings)) frame.style.setProperty(name, value);
  }
}

/** The differences of two looks, in words; lengths may differ by what rounding does. */
export function differences(here: Look, there: Look, isQuirky: boolean, most = 12): string[] {
  const found: string[] = [];
  // A line of nothing but a note is as low as the note in quirks mode; no style helps against that. A portal is as high
  // as its widgets, which the page may space out.
  const isLow = (isQuirky && /news|plan|portal/.test(here.tag)) || here.tag === 'kp-portal';
  if (here.text !== there.text) found.push(`${here.tag}: says “${here.text}” for “${there.text}”`);
  if (here.lines.length !== there.lines.length)
    found.push(`${here.tag}: ${here.lines.length} elements for ${there.lines.length}`);
  for (const [index, line] of here.lines.entries()) {
    const other = there.lines[index] ?? '';
    if (line === other) continue;
    // Which section is read depends on what stands above.
    if (here.tag === 'kp-portal' && line.startsWith('a.')) continue;
    const before = other.split('; ');
    for (const [at, declaration] of line.split('; ').entries())
      if (!isNear(declaration, before[at] ?? '') && !(isLow && declaration.startsWith('height: ')))
        found.push(`${here.tag} ${line.split(' {')[0]}: ${declaration} for ${before[at]?.replace(/^.*: /, '')}`);
  }
  return [...new Set(found)].slice(0, most);
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  const number = /-?\d+(?:\.\d+)?(?=px)/g;
  if (one.replace(number, '') !== other.replace(number, '')) return false;
  const others = other.match(number) ?? [];
  return (one.match(number) ?? []).every((text, index) => Math.abs(Number(text) - Number(others[index])) <= 0.6);
}

/** What stands out at a side of its widget, or a widget out of its column. */
export function overflow(): string[] {
  const found: string[] = [];
  const main = document.querySelector('main')!;
  const column = main.getBoundingClientRect();
  for (const widget of document.querySelectorAll<HTMLElement>('main *')) {
    if (!widget.localName.startsWith('kp-')) continue;
    const root = widget.shadowRoot!.querySelector<HTMLElement>('.kp')!;
    const { left, right } = widget.getBoundingClientRect();
    if (left < column.left - 2 || right > column.right + 2) found.push(`${widget.localName} out of its column`);
    if (root.scrollWidth > root.clientWidth + 1)
      found.push(`${widget.localName} is ${root.scrollWidth} wide in ${root.clientWidth}`);
  }
  if (main.scrollWidth > main.clientWidth + 2) found.push(`the column is ${main.scrollWidth} in ${main.clientWidth}`);
  return found;
}

/** Wraps every text of the page, as a translating browser does. */
export function translate(): void {
  const wrap = (root: Node): void => {
    for (const node of [...root.childNodes]) {
      if (node instanceof Element && node.shadowRoot) wrap(node.shadowRoot);
      if (
        node instanceof Text &&
        /\S/.test(node.data) &&
        !/^(style|script|textarea)$/.test(root.nodeName.toLowerCase())
      ) {
        if (root instanceof SVGElement) continue;
        const outer = document.createElement('font');
        outer.style.verticalAlign = 'inherit';
        const inner = outer.appendChild(outer.cloneNode() as HTMLElement);
        node.replaceWith(outer);
        inner.append(node.data);
      } else wrap(node);
    }
  };
  wrap(document.body);
}
