// Where something stands in a feed, in the words of the forms: "Dotační program „Dotace 2018“ › Krok „Příjem žádostí“ › Konec".
import { FeedSchema } from '../../../src/feed/schema.ts';
import { isRecord, type Shape } from '../../../src/feed/place.ts';
import { chooseText } from '../../../src/feed/text.ts';
import type { JsonPath } from '../document/path.ts';
import { labelOf, nameOfRecord, recordName } from './labels.ts';

/** The place as people read it; '' for the whole document. */
export function describePlace(path: JsonPath, root: unknown): string {
  const parts: string[] = [];
  let shape: Shape | undefined = FeedSchema;
  let value = root;
  for (const [index, step] of path.entries()) {
    const name = recordName(shape);
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
    if (typeof step === 'number') {
      shape = shape?.item;
      // The list's own name says no more than the record's does.
      parts.pop();
      parts.push(describeItem(shape, value, step, path[index - 1]));
    } else {
      shape = shape?.entries?.[step];
      shape = shape?.wrapped ?? shape;
      if (step !== '_kp') parts.push(name ? labelOf(name, step) : step);
    }
  }
  return parts.join(' › ');
}

/** What a record is called among others: its title, its name, its role, in the first language; '' where it has none. */
export function titleOf(value: unknown): string {
  if (!isRecord(value)) return '';
  for (const key of ['title', 'name', 'role', 'text', 'label', 'number', 'address', 'date', 'url']) {
    const written = value[key];
    const text = chooseText(typeof written === 'string' || isRecord(written) ? (written as string) : undefined, 'cs');
    if (text?.value) return text.value.length > 60 ? `${text.value.slice(0, 59)}…` : text.value;
  }
  return '';
}

function describeItem(
  shape: Shape | undefined,
  value: unknown,
  index: number,
  list: string | number | undefined,
): string {
  const name = recordName(shape);
  const title = titleOf(value);
  if (!name) return `${index + 1}. položka seznamu ${list ?? ''}`.trim();
  return title ? `${nameOfRecord(name)} „${title}“` : `${index + 1}. ${nameOfRecord(name).toLowerCase()}`;
}
