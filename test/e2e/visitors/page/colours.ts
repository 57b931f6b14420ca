// How much words, icons and edges stand out from the ground on which they are drawn. The browser itself lays the colours
// over each other, whatever the notation in which they are computed.
import { nameOf, parentOf, seenElements, seenTexts } from './flat.ts';

type Rgb = readonly [number, number, number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
const mixed = new Map<string, Rgb>();

/** The colour that results where layers lie over each other, the lowest first, each with an opacity of its own. */
function mix(layers: readonly (readonly [colour: string, opacity: number])[]): Rgb {
  const key = layers.join('|');
  const known = mixed.get(key);
  if (known) return known;
  canvas.globalAlpha = 1;
  canvas.fillStyle = '#fff';
  canvas.fillRect(0, 0, 1, 1);
  for (const [colour, opacity] of layers) {
    canvas.globalAlpha = opacity;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  const result: Rgb = [red, green, blue];
  mixed.set(key, result);
  return result;
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function ratio(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Layer = readonly [string, number];

/** What is known of elements during one look at the page. */
let known = new Map<Element, { layers: readonly Layer[]; opacity: number; rgb: Rgb }>();

/** The grounds under an element, from the window's to its own, and how opaque it is. */
function groundOf(element: Element): { layers: readonly Layer[]; opacity: number; rgb: Rgb } {
  const before = known.get(element);
  if (before) return before;
  const parent = parentOf(element);
  const under = parent ? groundOf(parent) : { layers: [[windowColour(), 1] as const], opacity: 1 };
  const { backgroundColor, opacity } = getComputedStyle(element);
  const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor);
  const layers = isClear
    ? under.layers
    : [...under.layers, [backgroundColor, under.opacity * Number(opacity)] as const];
  const ground = { layers, opacity: under.opacity * Number(opacity), rgb: mix(layers) };
  known.set(element, ground);
  return ground;
}

/** Where nothing of the page is painted, the window is, in the colour of the page's scheme. */
function windowColour(): string {
  const probe = document.documentElement.appendChild(document.createElement('i'));
  probe.style.backgroundColor = 'Canvas';
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

/** How much a colour stands out where an element draws it. */
function contrastIn(element: Element, colour: string, around = element): number {
  const { layers, rgb } = groundOf(around);
  return ratio(mix([...layers, [colour, groundOf(element).opacity]]), rgb);
}

/** Texts that stand out too little: 4.5 : 1, large ones 3 : 1 (WCAG 1.4.3); for AAA 7 and 4.5 (WCAG 1.4.6). */
export function paleTexts(root?: Element, isEnhanced = false): string[] {
  const [small, large] = isEnhanced ? [7, 4.5] : [4.5, 3];
  known = new Map();
  const found = new Set<string>();
  for (const text of seenTexts(root)) {
    const element = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
    const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? large : small;
    const contrast = contrastIn(element, element instanceof SVGElement ? fill : color);
    if (contrast < least) found.add(`${nameOf(text)} ${contrast.toFixed(2)}`);
  }
  for (const element of seenElements(root)) {
    if (!element.matches('.field')) continue;
    const contrast = contrastIn(element, getComputedStyle(element).color);
    if (contrast < small) found.add(`${nameOf(element)} ${contrast.toFixed(2)}`);
  }
  return [...found];
}

/** What is drawn for the eye alone: the grid of months, the rail, a stand-in for a photo, what has not come yet. */
const ORNAMENTS = '.photo svg *, .skeleton *, line:not(.now)';
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Icons, marks, edges of what can be used and bars that mean something, below 3 : 1 (WCAG 1.4.11). */
export function paleShapes(root?: Element): string[] {
  known = new Map();
  const found = new Set<string>();
  const check = (element: Element, what: string, colour: string, around = element): void => {
    const contrast = contrastIn(element, colour, around);
    if (contrast < 3) found.add(`${what} of ${nameOf(element)} ${contrast.toFixed(2)}`);
  };
  for (const element of seenElements(root)) {
    if (element.matches(ORNAMENTS)) continue;
    const style = getComputedStyle(element);
    if (element instanceof SVGGeometryElement) {
      const isPainted = (paint: string, opacity: string): boolean => paint !== 'none' && opacity !== '0';
      const kinds = [
        ['fill', style.fill, style.fillOpacity],
        ['stroke', style.stroke, style.strokeOpacity],
      ] as const;
      const painted = kinds.filter(([, paint, opacity]) => isPainted(paint, opacity) && !paint.startsWith('url('));
      // Of a shape with both it is enough that one is seen.
      const pale = painted.filter(([, paint]) => contrastIn(element, paint) < 3);
      if (painted.length && pale.length === painted.length)
        for (const [what, paint] of pale) check(element, what, paint);
      continue;
    }
    const around = parentOf(element);
    if (!around) continue;
    const isControl = element.matches('.field, .btn, .chip');
    for (const side of SIDES) {
      const width = parseFloat(style[`border${side}Width`]);
      if (style[`border${side}Style`] === 'none' || !width || (!isControl && width < 3)) continue;
      const colour = style[`border${side}Color`];
      // A bar that is only there to be filled, where the section is read.
      if (/^rgba\(.*, 0\)$/.test(colour) || element.matches('nav a:not([aria-current=true])')) continue;
      check(element, `border ${side}`, colour, around);
    }
  }
  return [...found];
}

/** What shows that an element has the focus: the line around it, its own or a generated one's; none where nothing does. */
export function ringOf(element: Element): { width: number; contrast: number } | undefined {
  known = new Map();
  const rings = [null, '::before', '::after'].flatMap((part) => {
    const { content, outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element, part);
    if (part && content === 'none') return [];
    const width = parseFloat(outlineWidth);
    if (outlineStyle === 'none' || !width) return [];
    // The browser's own, of two colours, which no page has to answer for.
    if (outlineStyle === 'auto') return [{ width: 2, contrast: 21 }];
    const isInside = parseFloat(outlineOffset) < 0;
    const around = isInside ? element : (parentOf(element) ?? element);
    return [{ width, contrast: contrastIn(element, outlineColor, around) }];
  });
  return rings.sort((one, other) => other.contrast - one.contrast)[0];
}

/** The colours of everything that is seen, to compare. */
export function palette(root?: Element): string[] {
  return [...seenElements(root)].map((element) => {
    const { color, backgroundColor, borderColor, fill, stroke } = getComputedStyle(element);
    return [element.localName, color, backgroundColor, borderColor, fill, stroke].join(' ');
  });
}
