// The way to membership, step by step, with the people and papers that a step refers to. Knows no form.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import type { Feed } from '../feed/types.ts';
import { contactOf } from '../planning/people.ts';
import { documentListStyles, renderDocuments } from './document-list.ts';
import { renderShortContact } from './short-contact.ts';

/** The feed's steps of joining as a numbered list; the contact `shownId`, which stands elsewhere already, is left out. */
export function renderJoiningSteps(feed: Feed, localize: LocalizeController, shownId?: string): TemplateResult {
  const { joining, documents } = feed._kp ?? {};
  return html`<ol class="steps" role="list" part="list">
    ${joining?.steps?.map((step) => {
      const contact = step.contact === shownId ? undefined : contactOf(feed, step.contact);
      const document = step.document && documents?.find(({ id }) => id === step.document);
      return html`<li part="item">
        ${localize.paragraphs(step.text)} ${contact ? renderShortContact(contact, localize) : nothing}
        ${document ? renderDocuments([document], localize) : nothing}
      </li>`;
    })}
  </ol>`;
}

export const joiningStepsStyles = [
  documentListStyles,
  css`
    .steps {
      counter-reset: step;
    }
    .steps > li {
      position: relative;
      counter-increment: step;
      max-inline-size: 60ch;
      min-block-size: 2em;
      padding-block-end: var(--_4);
      padding-inline-start: 2.75em;
    }
    .steps > li::before {
      content: counter(step);
      position: absolute;
      inset-block-start: -0.125em;
      inset-inline-start: 0;
      display: grid;
      place-items: center;
      inline-size: 1.85em;
      block-size: 1.85em;
      border: max(1.5px, 0.1em) solid var(--_accent);
      border-radius: 50%;
      font-weight: 700;
      line-height: 1;
    }
    .steps > li:not(:last-child)::after {
      content: '';
      position: absolute;
      inset-block: 1.85em 0.1em;
      inset-inline-start: calc(0.925em - 1px);
      border-inline-start: 2px solid var(--_rule);
    }
    .steps > li:last-child {
      padding-block-end: 0;
    }
    .steps p + p,
    .steps .docs {
      margin-block-start: var(--_1);
      gap: var(--_1);
    }
    @media print {
      .steps > li::before {
        border-color: #000;
      }
    }
  `,
];
