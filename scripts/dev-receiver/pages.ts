// The receiver's pages, in Czech: what arrived, and the answers to an ordinary form post.
import type { RequestError } from '../../src/membership/check-request.ts';
import type { Arrival } from './box.ts';
import { html, type Html } from '../../receiver/src/http/pages/html.ts';
import { frame } from './frame.ts';
import { TRIALS } from './trials.ts';
import { CODES, FIELDS, KINDS, QUARANTINE, ROLES, STATUSES } from './words.ts';

const NBSP = '\u00a0';

const moment = new Intl.DateTimeFormat('cs', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Prague' });

/** `2026-12-02` as `2. 12. 2026`. */
function formatDay(date: string): string {
  return date.split('-').reverse().map(Number).join(`.${NBSP}`);
}

function renderFacts(facts: readonly (readonly [string, string | undefined])[]): Html {
  const filled = facts.filter(([, value]) => value);
  return html`<dl>${filled.map(([label, value]) => html`<dt>${label}</dt><dd dir="auto">${value}</dd>`)}</dl>`;
}

/** `more` stands under what arrived. */
export function renderArrival({ request, receipt, at, way, repeats, quarantine }: Arrival, more?: Html): Html {
  return html`<article ${quarantine ? html`class="odd"` : ''}>
    <h2>${receipt.reference} · <bdi>${request.name}</bdi></h2>
    <p class="when">
      ${moment.format(at)}${quarantine ? html` · <strong>v${NBSP}karanténě</strong>: ${QUARANTINE[quarantine]}` : ''}
      ${repeats ? html` · přišlo ještě ${repeats}×, uloženo jednou` : ''}
    </p>
    ${renderFacts([
      ['Co to je', KINDS[request.kind]],
      ['E-mail', request.email],
      ['Telefon', request.phone],
      ['Organizace', request.organisation],
      ['Mluví za', request.participant_role && ROLES[request.participant_role]],
      ['Pracovní skupiny', request.working_groups?.join('\n')],
      ['Zpráva', request.message],
      ['K účasti potřebuje', request.needs],
      ['Odpovědět do', receipt.reply_by && formatDay(receipt.reply_by)],
    ])}
    ${more}
    <details class="tech">
      <summary>Technické údaje</summary>
      ${renderFacts([
        ['id', request.id],
        ['Přišlo jako', way === 'json' ? 'JSON' : 'obyčejný formulář'],
        ['Jazyk formuláře', request.language],
        ['Verze poučení', request.privacy_version],
        ['Stránka', request.page_url],
        ['Časové razítko', request.stamp ?? 'žádné'],
        ['Skryté pole', request.contact_note_2],
      ])}
    </details>
  </article>`;
}

/** How to try what can go wrong. */
export function renderTrials(): Html {
  const marks = Object.entries(TRIALS).map(
    ([mark, { meaning }]) => html`<tr><th scope="row"><code>#${mark}</code></th><td>${meaning}</td></tr>`,
  );
  return html`<details class="trials">
        <summary>Jak vyzkoušet, co se může pokazit</summary>
        <p>
          Napište do jména nebo zprávy značku. První odeslání podle ní skončí, opakované projde. S${NBSP}vykřičníkem
          (<code>#503!</code>) neprojde žádné.
        </p>
        <table>
          ${marks}
        </table>
      </details>`;
}

/** What arrived, newest first. */
export function renderList(arrivals: readonly Arrival[]): string {
  return frame(
    'Co přišlo z\u00a0formuláře – zkušební příjemce',
    html`<h1>Co přišlo z${NBSP}formuláře</h1>
      <p>
        Zkušební příjemce na vašem počítači. Nikam nic neposílá a${NBSP}nic neukládá na disk: zprávy drží jen v${NBSP}paměti
        a${NBSP}s${NBSP}ukončením serveru zmizí. Nově došlé uvidíte po obnovení stránky.
      </p>
      ${
        arrivals.length
          ? html`<form method="post" action="/requests/forget"><button>Zapomenout vše</button></form>
            ${arrivals.map((arrival) => renderArrival(arrival))}`
          : html`<p class="empty">Zatím nic nepřišlo. Odešlete formulář na stránce <a href="/ukazka/#kp-join">Vzorov</a>.</p>`
      }
      ${renderTrials()}`,
  );
}

/** After a form post that was taken; `back` leads to the page with the form. */
export function renderThanks({ receipt: { reference, reply_by } }: Arrival, back?: string): string {
  return frame(
    'Děkujeme, vaše zpráva dorazila',
    html`<h1>Děkujeme, vaše zpráva dorazila</h1>
      <p>Číslo vaší zprávy je <strong>${reference}</strong>.</p>
      ${reply_by ? html`<p>Odpovíme vám do ${formatDay(reply_by)}.</p>` : ''}
      ${back ? html`<p><a href="${back}">Zpět k${NBSP}formuláři</a></p>` : ''}
      <p><a href="/requests/">Co přišlo zkušebnímu příjemci</a></p>`,
  );
}

/** After a form post that was not taken. */
export function renderRefusal(status: number, errors: readonly RequestError[], retryAfter?: number): string {
  const faults = errors.map(({ pointer, code }) => {
    const field = FIELDS[/^\/[^/]*/.exec(pointer)?.[0] ?? ''];
    return html`<li>${field ? `${field}: ` : ''}${CODES[code]}</li>`;
  });
  return frame(
    'Zpráva zatím není odeslaná',
    html`<h1>Zpráva zatím není odeslaná</h1>
      <p>${STATUSES[status] ?? 'Server je dočasně mimo provoz.'}</p>
      ${faults.length ? html`<ul>${faults}</ul>` : ''}
      ${retryAfter ? html`<p>Zkuste to znovu za ${retryAfter}${NBSP}s.</p>` : ''}
      <p>Tlačítkem Zpět v${NBSP}prohlížeči se vrátíte k${NBSP}formuláři. Některé
        prohlížeče ho ukážou prázdný; pak ho prosím vyplňte znovu.</p>`,
  );
}

/** What a content management system shows to who isn't logged in. */
export function renderLogin(): string {
  return frame('Přihlášení', html`<h1>Přihlášení</h1><p>Pro pokračování se přihlaste.</p>`);
}
