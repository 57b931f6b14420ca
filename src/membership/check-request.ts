// Checks what came to a receiver, and words what is wrong as the contract has it (CONTRACTS §4). Not for the browser.
import * as v from 'valibot';
import type { FaultCode } from './check-draft.ts';
import { FIELD_NAMES } from './fields.ts';
import { MembershipRequestSchema, type MembershipRequest } from './schema.ts';

/** One entry of `errors` in the `application/problem+json` of a 422. */
export interface RequestError {
  /** Where in the body (RFC 6901), `/email`; `''` is the body itself. `neither` stands at `/email`. */
  pointer: string;
  code: FaultCode | 'invalid' | 'id_reused';
  /** For who reads the traffic; people are told by the code, in their language. */
  detail: string;
}

const DETAILS: Record<RequestError['code'], string> = {
  missing: 'This is required.',
  neither: 'An e-mail address or a telephone number is required.',
  email: 'This is not an e-mail address.',
  phone: 'This is not a telephone number.',
  too_long: 'This is longer than accepted.',
  invalid: 'This is not what belongs here.',
  id_reused: 'This id already belongs to another body.',
};

/** An error with its sentence. */
export function requestError(pointer: string, code: RequestError['code']): RequestError {
  return { pointer, code, detail: DETAILS[code] };
}

function toError(issue: v.BaseIssue<unknown>): RequestError {
  const keys = (issue.path ?? []).map(({ key }) => String(key).replace(/~/g, '~0').replace(/\//g, '~1'));
  const pointer = keys.map((key) => `/${key}`).join('');
  if (issue.input === undefined && pointer) return requestError(pointer, 'missing');
  return requestError(pointer, issue.message in DETAILS ? (issue.message as RequestError['code']) : 'invalid');
}

const placeOf = ({ pointer }: RequestError) => FIELD_NAMES.findIndex((name) => name === pointer.split('/')[1]);

/** The request, tidy and ready to store, or every error in it, in the order of `FIELD_NAMES`. Never throws. */
export function checkRequest(value: unknown): { request: MembershipRequest } | { errors: RequestError[] } {
  const result = v.safeParse(MembershipRequestSchema, value);
  return result.success
    ? { request: result.output }
    : { errors: result.issues.map(toError).sort((a, b) => placeOf(a) - placeOf(b)) };
}
