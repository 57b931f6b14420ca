// A real SMTP server in the test, which can be told to misbehave.
import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface Taken {
  /** Of the envelope. */
  to: string;
  raw: string;
}

/** What becomes of a mail after its last line: taken, refused with a code, never answered, or cut off before the 250. */
export type Manner = 'take' | 421 | 451 | 550 | 'hang' | 'reset';

export interface MailServer {
  port: number;
  /** Each mail that was answered by 250, and each that was read whole but not answered. */
  taken: Taken[];
  unanswered: Taken[];
  manner: Manner | ((to: string) => Manner);
  /** Refuses the recipient already. */
  refuses: (to: string) => boolean;
  messages(): Promise<ParsedMail[]>;
  close(): Promise<void>;
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('latin1');
}

const refusal = (code: number) => Object.assign(new Error(`Refused <somebody@example.cz>`), { responseCode: code });

export async function startMailServer(port = 0): Promise<MailServer> {
  const sockets = new Set<Socket>();
  const taken: Taken[] = [];
  const unanswered: Taken[] = [];

  const answer = (session: SMTPServerSession, raw: string, callback: (error?: Error) => void) => {
    const to = session.envelope.rcptTo.map(({ address }) => address).join();
    const manner = typeof self.manner === 'function' ? self.manner(to) : self.manner;
    if (manner === 'take') {
      taken.push({ to, raw });
      callback();
    } else if (typeof manner === 'number') callback(refusal(manner));
    else {
      unanswered.push({ to, raw });
      if (manner === 'reset')
        for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.resetAndDestroy();
    }
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 10,
    onRcptTo: ({ address }, _session, callback) => callback(self.refuses(address) ? refusal(550) : undefined),
    onData(stream, session, callback) {
      // Broken off in the middle: nobody waits for an answer.
      readAll(stream).then(
        (raw) => answer(session, raw, callback),
        () => undefined,
      );
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));

  const self: MailServer = {
    port: (server.server.address() as AddressInfo).port,
    taken,
    unanswered,
    manner: 'take',
    refuses: () => false,
    messages: () => Promise.all(taken.map(({ raw }) => simpleParser(Buffer.from(raw, 'latin1')))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return self;
}
