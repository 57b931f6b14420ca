// The form as a whole: what is asked, and in which order. Knows no sending.
import { html, nothing, type TemplateResult } from 'lit';
import { headingAt } from '../../core/heading.ts';
import type { RequestKind } from '../../i18n/messages.ts';
import { icon } from '../../parts/icons.ts';
import * as shapes from '../../parts/shapes.ts';
import type { FormFault } from './draft.ts';
import { faultLine, fieldId, type FieldsView } from './field-parts.ts';
import { renderChoices, renderConsent, renderContact, renderText, renderTrap } from './form-fields.ts';
import type { JoinView } from './join-form.model.ts';
import { renderPrivacy } from './privacy-notice.ts';
import { renderSend, type SendState } from './send-state.ts';

interface FormView extends FieldsView {
  kind: RequestKind;
  headingLevel: number;
  sending: SendState;
  onSubmit: (event: SubmitEvent) => void;
  onInput: (event: Event) => void;
  onFocus: () => void;
  /** A link of the summary was followed. */
  onFault: (fault: FormFault) => void;
}

/** The form, and above it what is to be corrected. */
export function renderForm(view: JoinView, form: FormView): TemplateResult {
  const { localize, faults, kind } = form;
  const { join: words } = localize.messages;
  const { privacy } = view.joining;
  // Then the box is asked for too: what needn't be filled in says so itself.
  const isConsent = privacy?.legal_basis === 'consent';
  return html`${faults.length ? renderSummary(form) : nothing}
    <form
      class="form"
      novalidate
      aria-label=${words.titles[kind]}
      @submit=${form.onSubmit}
      @input=${form.onInput}
      @focusin=${form.onFocus}
    >
      <div>
        ${headingAt(form.headingLevel, words.titles[kind], { className: 'sub' })}
        ${isConsent ? nothing : html`<p>${words.required}</p>`}
      </div>
      ${renderText(form, 'name', { autocomplete: 'name' })} ${renderContact(form)}
      ${renderText(form, 'organisation', { autocomplete: 'organization' })}
      ${renderChoices(form, 'participant_role', [
        ...view.roles.map((role) => ({ value: role, label: words.roles[role] })),
        { value: 'none', label: words.noRole },
      ])}
      ${
        view.groups.length
          ? renderChoices(
              form,
              'working_groups',
              view.groups.map(({ id, name }) => ({ value: id, label: localize.text(name) })),
            )
          : nothing
      }
      ${renderText(form, 'message', { isLong: true })} ${renderText(form, 'needs')} ${renderTrap(form)}
      ${privacy ? renderPrivacy(privacy, localize) : nothing}
      ${isConsent ? renderConsent(form) : nothing}
      ${renderSend(form.sending, view.contact, localize)}
    </form>`;
}

/** The list of what to correct; its links lead to the fields, by script, since an address can't reach in here. */
function renderSummary({ faults, localize, onFault }: FormView): TemplateResult {
  const { join: words } = localize.messages;
  return html`<div class="box strong faults" part="error" role="group" aria-labelledby="kp-faults">
    ${icon(shapes.stop)}
    <div>
      <p class="b" id="kp-faults">${words.notSent}</p>
      <p>${words.correct(faults.length)}</p>
      <ul role="list">
        ${faults.map((fault) => {
          const onClick = (event: Event): void => {
            event.preventDefault();
            onFault(fault);
          };
          return html`<li>
            <a class="b" href="#${fieldId(fault)}" @click=${onClick}>${faultLine(fault, localize.messages)}</a>
          </li>`;
        })}
      </ul>
    </div>
  </div>`;
}
