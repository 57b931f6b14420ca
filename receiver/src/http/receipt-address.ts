// The address of the page that says "received": what it shows stands in the address, signed, so that nobody can make
// the town's receiver show what it never said, and the page needs no database.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Language } from '../config/schema.ts';
import type { Receipt } from '../store/store.ts';
import { toLanguage } from '../words/words.ts';

const SEPARATOR = '_';

function sign(secret: Buffer, town: string, text: string): string {
  return createHmac('sha256', secret).update(`receipt\n${town}\n${text}`).digest('hex').slice(0, 32);
}

/** `cs_2026-0042_2026-12-07_<signature>`. */
export function writeReceipt(secret: Buffer, town: string, receipt: Receipt, language: Language): string {
  const text = [language, receipt.reference, receipt.reply_by ?? ''].join(SEPARATOR);
  return [text, sign(secret, town, text)].join(SEPARATOR);
}

/** What `writeReceipt` has written; undefined where somebody else did. */
export function readReceipt(
  secret: Buffer,
  town: string,
  written: string,
): { receipt: Receipt; language: Language } | undefined {
  const [language = '', reference = '', replyBy = '', signature = '', ...rest] = written.split(SEPARATOR);
  const expected = Buffer.from(sign(secret, town, [language, reference, replyBy].join(SEPARATOR)));
  const found = Buffer.from(signature);
  if (rest.length || found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined;
  return { receipt: { reference, ...(replyBy && { reply_by: replyBy }) }, language: toLanguage(language, 'cs') };
}
