// How a test sees <kp-working-group-list>.
import '../../src/widgets/working-group-list/define.ts';
import type { KpWorkingGroupList } from '../../src/widgets/working-group-list/working-group-list.ts';
import { VZOROV } from '../../stories/feeds.ts';
import { mount, textOf, WidgetHarness, type WidgetOptions } from './widget-harness.ts';

export class GroupsHarness extends WidgetHarness<KpWorkingGroupList> {
  /** A list in Czech; without options, of the invented town in November 2026. */
  static async open(options: WidgetOptions = {}): Promise<GroupsHarness> {
    const source = 'data' in options || 'feed' in options ? {} : { data: VZOROV };
    return new GroupsHarness(
      await mount('kp-working-group-list', { lang: 'cs', 'as-of': '2026-11-23', ...source, ...options }),
    );
  }

  /** What is read of each row as it stands, open or closed. */
  get rows(): string[] {
    return this.all('.row > .sum').map(textOf);
  }

  /** Names of the groups that are seen. */
  get names(): string[] {
    return this.all('.sum [part=title]').map(textOf);
  }

  /** Names of the groups that are open. */
  get opened(): string[] {
    return this.all('.row.open .sum [part=title]').map(textOf);
  }

  /** The label and values of each fact of an opened group, as `Label: value | value`. */
  get facts(): string[] {
    return this.all('.row.open .about > div').map((fact) => {
      const [label, ...values] = [...fact.children].map(textOf);
      return `${label}: ${values.join(' | ')}`;
    });
  }

  get field(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  /** What the search has come to, as it is seen. */
  get outcome(): string {
    return this.textIn('.outcome');
  }

  /** Links to the form, in order. */
  get joinLinks(): HTMLAnchorElement[] {
    return this.all('a[href*=kp-group]') as HTMLAnchorElement[];
  }

  async toggle(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  async search(query: string): Promise<void> {
    this.field.value = query;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.settled();
  }
}
