// All that the rest may take from i18n.
export { type Language, LANGUAGES, loadMessages, messagesOf, toLanguage } from './languages.ts';
export type { Messages, Mixed } from './messages.ts';
export { type ClockTime, type Formats, formatsOf } from './formats.ts';
export { typeset } from './typography.ts';
export { formatPhone, telHref } from './phone.ts';
export { fileType } from './file-type.ts';
