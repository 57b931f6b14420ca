// Gives each request its id: a retry keeps it, an edit makes a new one, so that a receiver stores each once.
import { formatBody } from './format-body.ts';
import type { MembershipRequest } from './schema.ts';

/** A request that has no id yet. */
export type RequestBody = Omit<MembershipRequest, 'id'>;

export interface RequestIds {
  /**
   * The id for this body: that of the last call where nothing in the body has changed, else a new one. The order of
   * keys, an `id` and a `stamp` (which may arrive between two tries) don't count.
   */
  idFor(body: object): string;
  /**
   * The request to send. Where the person changed nothing since the last call, it is that request to the letter: a
   * stamp that came meanwhile, another language or address of the page make no second request of one.
   */
  requestFor(body: RequestBody): MembershipRequest;
  /** Forgets the id: the next call makes a new one. After a request was sent, or when an id was already used. */
  renew(): void;
}

/** A UUID, version 4 (RFC 9562); `crypto.randomUUID` would be missing from pages without https. */
function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let id = '';
  bytes.forEach((byte, index) => {
    id += (/^(4|6|8|10)$/.test(`${index}`) ? '-' : '') + (byte + 256).toString(16).slice(1);
  });
  return id;
}

/** The keeper of one form's ids. */
export function createRequestIds(): RequestIds {
  let id = '';
  let content = '';
  let written = '';
  let last: MembershipRequest | undefined;

  const idFor = (body: object) => {
    const now = formatBody({ ...body, id: undefined, stamp: undefined });
    if (!id || now !== content) [id, content, last] = [createId(), now, undefined];
    return id;
  };

  return {
    idFor,
    requestFor(body) {
      const now = formatBody({ ...body, id: undefined, language: undefined, page_url: undefined, stamp: undefined });
      if (last && id === last.id && now === written) return last;
      written = now;
      return (last = { ...body, id: idFor(body) });
    },
    renew() {
      id = '';
      last = undefined;
    },
  };
}
