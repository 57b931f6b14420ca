// Telephones and e-mails as people write them: what was meant by a slip, and what is wrong with the rest.

/** An e-mail as it was meant: "jana (zavináč) vzorov.cz"; undefined where it is right, or nothing can be told. */
export function mendEmail(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\s*(?:[([{<]\s*(?:at|zavináč|zav\.?)\s*[)\]}>]|\s(?:at|zavináč)\s|@)\s*/i, '@')
    .replace(/\s*(?:[([{]\s*(?:dot|tečka)\s*[)\]}])\s*/gi, '.')
    .replace(/(?<=@.*),\s*/g, '.')
    .replace(/[.,;]+$/, '');
  return text !== written && !explainBadEmail(text) ? text : undefined;
}

/** What is wrong with an e-mail; undefined where nothing is. */
export function explainBadEmail(written: string): string | undefined {
  const text = written.trim();
  const [, before = '', after = '', more] = /^([^@]*)@([^@]*)(@.*)?$/.exec(text) ?? [];
  if (!text.includes('@')) return 'V\u00a0e-mailu chybí zavináč (@). Napište ho třeba jako jana.vzorova@vzorov.cz.';
  if (more !== undefined || !before || !after || /\s/.test(text)) {
    return 'Tohle není jeden e-mail. Napište ho třeba jako jana.vzorova@vzorov.cz, další přidáte později.';
  }
  if (/,/.test(text)) return 'V\u00a0e-mailu je čárka místo tečky.';
  if (/^[^.]+$/.test(after)) return 'E-mailu chybí konec adresy, třeba .cz.';
  return /^[^\s@()<>[\]:;"]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(text)
    ? undefined
    : 'E-mailová adresa není celá, nebo je v\u00a0ní překlep.';
}

/**
 * What is wrong with a telephone; undefined where nothing is. An extension may follow ("kl. 12", "linka 12").
 * `more` says where another number belongs.
 */
export function explainBadPhone(written: string, more = 'Další přidejte zvlášť.'): string | undefined {
  if (isTwoPhones(written)) return `Sem patří jedno číslo. ${more}`;
  const number = written.trim().replace(/[\s,;]*(?:kl|klapka|l|linka)\b.*$/iu, '');
  const digits = number.replace(/\D/g, '');
  if (!/^[+\d\s()/.-]+$/.test(number)) {
    return 'Telefon napište jen číslicemi, třeba +420\u00a0415\u00a0736\u00a0000.';
  }
  const [, code = '', rest = digits] = /^\s*(?:\+|00)(420|421)(\d*)$/.exec(number.replace(/[^\d+]/g, '')) ?? [];
  // Numbers of other countries are as long as those countries want; emergency and short lines have three to six digits.
  if (!code && (/^\s*(?:\+|00)/.test(number) ? digits.length >= 8 && digits.length <= 15 : /^\d{3,6}$/.test(digits))) {
    return undefined;
  }
  if (rest.length === 9) return undefined;
  const after = code ? `: po předvolbě +${code} jich má být devět` : ': má jich být devět';
  return rest.length < 9
    ? `Telefonu chybí číslice${after}.`
    : `Telefon má číslic příliš mnoho${after}. Další číslo přidáte později.`;
}

/** "415 736 409, 606 123 456", "tel. 415 736 409 nebo 606 123 456", "415 736 409/410". */
function isTwoPhones(written: string): boolean {
  const parts = written
    .split(/[,;/]|\s(?:a|nebo)\s/i)
    .map((part) => part.replace(/^\s*(?:tel|telefon|mob|mobil)\b\.?:?/i, ''));
  const isNumber = (part: string): boolean => /^[+\d\s().-]+$/.test(part) && !explainBadPhone(part);
  // A slash may also stand within one number: "415/736 409".
  return parts.length > 1 && parts.every(isNumber) && parts.some((part) => part.replace(/\D/g, '').length >= 9);
}
