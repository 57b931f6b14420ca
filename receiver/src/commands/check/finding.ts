// One thing that was tried.

export interface Finding {
  /** A fault keeps requests or mails from coming through; a warning is worth a look. */
  level: 'ok' | 'warning' | 'fault';
  text: string;
  /** What to do about it. */
  mend?: string;
}
