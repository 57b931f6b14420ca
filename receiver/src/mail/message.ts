// A mail as it is handed to the mail server. What a person has typed stands in `text` alone, but for the one address of
// theirs, which was checked, as `to` of a confirmation or `replyTo`.

export interface Message {
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
}

const LOCAL_PART = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/;
const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;

/**
 * An address as it may stand in a header of any mail, its domain in ASCII; undefined where a mail server could choke on
 * it. Stricter than the form: an odd address must not hold up the mail to the staff, in whose text it stands anyway.
 */
export function headerAddress(address: string | undefined): string | undefined {
  const [, local = '', domain = ''] = /^([^@]+)@([^@]+)$/.exec(address ?? '') ?? [];
  // The URL parser knows Punycode.
  const host = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : '';
  return LOCAL_PART.test(local) && HOST.test(host) && host.includes('.') ? `${local}@${host}` : undefined;
}
