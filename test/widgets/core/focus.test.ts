import { fixture, html } from '@open-wc/testing';
import { describe, expect, it } from 'vitest';
import { focusOn } from '../../../src/core/focus.ts';

async function headingBeside(): Promise<{ heading: HTMLElement; button: HTMLElement; root: ShadowRoot }> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<h2>Termíny</h2><button>Další</button>';
  return { heading: root.querySelector('h2')!, button: root.querySelector('button')!, root };
}

describe('the focus on a heading', () => {
  it('is there, and leaves nothing behind when it goes on', async () => {
    const { heading, button, root } = await headingBeside();
    focusOn(heading);
    expect(root.activeElement).toBe(heading);
    button.focus();
    expect(heading.hasAttribute('tabindex')).toBe(false);
  });

  it('stays while the window is left', async () => {
    const { heading, button, root } = await headingBeside();
    focusOn(heading);
    // As of a window, whose focused element hears that the focus has gone, and keeps it.
    heading.dispatchEvent(new FocusEvent('blur'));
    expect(root.activeElement).toBe(heading);
    expect(heading.tabIndex).toBe(-1);
    button.focus();
    expect(heading.hasAttribute('tabindex')).toBe(false);
  });
});
