// The smallest parts of the core: headings, warnings, the guard of an unsent form, the clipboard, the template policy.
import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../src/core/clipboard.ts';
import { headingAt } from '../../../src/core/heading.ts';
import { LeaveGuard } from '../../../src/core/leave-guard.ts';
import { warnOnce } from '../../../src/core/warn-once.ts';

afterEach(() => vi.restoreAllMocks());

describe('a heading', () => {
  it.each([
    [1, 'h1'],
    [2, 'h2'],
    [3, 'h3'],
    [4, 'h4'],
    [5, 'h5'],
    [6, 'h6'],
    [7, 'h6'],
  ])('of level %d is %s', (level, tag) => {
    const box = document.createElement('div');
    render(headingAt(level, 'Dotace'), box);
    const heading = box.firstElementChild!;
    expect([heading.localName, heading.textContent, heading.attributes.length]).toEqual([tag, 'Dotace', 0]);
    render(headingAt(level, 'Dotace', { part: 'title', className: 'year' }), box);
    expect([heading.getAttribute('part'), heading.className]).toEqual(['title', 'year']);
  });
});

describe('a warning', () => {
  it('is given once, however many widgets have the same mistake', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    warnOnce('limit is wrong', 1);
    warnOnce('limit is wrong', 2);
    warnOnce('group is wrong');
    expect(warn.mock.calls).toEqual([['kp-widgets: limit is wrong', 1], ['kp-widgets: group is wrong']]);
  });
});

describe('the guard of an unsent form', () => {
  /** Whether the page would ask before it is left. */
  function asks(): boolean {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  }

  it('asks only while it is set, and leaves the page no listener', () => {
    const [guard, other] = [new LeaveGuard(), new LeaveGuard()];
    expect(asks()).toBe(false);
    guard.set(true);
    guard.set(true);
    other.set(true);
    expect(asks()).toBe(true);
    guard.set(false);
    expect(asks()).toBe(true);
    other.set(false);
    expect(asks()).toBe(false);
  });
});

describe('copying', () => {
  it('goes by the clipboard, else by the selection', async () => {
    const field = await fixture<HTMLTextAreaElement>(html`<textarea .value=${'Dobrý den'}></textarea>`);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    expect(await copyText(field)).toBe(true);
    expect(write).toHaveBeenCalledWith('Dobrý den');
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const exec = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    expect(await copyText(field)).toBe(false);
    expect(exec).toHaveBeenCalledWith('copy');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 9]);
  });
});

describe('the policy for templates', () => {
  it('is made at the first template, once, and is plain where the page forbids it', async () => {
    const createPolicy = vi.fn((_: string, rules: { createHTML(text: string): string }) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { policy, POLICY_NAME } = await import('../../../src/core/trusted-types.ts');
    expect(createPolicy).not.toHaveBeenCalled();
    expect([policy.createHTML('<p></p>'), policy.createHTML('<b></b>')]).toEqual(['<p></p>', '<b></b>']);
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual([POLICY_NAME]);
    vi.unstubAllGlobals();
  });
});
