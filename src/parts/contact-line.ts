// A telephone number and an e-mail address as links: how every widget that shows a contact writes them.
// Knows nothing of contacts, labels or icons.
import { html, type TemplateResult } from 'lit';
import { formatPhone, telHref } from '../i18n/phone.ts';

/** Signs that show nothing and may turn what follows: in a number or an address they could only deceive. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** A number grouped by three that dials with its country code; plain text where there is nothing to dial. */
export function renderPhone(number: string, className = ''): TemplateResult {
  const plain = number.replace(UNSEEN, '');
  const href = telHref(plain);
  return href ? html`<a class=${className} href=${href}>${formatPhone(plain)}</a>` : html`${plain}`;
}

/** An address that may break before its @ and nowhere else; without an @, plain text. */
export function renderEmail(address: string): TemplateResult {
  const plain = address.replace(UNSEEN, '');
  const at = plain.lastIndexOf('@');
  if (at < 1) return html`${plain}`;
  return html`<a href=${mailtoHref(plain)}>${plain.slice(0, at)}<wbr />${plain.slice(at)}</a>`;
}

/** `mailto:` with everything but the address itself escaped (RFC 6068), so that a feed can't add a subject or a body. */
export function mailtoHref(address: string): string {
  // A lone surrogate, which JSON can hold, would make encodeURIComponent throw.
  return 'mailto:' + encodeURIComponent(address.replace(/\p{Cs}/gu, '')).replaceAll('%40', '@');
}
