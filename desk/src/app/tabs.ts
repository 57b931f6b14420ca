// The sections of the desk, in the order of the menu. A new one is a line here, an element of its own and
// a line in desk.ts.
import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';

export interface Tab {
  /** Its name in the address, behind `#`. */
  id: string;
  title: string;
  /** `way` is what the address says behind the name. */
  view(desk: Desk, isShown: boolean, way: readonly string[]): TemplateResult;
}

export const TABS: readonly Tab[] = [
  {
    id: 'zacit',
    title: 'Začít',
    view: (desk, isShown, way) => html`<desk-start .desk=${desk} .isShown=${isShown} .way=${way}></desk-start>`,
  },
  {
    id: 'upravit',
    title: 'Upravit',
    view: (desk, isShown, way) => html`<desk-edit .desk=${desk} .isShown=${isShown} .way=${way}></desk-edit>`,
  },
  {
    id: 'zkontrolovat',
    title: 'Zkontrolovat',
    view: (desk, isShown, way) => html`<desk-check .desk=${desk} .isShown=${isShown} .way=${way}></desk-check>`,
  },
  {
    id: 'vlozit',
    title: 'Vložit na web',
    view: (desk, isShown, way) => html`<desk-snippet .desk=${desk} .isShown=${isShown} .way=${way}></desk-snippet>`,
  },
];
