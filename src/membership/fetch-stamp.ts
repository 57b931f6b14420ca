// Asks the receiver for the time stamp that goes with a request. Without one a request is sent all the same.
import { readAnswer } from './read-answer.ts';
import type { SendOptions } from './send-request.ts';
import { within } from './within.ts';

/** The stamp of `GET endpoint`, within 5 s; undefined where there is none for whatever reason. Never throws. */
export async function fetchStamp(
  endpoint: string,
  { fetch = globalThis.fetch, signal, timeout = 5000 }: Pick<SendOptions, 'fetch' | 'signal' | 'timeout'> = {},
): Promise<string | undefined> {
  try {
    const answer = await within(timeout, signal, async (signal) => {
      const headers = { Accept: 'application/json' };
      const response = await fetch(endpoint, { headers, cache: 'no-store', credentials: 'same-origin', signal });
      return response.ok ? readAnswer(response) : undefined;
    });
    const stamp = answer?.['stamp'];
    return typeof stamp === 'string' && stamp && stamp.length <= 1000 ? stamp : undefined;
  } catch {
    return undefined;
  }
}
