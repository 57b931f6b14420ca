// How a test sees <kp-document-list>.
import '../../src/widgets/document-list/define.ts';
import type { KpDocumentList } from '../../src/widgets/document-list/document-list.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class DocumentsHarness extends WidgetHarness<KpDocumentList> {
  /** A list in Czech; without options, of the invented town in November 2026. */
  static async open(options: WidgetOptions = {}): Promise<DocumentsHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new DocumentsHarness(
      await mount('kp-document-list', { lang: 'cs', 'as-of': '2026-11-23', ...source, ...options }),
    );
  }

  /** What is read of each document that is current. */
  get current(): string[] {
    return this.all('.docs li')
      .filter((one) => !one.closest('details'))
      .map(textOf);
  }

  /** What is read of each document in the archive, open or closed. */
  get archived(): string[] {
    return this.all('details .docs li').map(textOf);
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  /** What the search has come to, as it is seen. */
  get outcome(): string {
    return this.textIn('.outcome');
  }

  get isArchiveOpen(): boolean {
    return this.root.querySelector('details')!.open;
  }

  async search(query: string): Promise<void> {
    this.field.value = query;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
  }
}
