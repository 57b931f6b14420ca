// Defines <kp-participation>: the only side effect of this widget.
import { defineElement } from '../../core/define.ts';
import { KpParticipation } from './participation.ts';

defineElement('kp-participation', KpParticipation);

declare global {
  interface HTMLElementTagNameMap {
    'kp-participation': KpParticipation;
  }
}
