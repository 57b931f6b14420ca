// How high widgets are in columns of some widths: measured on widgets like those that are shown, out of sight.
import type { HeightsMessage, PreviewMessage } from './message.ts';

interface Measured {
  widget: HTMLElement;
  tag: string;
  width: number;
}

/** Tells the heights each time that they change. */
export class Measure {
  readonly #tell: (message: HeightsMessage) => void;
  readonly #observer = new ResizeObserver(() => this.#read());
  #all: readonly Measured[] = [];
  #told = '';

  constructor(tell: (message: HeightsMessage) => void) {
    this.#tell = tell;
  }

  show({ measured, widths, feed }: PreviewMessage): void {
    this.#observer.disconnect();
    for (const { widget } of this.#all) widget.parentElement?.remove();
    this.#told = '';
    this.#all = measured.flatMap(({ tag, attributes }) =>
      widths.map((width): Measured => {
        const column = document.createElement('div');
        column.className = 'measured';
        column.inert = true;
        column.style.width = `${width}px`;
        const widget = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
        Object.assign(widget, { data: feed });
        column.append(widget);
        document.body.append(column);
        this.#observer.observe(widget);
        return { widget, tag, width };
      }),
    );
  }

  #read(): void {
    if (this.#all.some(({ widget }) => 'state' in widget && widget.state === 'loading')) return;
    const heights: Record<string, number[]> = {};
    for (const { widget, tag } of this.#all) (heights[tag] ??= []).push(widget.offsetHeight);
    const text = JSON.stringify(heights);
    if (text === this.#told || text === '{}') return;
    this.#told = text;
    this.#tell({ kind: 'kp-heights', heights });
  }
}
