// Defines <kp-introduction>: the only side effect of this widget.
import { defineElement } from '../../core/define.ts';
import { KpIntroduction } from './introduction.ts';

defineElement('kp-introduction', KpIntroduction);

declare global {
  interface HTMLElementTagNameMap {
    'kp-introduction': KpIntroduction;
  }
}
