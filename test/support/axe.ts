// The axe accessibility check, for tests in a browser.
import axe from 'axe-core';

// What a fragment of a page can't fulfil: landmarks and a level-one heading are the page's.
const OF_THE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'document-title', 'html-has-lang'];

/**
 * Throws, with rule and place, where axe finds a violation in the element, its shadow roots included.
 *
 * Rules: WCAG 2.0–2.2 A and AA, and best practice, but for what only a whole page can fulfil and those in `without`.
 */
export async function expectAccessible(
  element: Element | Document = document,
  without: readonly string[] = [],
): Promise<void> {
  const rules = Object.fromEntries([...OF_THE_PAGE, ...without].map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run(element, { rules, resultTypes: ['violations'] });
  if (!violations.length) return;
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map((node) => `    ${node.target.join(' ')}\n      ${node.html}\n      ${node.failureSummary ?? ''}`),
  ]);
  throw new Error(`axe found ${violations.length} violations\n${lines.join('\n')}`);
}
