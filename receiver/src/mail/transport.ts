// Speaks SMTP, by nodemailer: one mail, one connection, one deadline, so that no mail can hold up another.
import { createTransport } from 'nodemailer';
import type { SmtpConfig } from '../config/schema.ts';
import type { Message } from './message.ts';

/** What a mail server (or none) made of a mail. */
export type Delivery =
  | { kind: 'sent' }
  /** Not now: no connection, no sign-in, no answer in time, or an answer of 4xx. */
  | { kind: 'later'; error: string }
  /** An answer of 5xx to the recipient or to the mail. */
  | { kind: 'refused'; error: string };

export interface Envelope {
  message: Message;
  /** Without brackets. */
  messageId: string;
  fromName: string;
  /** Epoch ms. */
  date: number;
}

export interface Transport {
  /** Never rejects. */
  send(envelope: Envelope): Promise<Delivery>;
}

export interface TransportTimes {
  /** In ms: for the connection, the server's greeting, and each silence after them. */
  connection: number;
  greeting: number;
  silence: number;
  /** For the whole, however slowly it goes on. */
  deadline: number;
}

const TIMES: TransportTimes = { connection: 10_000, greeting: 10_000, silence: 30_000, deadline: 90_000 };

/** Longer than any sending takes, in ms: so long nobody else has a mail that is being sent. */
export const LEASE = 180_000;

/** The reply's codes alone: its words repeat addresses. */
function nameError(cause: unknown): string {
  const { responseCode, response, code, originalCode } = (cause ?? {}) as Record<string, unknown>;
  if (typeof responseCode === 'number' && code !== 'ETLS') {
    const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(typeof response === 'string' ? response : '')?.[1];
    return [responseCode, enhanced].filter(Boolean).join(' ');
  }
  // Nodemailer calls a refused connection and a bad certificate alike; the first code tells them apart.
  const plain = [originalCode, code].find((one) => typeof one === 'string' && /^[A-Z_\d]{1,40}$/.test(one));
  return (plain as string | undefined) ?? 'EUNKNOWN';
}

/** Whether it is this recipient or this mail that isn't wanted. A sign-in that fails, say, is no fault of the mail's. */
function isRefusal(cause: unknown): boolean {
  const { responseCode, command } = (cause ?? {}) as Record<string, unknown>;
  return typeof responseCode === 'number' && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

function optionsFor(smtp: SmtpConfig, times: Partial<TransportTimes>) {
  const { connection, greeting, silence } = { ...TIMES, ...times };
  return {
    host: smtp.host,
    port: smtp.port ?? (smtp.secure ? 465 : 587),
    secure: smtp.secure,
    requireTLS: smtp.require_tls && !smtp.secure,
    ...(smtp.user !== undefined && { auth: { user: smtp.user, pass: smtp.password ?? '' } }),
    connectionTimeout: connection,
    greetingTimeout: greeting,
    socketTimeout: silence,
    dnsTimeout: connection,
    // A mail's parts are text of ours, never a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Whether the mail server is there, speaks TLS and takes the sign-in; nothing is sent. The code of what failed, or undefined. */
export async function trySmtp(smtp: SmtpConfig, times: Partial<TransportTimes> = {}): Promise<string | undefined> {
  const transporter = createTransport(optionsFor(smtp, times));
  try {
    await transporter.verify();
    return undefined;
  } catch (cause) {
    return nameError(cause);
  } finally {
    transporter.close();
  }
}

export function createSmtp(smtp: SmtpConfig, times: Partial<TransportTimes> = {}): Transport {
  const { deadline } = { ...TIMES, ...times };
  const options = optionsFor(smtp, times);

  return {
    async send({ message: { to, replyTo, subject, text }, messageId, fromName, date }) {
      // One for each mail: closing it ends the connection, whatever state that is in.
      const transporter = createTransport(options);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tooLate = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(Object.assign(new Error('Too late'), { code: 'EDEADLINE' })), deadline);
      });
      try {
        // Objects, not texts: an address is never parsed for several.
        const sending = transporter.sendMail({
          from: { name: fromName, address: smtp.from },
          to: { name: '', address: to },
          ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
          subject,
          text,
          messageId: `<${messageId}>`,
          date: new Date(date),
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
        sending.catch(() => undefined);
        await Promise.race([sending, tooLate]);
        return { kind: 'sent' };
      } catch (cause) {
        return { kind: isRefusal(cause) ? 'refused' : 'later', error: nameError(cause) };
      } finally {
        clearTimeout(timer);
        transporter.close();
      }
    },
  };
}
