// The mail server of `npm start`: takes every mail, sends none on, and keeps each as a file that mail programs open, too.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export interface Letter {
  /** In addresses. */
  id: string;
  from: string;
  to: string;
  replyTo: string;
  subject: string;
  date: Date | undefined;
  text: string;
}

export interface Mailbox {
  port: number;
  /** Newest first. */
  letters(): Promise<Letter[]>;
  close(): Promise<void>;
}

const textOf = (addresses: AddressObject | AddressObject[] | undefined) =>
  [addresses ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

/** A mail server on a free port of this computer; its mails stay in `folder`. */
export async function openMailbox(folder: string): Promise<Mailbox> {
  mkdirSync(folder, { recursive: true });
  let last = 0;

  function keep(raw: Buffer): void {
    // The names sort by time, also for two within one millisecond.
    last = Math.max(Date.now(), last + 1);
    const name = path.join(folder, `${last}-${randomUUID().slice(0, 8)}.eml`);
    writeFileSync(`${name}.part`, raw);
    renameSync(`${name}.part`, name);
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onData(stream, _session, callback) {
      readAll(stream)
        .then(keep)
        .then(
          () => callback(),
          (cause: Error) => callback(cause),
        );
    },
  });
  // A connection that breaks is no fault of ours.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));

  const read = async (file: string): Promise<Letter> => {
    const mail = await simpleParser(readFileSync(path.join(folder, file)));
    return {
      id: path.basename(file, '.eml'),
      from: textOf(mail.from),
      to: textOf(mail.to),
      replyTo: textOf(mail.replyTo),
      subject: mail.subject ?? '',
      date: mail.date,
      text: mail.text ?? '',
    };
  };

  return {
    port: (server.server.address() as AddressInfo).port,
    letters: () =>
      Promise.all(
        readdirSync(folder)
          .filter((file) => file.endsWith('.eml'))
          .sort()
          .reverse()
          .map(read),
      ),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
