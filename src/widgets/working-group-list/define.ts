// Defines <kp-working-group-list>; the widget's only side effect.
import { defineElement } from '../../core/define.ts';
import { KpWorkingGroupList } from './working-group-list.ts';

defineElement('kp-working-group-list', KpWorkingGroupList);

declare global {
  interface HTMLElementTagNameMap {
    'kp-working-group-list': KpWorkingGroupList;
  }
}
