// The time stamp of `GET endpoint`: a signed time, which shows that a form was open before it was sent. Knows no request.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Nobody has filled the form in sooner, in ms; and a form may stay open for a week, whatever a visitor's clock says. */
const YOUNGEST = 1000;
const OLDEST = 7 * 86_400_000;

function sign(secret: Buffer, town: string, time: string): string {
  return createHmac('sha256', secret).update(`stamp\n${town}\n${time}`).digest('base64url');
}

/** `<epoch ms in base 36>.<signature>`, for one town; every receiver of the same database knows it again. */
export function createStamp(secret: Buffer, town: string, now: number): string {
  const time = now.toString(36);
  return `${time}.${sign(secret, town, time)}`;
}

/** Whether it was given out for this town, not a moment ago and not too long ago. */
export function isStamp(secret: Buffer, town: string, stamp: string, now: number): boolean {
  const [time = '', signature = '', ...rest] = stamp.split('.');
  const expected = Buffer.from(sign(secret, town, time));
  const found = Buffer.from(signature);
  if (rest.length || found.length !== expected.length || !timingSafeEqual(found, expected)) return false;
  const age = now - parseInt(time, 36);
  return age >= YOUNGEST && age <= OLDEST;
}
