// Telephone numbers as people read them and as telephones dial them (RFC 3966). Czech ones by default; knows no feed.

interface PhoneNumber {
  /** "+420" or "" */
  country: string;
  /** The digits after it. */
  digits: string;
  /** As the author grouped it. */
  written: string;
  /** What follows the number: an extension, a remark. */
  rest: string;
}

/** The number as it is shown: grouped (by three; Ukrainian 44 123 45 67), with non-breaking spaces, what follows kept as text. */
export function formatPhone(number: string): string {
  const phone = readPhone(number);
  if (!phone) return number;
  const { country, digits, written, rest } = phone;
  const isCzech = digits.length === 9 && (!country || country === '+420' || country === '+421');
  const groups = isCzech
    ? digits.match(/\d{3}/g)
    : country === '+380' && digits.length === 9
      ? /(..)(...)(..)(..)/.exec(digits)!.slice(1)
      : undefined;
  return (groups ? [country, ...groups].join(' ').trim() : written).replace(/ /g, '\u00a0') + rest;
}

/** The address to dial, "tel:+420415000115": a nine-digit number is Czech. Empty where there is nothing to dial. */
export function telHref(number: string): string {
  const phone = readPhone(number);
  if (!phone) return '';
  const { country, digits } = phone;
  return `tel:${country || (digits.length === 9 ? '+420' : '')}${digits}`;
}

function readPhone(number: string): PhoneNumber | undefined {
  const text = number.trim().replace(/^00(?=[1-9])/, '+');
  let written = /^\+?[\d\s().\-–/]*/.exec(text)![0];
  // "415 000 111/115" is a number and its variant, "0398/123456" one number
  if (written.includes('/') && onlyDigits(written).length !== 9) written = written.split('/')[0]!;
  written = written.replace(/[\s(.\-–/]+$/, '');
  const all = onlyDigits(written);
  if (!all) return undefined;
  const rest = text.slice(written.length).replace(/^(?=\p{L})/u, ' ');
  const country = written.startsWith('+') ? (/^(?:42[01]|380)/.exec(all)?.[0] ?? '') : '';
  const isForeign = written.startsWith('+') && !country;
  return {
    country: isForeign ? '+' : country && `+${country}`,
    digits: all.slice(country.length),
    written: written.replace(/\s+/g, ' '),
    rest,
  };
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}
