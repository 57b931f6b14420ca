// The public API of `kp-widgets/membership`: the membership request, for those who receive it as for those who send it.
// No DOM, no Lit. The widget imports the files themselves, so that the schema (Valibot) isn't sent to browsers.
export { checkDraft, isEmail, isPhone, type FaultCode, type FieldFault } from './check-draft.ts';
export { checkRequest, requestError, type RequestError } from './check-request.ts';
export { fetchStamp } from './fetch-stamp.ts';
export { FIELD_NAMES, KINDS, LIMITS, ROLES, type DraftField, type MembershipDraft } from './fields.ts';
export { formEntries, readForm } from './form-post.ts';
export { formatBody } from './format-body.ts';
export { MAILTO_LIMIT, mailtoMessage } from './mailto.ts';
export { toRequestBody, type RequestContext } from './request-body.ts';
export { createRequestIds, type RequestBody, type RequestIds } from './request-ids.ts';
export { MembershipRequestSchema, type MembershipRequest } from './schema.ts';
export { sendRequest, type RefusedField, type SendOptions, type SendOutcome } from './send-request.ts';
