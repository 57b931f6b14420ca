// Rows of a list that stay the same elements, with their focus, as long as they are there, whatever comes or goes
// before them. Lit's own repeat() does so for any template, and is four times as long. Knows no row's content.
import { noChange, nothing, render } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

export interface Row {
  /** What tells the row from the others of its list. */
  key: string;
  className: string;
  content: unknown;
}

class RowsDirective extends Directive {
  #rows = new Map<string, Element>();

  override render(...[rows]: [rows: readonly Row[]]): unknown {
    return rows.length ? noChange : nothing;
  }

  override update({ element }: ElementPart, [rows]: [readonly Row[]]): unknown {
    const last = this.#rows;
    this.#rows = new Map(rows.map(({ key }) => [key, last.get(key) ?? element.ownerDocument.createElement('li')]));
    for (const [key, row] of last) if (!this.#rows.has(key)) row.remove();
    let next = element.firstElementChild;
    for (const { key, className, content } of rows) {
      const row = this.#rows.get(key) as HTMLElement;
      if (row === next) next = row.nextElementSibling;
      // Moving would take the focus away, so what stands right is left there.
      else element.insertBefore(row, next);
      row.className = className;
      row.setAttribute('part', 'item');
      render(content, row);
    }
    return noChange;
  }
}

/** Fills a list with rows: `<ul ${renderRows(rows)}></ul>`. */
export const renderRows: (rows: readonly Row[]) => unknown = directive(RowsDirective);
