// Drafts and requests to start from.
import type { MembershipDraft } from '../../../src/membership/fields.ts';
import { createRequestIds } from '../../../src/membership/request-ids.ts';
import { toRequestBody, type RequestContext } from '../../../src/membership/request-body.ts';
import type { MembershipRequest } from '../../../src/membership/schema.ts';

export function draft(changes: Partial<MembershipDraft> = {}): MembershipDraft {
  return {
    kind: 'interest',
    name: 'Jana Nováková',
    email: 'jana@example.cz',
    phone: '',
    organisation: '',
    participant_role: '',
    working_groups: [],
    message: '',
    needs: '',
    ...changes,
  };
}

export const CONTEXT: RequestContext = { language: 'cs', page_url: 'https://www.example.cz/kp', contact_note_2: '' };

export function request(changes: Partial<MembershipDraft> = {}, context: Partial<RequestContext> = {}) {
  return createRequestIds().requestFor(toRequestBody(draft(changes), { ...CONTEXT, ...context }));
}

/** A `fetch` that answers each call with the next answer (the last one again and again) and keeps what it was asked. */
export function fakeFetch(...answers: (Response | Error | (() => Promise<Response>))[]) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = (url: string, init: RequestInit = {}) => {
    calls.push({ url, init });
    const answer = answers[Math.min(calls.length, answers.length) - 1]!;
    if (answer instanceof Error) return Promise.reject(answer);
    return typeof answer === 'function' ? answer() : Promise.resolve(answer);
  };
  return { fetch: fetch as typeof globalThis.fetch, calls };
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json', ...headers } });

export type { MembershipRequest };
