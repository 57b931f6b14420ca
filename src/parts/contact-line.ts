// A telephone number and an e-mail address as links: how every widget that shows a contact writes them.
// Knows nothing of contacts, labels or icons.
import { html, type TemplateResult } from 'lit';
import { formatPhone, telHref } from '../i18n/phone.ts';

/** Signs that show nothing and may turn what follows: in a number or an address they could only deceive. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** In characters; mail knows no longer address (RFC 5321). */
const LONGEST = 320;

/** A number grouped by three that dials with its country code; plain text where there is nothing to dial. */
export function renderPhone(number: string, className = ''): TemplateResult {
  const plain = number.replace(UNSEEN, '');
  const href = telHref(plain);
  return href ? html`<a class=${className} href=${href}>${formatPhone(plain)}</a>` : html`${plain}`;
}

/** An address that breaks before its @ and its dots, rather than inside a word; plain text where it is none. */
export function renderEmail(address: string): TemplateResult {
  const plain = address.replace(UNSEEN, '');
  if (plain.lastIndexOf('@') < 1 || plain.length > LONGEST) return html`${plain}`;
  const parts = plain.split(/(?=[@.])/);
  return html`<a href=${mailtoHref(plain)}>${parts.map((part, index) => [index ? html`<wbr />` : '', part])}</a>`;
}

/** `mailto:` with everything but the address itself escaped (RFC 6068), so that a feed can't add a subject or a body. */
export function mailtoHref(address: string): string {
  // A lone surrogate, which JSON can hold, would make encodeURIComponent throw.
  return 'mailto:' + encodeURIComponent(address.replace(/\p{Cs}/gu, '')).replaceAll('%40', '@');
}
