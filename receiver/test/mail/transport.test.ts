// What is said of a mail server that can't be used: a code by which an administrator finds the fault.
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createSmtp, trySmtp } from '../../src/mail/transport.ts';
import { COMMAND_WORDS } from '../../src/words/commands/words.ts';
import { findFreePort } from '../support/process.ts';

let server: SMTPServer | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve())));

async function start(options: SMTPServerOptions): Promise<number> {
  server = new SMTPServer({ authOptional: true, logger: false, closeTimeout: 10, ...options });
  // A client that doesn't like the certificate ends the handshake.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return (server.server.address() as AddressInfo).port;
}

const tryAt = (port: number, more = {}) =>
  trySmtp({ host: '127.0.0.1', port, secure: false, require_tls: true, from: 'a@example.cz', ...more });
const mend = (code: string | undefined) => COMMAND_WORDS.cs.check.smtpMend(code ?? '');

describe('a mail server', () => {
  it('with a certificate that nobody vouches for is told from one that is not there', async () => {
    const code = await tryAt(await start({}));
    expect(code).toMatch(/CERT|SIGNATURE/);
    expect(mend(code)).toMatch(/Certifikát/);
  });

  it('that is not there is refused by the system', async () => {
    const code = await tryAt(await findFreePort());
    expect(code).toBe('ECONNREFUSED');
    expect(mend(code)).toMatch(/firewall/);
  });

  it('that speaks no TLS from the first byte is told so', async () => {
    const code = await tryAt(await start({}), { secure: true });
    expect(mend(code)).toMatch(/587/);
  });

  it('that offers no TLS is told so', async () => {
    const code = await tryAt(await start({ disabledCommands: ['STARTTLS'] }));
    expect(code).toBe('ETLS');
    expect(mend(code)).toMatch(/šifrované/);
  });

  it('that is not in the DNS is told so', async () => {
    const code = await tryAt(25, { host: 'neni.invalid' });
    expect(mend(code)).toMatch(/Jméno serveru neexistuje/);
  });
});

describe('a mail', () => {
  const smtp = { host: '127.0.0.1', secure: false, require_tls: false, from: 'a@example.cz' };
  const message = { to: 'b@example.cz', subject: 'x', text: 'x' };
  const send = (port: number, more = {}) =>
    createSmtp({ ...smtp, port, ...more }).send({ message, messageId: 'x@example.cz', fromName: 'A', date: 0 });
  const refuse = (responseCode: number) => (_: unknown, __: unknown, callback: (error: Error) => void) =>
    callback(Object.assign(new Error('No'), { responseCode }));
  const plain = { disabledCommands: ['STARTTLS'] };

  it('is refused where its recipient is', async () => {
    const port = await start({ ...plain, onRcptTo: refuse(550) });
    expect(await send(port)).toMatchObject({ kind: 'refused', error: expect.stringMatching(/^550/) as unknown });
  });

  it('is only put off where the sign-in, the sender or the connection is at fault', async () => {
    const auth = { authOptional: false, allowInsecureAuth: true, onAuth: refuse(535) as never };
    const user = { user: 'a', password: 'wrong' };
    expect(await send(await start({ ...plain, ...auth }), user)).toMatchObject({ kind: 'later' });
    server!.close();
    expect(await send(await start({ ...plain, onMailFrom: refuse(550) }))).toMatchObject({ kind: 'later' });
    server!.close();
    expect(await send(await start(plain), { require_tls: true })).toEqual({ kind: 'later', error: 'ETLS' });
  });
});
