// The words of a message for the visitor's mail program. Pure; knows no words of its own.

/** A label and its value in one line of plain words; what ends as a question needs no colon. */
export function withLabel(label: string, value: string): string {
  return `${label}${label.endsWith('?') ? '' : ':'} ${value}`;
}

/** In plain signs that every program takes. */
export function plainSigns(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(/\u2011/g, '-');
}

/** The text of a message: a greeting, what was filled in, with its labels, and perhaps a last sentence. */
export function mailText(
  greeting: string,
  lines: readonly (readonly [label: string, value: string])[],
  closing = '',
): string {
  const filled = lines.filter(([, value]) => value.trim()).map(([label, value]) => withLabel(label, value.trim()));
  return plainSigns([greeting, filled.join('\n'), closing].filter(Boolean).join('\n\n') + '\n');
}
