// `kp-receiver check`: tries what the receiver stands on, and says what is wrong and how to mend it.
import type { ConfigError } from '../config/fault.ts';
import type { Config } from '../config/schema.ts';
import { checkAddresses } from './check/addresses.ts';
import { checkClock } from './check/clock.ts';
import { checkDisk } from './check/disk.ts';
import { checkMail } from './check/mail.ts';
import { checkOutbox } from './check/outbox.ts';
import { checkPlaceholders } from './check/placeholders.ts';
import { checkStrays } from './check/strays.ts';
import type { Finding } from './check/finding.ts';
import { DONE, FAILED, type ExitCode, type Session, type Terminal } from './session.ts';
import { harmless } from './table.ts';
import type { CommandWords } from '../words/commands/words.ts';

export function tellFindings(findings: readonly Finding[], terminal: Terminal, { check }: CommandWords): ExitCode {
  for (const { level, text, mend } of findings) {
    terminal.write(harmless(`[${check[level]}] ${text}\n`));
    if (mend) terminal.write(harmless(`    ${check.mend}: ${mend}\n`));
  }
  const count = (wanted: Finding['level']) => findings.filter(({ level }) => level === wanted).length;
  const [faults, warnings] = [count('fault'), count('warning')];
  terminal.tell(faults ? check.faults(faults) : warnings ? check.warnings(warnings) : check.allWell);
  return faults ? FAILED : DONE;
}

/** The configuration can't be used: there is nothing else to try. */
export function tellUnusable({ message, faults }: ConfigError, terminal: Terminal, say: CommandWords): ExitCode {
  const [first = ''] = message.split('\n');
  const toFinding = ({ place, text }: ConfigError['faults'][number]): Finding => ({
    level: 'fault',
    text: place ? `${place}: ${text}` : text,
  });
  terminal.tell(first);
  return tellFindings(faults.map(toFinding), terminal, say);
}

/** The database can't be opened. */
export function unopened(cause: unknown, config: Config, { check }: CommandWords): Finding & { mend: string } {
  const { code, message } = (cause ?? {}) as Record<string, unknown>;
  const kind = /^postgres(?:ql)?:/.test(config.database) ? 'postgres' : 'sqlite';
  // Ours has no code, and says in words that the database is of a newer program.
  return { level: 'fault', text: check.databaseFails(String(code ?? message)), mend: check.databaseMend[kind] };
}

export async function check(session: Session): Promise<ExitCode> {
  const { config, store, say, terminal, values } = session;
  const findings: Finding[] = [
    { level: 'ok', text: say.check.config(Object.keys(config.towns).length) },
    { level: 'ok', text: say.check.database(store.engine === 'sqlite' ? config.database : 'PostgreSQL') },
    ...checkPlaceholders(session),
    ...(await checkDisk(session)),
    ...(await checkClock(session)),
    ...(await checkMail(session)),
    ...(await checkOutbox(session)),
    ...(await checkStrays(session)),
    ...(await checkAddresses(session)),
  ];
  if (!values.json) return tellFindings(findings, terminal, say);
  terminal.write(`${JSON.stringify({ findings }, undefined, 2)}\n`);
  return findings.some(({ level }) => level === 'fault') ? FAILED : DONE;
}
