// Defines <kp-join-form>: the only side effect of this widget.
import { defineElement } from '../../core/define.ts';
import { KpJoinForm } from './join-form.ts';

defineElement('kp-join-form', KpJoinForm);

declare global {
  interface HTMLElementTagNameMap {
    'kp-join-form': KpJoinForm;
  }
}
