// Whether a finger hits what it means (WCAG 2.5.8).
import { elementAt, holds, isUsable, nameOf, parentOf, seenElements } from './flat.ts';

const LEAST = 24;

interface Target {
  element: HTMLElement;
  rect: DOMRect;
  isSmall: boolean;
}

/** Targets smaller than 24 by 24 px that the criterion doesn't except. */
export function smallTargets(): string[] {
  const targets: Target[] = [];
  for (const element of seenElements()) {
    // What scrolls by keys is no target.
    if (!isUsable(element) || !element.matches('a, button, input, select, textarea, summary')) continue;
    const rect = areaOf(element);
    targets.push({ element, rect, isSmall: rect.width < LEAST - 0.1 || rect.height < LEAST - 0.1 });
  }
  return targets
    .filter((target) => target.isSmall && !isInSentence(target.element) && !isAlone(target, targets) && !isHit(target))
    .map(({ element, rect }) => `${nameOf(element)} ${Math.round(rect.width)} × ${Math.round(rect.height)}`);
}

/** A box for ticking is hit by its label too. */
function areaOf(element: HTMLElement): DOMRect {
  const label = element instanceof HTMLInputElement && element.closest('label');
  return (label || element).getBoundingClientRect();
}

/** Its size is that of the line in which it stands. */
function isInSentence(element: HTMLElement): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  let block = parentOf(element);
  while (block && /^(inline|contents)$/.test(getComputedStyle(block).display)) block = parentOf(block);
  const around = (block?.textContent ?? '').replace(element.textContent, '').replace(/[\s\d.,;:()–-]/g, '');
  return around.length > 12;
}

/** A circle of 24 px around its middle touches no other target, and no circle of another small one. */
function isAlone(target: Target, targets: readonly Target[]): boolean {
  const { x, y } = middleOf(target.rect);
  return targets.every((other) => {
    if (other === target || holds(other.element, target.element) || holds(target.element, other.element)) return true;
    if (other.isSmall) {
      const middle = middleOf(other.rect);
      return Math.hypot(middle.x - x, middle.y - y) >= LEAST;
    }
    const { left, right, top, bottom } = other.rect;
    const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    return distance >= LEAST / 2;
  });
}

/** It reaches further than its box, by what is generated before or after it. */
function isHit({ element }: Target): boolean {
  element.scrollIntoView({ block: 'center' });
  const { x, y } = middleOf(element.getBoundingClientRect());
  const reach = LEAST / 2 - 0.5;
  return [-reach, 0, reach].every((down) =>
    [-reach, 0, reach].every((right) => {
      const hit = elementAt(x + right, y + down);
      return hit && holds(element, hit);
    }),
  );
}

function middleOf({ left, right, top, bottom }: DOMRect): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
