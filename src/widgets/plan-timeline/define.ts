// Defines <kp-plan-timeline>; the widget's only side effect.
import { defineElement } from '../../core/define.ts';
import { KpPlanTimeline } from './plan-timeline.ts';

defineElement('kp-plan-timeline', KpPlanTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'kp-plan-timeline': KpPlanTimeline;
  }
}
