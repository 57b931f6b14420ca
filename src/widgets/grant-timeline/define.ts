// Registers <kp-grant-timeline>.
import { defineElement } from '../../core/define.ts';
import { KpGrantTimeline } from './grant-timeline.ts';

defineElement('kp-grant-timeline', KpGrantTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'kp-grant-timeline': KpGrantTimeline;
  }
}
