// The commands by their names, in the order of the help.
import type { OptionName } from './arguments.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { erase } from './erase.ts';
import { exportRequests } from './export.ts';
import { handled } from './handled.ts';
import { list } from './list.ts';
import { release } from './release.ts';
import { retry } from './retry.ts';
import type { ExitCode, Session } from './session.ts';
import { show } from './show.ts';

export interface Command {
  /** The words that it takes beside options, as the help writes them. */
  takes: readonly string[];
  options: readonly OptionName[];
  run: (session: Session) => Promise<ExitCode>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  list: { takes: [], options: ['town', 'state', 'quarantined', 'all', 'limit', 'json'], run: list },
  show: { takes: ['<reference>'], options: ['town', 'json'], run: show },
  handled: { takes: ['<reference>'], options: ['town', 'record-number', 'undo'], run: handled },
  release: { takes: ['<reference>'], options: ['town'], run: release },
  export: {
    takes: ['[<reference>]'],
    options: ['town', 'state', 'format', 'from', 'to', 'out'],
    run: exportRequests,
  },
  erase: { takes: ['<reference>'], options: ['town', 'yes'], run: erase },
  retry: { takes: ['[<reference>]'], options: ['town', 'all'], run: retry },
  check: { takes: [], options: ['mail', 'json'], run: check },
  backup: { takes: ['<file>'], options: [], run: backup },
};
