// A signed time: shows that a form was open before it was sent. Knows no request.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const KEY = randomBytes(32);
const OLDEST = 24 * 3_600_000;

function sign(time: string): string {
  return createHmac('sha256', KEY).update(time).digest('base64url');
}

/** `<epoch ms in base 36>.<signature>`, valid while this process runs. */
export function createStamp(now: number): string {
  const time = now.toString(36);
  return `${time}.${sign(time)}`;
}

/** Whether it was made here within the last day. */
export function isStamp(stamp: string, now: number): boolean {
  const [time = '', signature = ''] = stamp.split('.');
  const expected = Buffer.from(sign(time));
  const found = Buffer.from(signature);
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return false;
  const age = now - parseInt(time, 36);
  return age >= 0 && age <= OLDEST;
}
