// What runs in a page with a widget. Each function stands alone, since it is carried into the page.

/** The parts that a widget shows. */
export function partsShown(widget: Element): string[] {
  const named = [...widget.shadowRoot!.querySelectorAll('[part]')];
  return named.flatMap((element) => [...element.part]);
}

/** Those custom properties that change how a widget itself looks. */
export function changed(widget: Element, tokens: Readonly<Record<string, string>>): string[] {
  const host = widget as HTMLElement;
  const look = (): string =>
    [...host.shadowRoot!.querySelectorAll('.kp, .kp *')]
      .flatMap((element) =>
        [null, '::before', '::after'].map((part) => {
          const style = getComputedStyle(element, part);
          if (part && style.content === 'none') return '';
          const { color, backgroundColor, borderColor, accentColor, fill, stroke } = style;
          const { borderRadius, fontFamily, margin, padding, gap, height } = style;
          return [color, backgroundColor, borderColor, accentColor, fill, stroke]
            .concat(borderRadius, fontFamily, margin, padding, gap, height)
            .join(' ');
        }),
      )
      .join('\n');
  const before = look();
  return Object.entries(tokens).flatMap(([name, value]) => {
    host.style.setProperty(name, value);
    const isOther = look() !== before;
    host.style.removeProperty(name);
    return isOther ? [name] : [];
  });
}
