// What the page's own form, which stood here until ours was ready, hands over: words and focus.
import { focusIn } from '../../core/kept-focus.ts';
import { TEXTS, type Draft } from './draft.ts';

/**
 * Takes what was typed in a page's own fields with our names, wherever in the element they stand. Unseen from now on,
 * they and their buttons leave a form that is the whole page: they must neither hold it up, nor be sent along with it,
 * nor be pressed by Enter in its other fields.
 */
export function takeFallback(element: Element): Partial<Draft> {
  const draft: Partial<Draft> = {};
  for (const field of element.querySelectorAll<HTMLInputElement>('input, textarea, select, button')) {
    const { name, value, type } = field;
    if (!element.contains(field.form)) field.setAttribute('form', '');
    if (!value || /^(submit|button|reset|image)$/.test(type)) continue;
    if (/^(checkbox|radio)$/.test(type) && !field.checked) continue;
    const options = [...((field as unknown as HTMLSelectElement).selectedOptions ?? [field])];
    if (name === 'working_groups') (draft[name] ??= []).push(...options.map((option) => option.value));
    else if (name === 'participant_role') draft[name] = value;
    else for (const text of TEXTS) if (text === name) draft[text] = value;
  }
  return draft;
}

/** Where the focus goes that such a field has: to ours of the same name, with the caret, else to the form's heading. */
export function takeFocus(element: Element) {
  const focused = focusIn(element);
  // What fills a slot of ours stays.
  if (!focused || focused.field.closest('[slot]')) return undefined;
  const { field, selection } = focused;
  const value = /^(checkbox|radio)$/.test(field.type) ? `[value="${CSS.escape(field.value)}"]` : '';
  return {
    selectors: [`.form [name="${CSS.escape(field.name ?? '')}"]${value}`, '.body .sub'],
    then(target: HTMLInputElement): void {
      // Fields of e-mail have no caret to set.
      if (selection && /^(text|tel|textarea)$/.test(target.type)) target.setSelectionRange(...selection);
    },
  };
}
