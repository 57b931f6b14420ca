// Defines <kp-coordinator-card>: the only side effect of this widget.
import { defineElement } from '../../core/define.ts';
import { KpCoordinatorCard } from './coordinator-card.ts';

defineElement('kp-coordinator-card', KpCoordinatorCard);

declare global {
  interface HTMLElementTagNameMap {
    'kp-coordinator-card': KpCoordinatorCard;
  }
}
