// The pages of `npm start` in Czech: what the receiver has stored, and the mails that it has sent.
import type { Arrival } from '../dev-receiver/box.ts';
import { html, type Html } from '../../receiver/src/http/pages/html.ts';
import { frame } from '../dev-receiver/frame.ts';
import { renderArrival, renderTrials } from '../dev-receiver/pages.ts';
import type { Letter } from './mailbox.ts';

const NBSP = '\u00a0';

const moment = new Intl.DateTimeFormat('cs', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Prague' });

const renderLink = ({ id, subject, to }: Letter): Html =>
  html`<a href="/posta/${id}">${subject}</a><br /><small>pro <bdi>${to}</bdi></small>`;

/** What is stored, newest first, each with the mails about it. */
export function renderRequests(arrivals: readonly Arrival[], letters: readonly Letter[]): string {
  const mailsAbout = ({ receipt: { reference } }: Arrival): Html => {
    const about = letters.filter(({ subject }) => subject.includes(reference));
    return about.length
      ? html`<p>E-maily:</p>
          <ul>
            ${about.map((letter) => html`<li>${renderLink(letter)}</li>`)}
          </ul>`
      : html`<p>E-maily o${NBSP}ní zatím neodešly.</p>`;
  };
  return frame(
    'Co přišlo z\u00a0formuláře',
    html`<h1>Co přišlo z${NBSP}formuláře</h1>
      <p>
        Tohle je kp-receiver na vašem počítači: zprávy má v${NBSP}SQLite, e-maily posílá do
        <a href="/posta/">zkušební schránky</a>. Ven z${NBSP}počítače nejde nic. Nově došlé uvidíte po obnovení stránky.
      </p>
      ${
        arrivals.length
          ? arrivals.map((arrival) => renderArrival(arrival, mailsAbout(arrival)))
          : html`<p class="empty">Zatím nic nepřišlo. Odešlete formulář na stránce <a href="/ukazka/#kp-join">Vzorov</a>.</p>`
      }
      ${renderTrials()}`,
  );
}

export function renderMailbox(letters: readonly Letter[]): string {
  return frame(
    'Zkušební schránka',
    html`<h1>Zkušební schránka</h1>
      <p>
        Sem přichází každý e-mail, který <a href="/requests/">příjemce formuláře</a> pošle, ať je pro kohokoli. Nově došlé
        uvidíte po obnovení stránky.
      </p>
      ${
        letters.length
          ? html`<ul>
              ${letters.map((letter) => html`<li>${renderLink(letter)}</li>`)}
            </ul>`
          : html`<p class="empty">Zatím nic nepřišlo. Odešlete formulář na stránce <a href="/ukazka/#kp-join">Vzorov</a>.</p>`
      }`,
  );
}

export function renderLetter({ from, to, replyTo, subject, date, text }: Letter): string {
  const facts = [
    ['Od', from],
    ['Komu', to],
    ['Odpověď půjde', replyTo],
    ['Odesláno', date ? moment.format(date) : ''],
  ].filter(([, value]) => value);
  return frame(
    subject,
    html`<p><a href="/posta/">Zkušební schránka</a></p>
      <h1>${subject}</h1>
      <dl>
        ${facts.map(([label, value]) => html`<dt>${label}</dt><dd><bdi>${value}</bdi></dd>`)}
      </dl>
      <div class="letter" dir="auto">${text}</div>`,
  );
}

export function renderNothing(): string {
  return frame('Nic tu není', html`<h1>Nic tu není</h1><p><a href="/posta/">Zkušební schránka</a></p>`);
}
