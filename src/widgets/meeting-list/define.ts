// Defines <kp-meeting-list>; the widget's only side effect.
import { defineElement } from '../../core/define.ts';
import { KpMeetingList } from './meeting-list.ts';

defineElement('kp-meeting-list', KpMeetingList);

declare global {
  interface HTMLElementTagNameMap {
    'kp-meeting-list': KpMeetingList;
  }
}
