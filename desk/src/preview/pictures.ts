// Pictures that the feed names beside itself. Where the feed is on the web has to be known before they can be shown.
import { FeedSchema } from '../../../src/feed/schema.ts';
import { walk } from '../document/walk.ts';
import { type JsonPath, valueAt } from '../document/path.ts';

const PICTURE = /^(?:image|banner_image)$|^photo$/;

/** The places of pictures whose addresses begin without a server. */
export function relativePictures(root: unknown): readonly JsonPath[] {
  const found: JsonPath[] = [];
  walk(root, FeedSchema, (value, _shape, path) => {
    const key = path.at(-1);
    const holder = key === 'url' ? path.at(-2) : key;
    if (typeof value === 'string' && PICTURE.test(String(holder)) && isRelative(value)) found.push(path);
  });
  return found;
}

/** The document without them: beside the desk there is no such file. */
export function withoutRelativePictures(root: Record<string, unknown>): Record<string, unknown> {
  const places = relativePictures(root);
  if (!places.length) return root;
  const copy = structuredClone(root);
  for (const path of places) {
    // A photo is a record that is nothing without its address.
    const place = path.at(-1) === 'url' ? path.slice(0, -1) : path;
    const holder = valueAt(copy, place.slice(0, -1));
    if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, place.at(-1)!);
  }
  return copy;
}

function isRelative(address: string): boolean {
  return !/^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}
