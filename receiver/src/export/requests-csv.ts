// Requests as a table for a spreadsheet.
import type { CommandWords } from '../words/commands/words.ts';
import type { TownConfig } from '../config/schema.ts';
import { groupName } from '../mail/compose/facts.ts';
import { stateOf, type StoredRequest } from '../store/store.ts';
import { formatTime, nameOfLanguage, WORDS } from '../words/words.ts';
import { formatCsv } from './csv.ts';

/** One row for each; a town's own words for groups, kinds and roles. */
export function formatRequestsCsv(
  requests: readonly { town: TownConfig; stored: StoredRequest }[],
  { columns, states, language }: CommandWords,
): string {
  const headings = [
    columns.town,
    columns.reference,
    columns.state,
    columns.received,
    columns.replyBy,
    columns.handled,
    columns.recordNumber,
    columns.kind,
    columns.name,
    columns.email,
    columns.phone,
    columns.organisation,
    columns.role,
    columns.groups,
    columns.message,
    columns.needs,
    columns.language,
    columns.privacyVersion,
    columns.pageUrl,
    columns.quarantine,
    columns.id,
  ];
  const toRow = ({ town, stored }: { town: TownConfig; stored: StoredRequest }) => {
    const { request } = stored;
    const words = WORDS[language];
    const at = (time: number | null) => (time === null ? '' : formatTime(time, language, town.time_zone));
    return [
      town.name,
      stored.reference,
      states[stateOf(stored)],
      at(stored.received_at),
      stored.reply_by ?? '',
      at(stored.handled_at),
      stored.record_number ?? '',
      request ? words.kinds[request.kind] : '',
      request?.name ?? '',
      request?.email ?? '',
      request?.phone ?? '',
      request?.organisation ?? '',
      request?.participant_role ? words.roles[request.participant_role] : '',
      (request?.working_groups ?? []).map((id) => groupName(town, id)).join(', '),
      request?.message ?? '',
      request?.needs ?? '',
      request ? nameOfLanguage(request.language, language) : '',
      request?.privacy_version ?? '',
      request?.page_url ?? '',
      stored.quarantine ? words.quarantine[stored.quarantine] : '',
      stored.id,
    ].map((cell) => cell.replaceAll('\u00a0', ' '));
  };
  return formatCsv(headings, requests.map(toRow));
}
