// The way of mails: the server, the sign-in, and whether others will believe the sender.
import { randomUUID } from 'node:crypto';
import { resolveTxt } from 'node:dns/promises';
import { createSmtp, trySmtp } from '../../mail/transport.ts';
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

export async function checkMail({ config: { smtp }, say: { check }, values, now }: Session): Promise<Finding[]> {
  const error = await trySmtp(smtp);
  if (error !== undefined) {
    return [{ level: 'fault', text: check.smtpFails(smtp.host, error), mend: check.smtpMend(error) }];
  }
  const findings: Finding[] = [{ level: 'ok', text: check.smtp(smtp.host) }];
  const domain = smtp.from.split('@')[1] ?? '';
  // Where DNS can't be asked, nothing is said.
  const texts = await resolveTxt(domain).catch((cause: NodeJS.ErrnoException) =>
    cause.code === 'ENODATA' ? [] : undefined,
  );
  if (texts && !texts.some((parts) => /^v=spf1\b/i.test(parts.join('')))) {
    findings.push({ level: 'warning', text: check.senderDomain(domain), mend: check.senderDomainMend });
  }
  if (values.mail !== undefined) {
    const delivery = await createSmtp(smtp).send({
      message: { to: values.mail, subject: check.mailSubject, text: check.mailText },
      messageId: `${randomUUID()}@${domain}`,
      fromName: smtp.from_name ?? 'kp-receiver',
      date: now(),
    });
    if (delivery.kind === 'sent') findings.push({ level: 'ok', text: check.mailSent(values.mail) });
    else {
      const { error: code } = delivery;
      findings.push({ level: 'fault', text: check.mailFails(values.mail, code), mend: check.smtpMend(code) });
    }
  }
  return findings;
}
