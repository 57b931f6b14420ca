// Defines <kp-document-list>; the widget's only side effect.
import { defineElement } from '../../core/define.ts';
import { KpDocumentList } from './document-list.ts';

defineElement('kp-document-list', KpDocumentList);

declare global {
  interface HTMLElementTagNameMap {
    'kp-document-list': KpDocumentList;
  }
}
