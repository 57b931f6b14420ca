// What moves, and what comes and goes under a pointer.
import { nameOf, seenElements } from './flat.ts';

/** What is animated, or would be when it changes. */
export function moving(): string[] {
  const found: string[] = [];
  for (const element of seenElements()) {
    for (const part of [null, '::before', '::after']) {
      const { animationName, animationPlayState, transitionDuration, transitionProperty, scrollBehavior } =
        getComputedStyle(element, part);
      if (animationName !== 'none' && animationPlayState !== 'paused')
        found.push(`${nameOf(element)} ${animationName}`);
      if (/[1-9]/.test(transitionDuration)) found.push(`${nameOf(element)} ${transitionProperty}`);
      if (scrollBehavior === 'smooth') found.push(`${nameOf(element)} scrolls smoothly`);
    }
    if (element.matches('marquee, blink, video, audio, canvas, img[src$=".gif"]')) found.push(nameOf(element));
  }
  return found;
}

/** The properties that rules for `:hover` change, of all widgets that are there. */
export function hoverProperties(): string[] {
  const names = new Set<string>();
  const read = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
        for (const name of rule.style) names.add(name);
      }
      if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of sheets()) read(sheet.cssRules);
  return [...names].sort();
}

/** Media features that the widgets' styles ask for. */
export function mediaFeatures(): string[] {
  const features = new Set<string>();
  const read = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule)
        for (const [, name] of rule.conditionText.matchAll(/\(([a-z-]+)/g)) features.add(name!);
      if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of sheets()) read(sheet.cssRules);
  return [...features].sort();
}

function sheets(): CSSStyleSheet[] {
  return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets ?? []);
}

/** Words that only show under a pointer, and things to be dragged. */
export function pointerOnly(): string[] {
  return [...seenElements()]
    .filter((element) => element.closest('main') && element.matches('[title], [draggable=true], [popover]'))
    .map(nameOf);
}
