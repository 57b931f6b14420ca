// A request as the lines of a mail: all that the coordinator needs for the work.
import type { MembershipRequest } from 'kp-widgets/membership';
import type { TownConfig } from '../../config/schema.ts';
import type { StoredRequest } from '../../store/store.ts';
import { formatDay, formatTime, nameOfLanguage, WORDS } from '../../words/words.ts';

/** Lines that a person has typed, set in, so that none of them passes for one of ours. */
function setIn(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

/** A group by the name that the town has given it. */
export function groupName(town: TownConfig, id: string): string {
  const groups = new Map(Object.entries(town.groups));
  return groups.get(id)?.name ?? id;
}

/** What the person has sent; `''` where it was erased. */
export function composeFacts(town: TownConfig, stored: StoredRequest): string {
  const { request } = stored;
  return request ? [...heading(town, stored), ...facts(town, request)].join('\n') : '';
}

function heading(town: TownConfig, { reference, received_at, reply_by }: StoredRequest): string[] {
  const words = WORDS[town.language];
  return [
    `${words.number}: ${reference}`,
    `${words.received}: ${formatTime(received_at, town.language, town.time_zone)}`,
    ...(reply_by ? [`${words.answerBy}: ${formatDay(reply_by, town.language)}`] : []),
    '',
  ];
}

function* facts(town: TownConfig, request: MembershipRequest): Generator<string> {
  const words = WORDS[town.language];
  const { fields } = words;
  yield `${fields.kind}: ${words.kinds[request.kind]}`;
  yield `${fields.name}: ${request.name}`;
  for (const field of ['email', 'phone', 'organisation'] as const) {
    if (request[field] !== undefined) yield `${fields[field]}: ${request[field]}`;
  }
  if (request.participant_role) yield `${fields.participant_role}: ${words.roles[request.participant_role]}`;
  const groups = (request.working_groups ?? []).map((id) => groupName(town, id));
  if (groups.length) yield `${fields.working_groups}:\n${setIn(groups.join('\n'))}`;
  for (const field of ['message', 'needs'] as const) {
    const text = request[field];
    if (text !== undefined) yield `\n${fields[field]}:\n${setIn(text)}`;
  }
  yield '';
  yield `${words.language}: ${nameOfLanguage(request.language, town.language)}`;
  if (request.privacy_version) yield `${words.privacyVersion}: ${request.privacy_version}`;
  if (request.page_url) yield `${words.formPage}: ${request.page_url}`;
}
