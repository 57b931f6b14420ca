// The page after a form post that was taken.
import type { Language, TownConfig } from '../../config/schema.ts';
import { paragraphsFor } from '../../config/towns.ts';
import type { Receipt } from '../../store/store.ts';
import { formatDay, WORDS } from '../../words/words.ts';
import { frame } from './frame.ts';
import { html } from './html.ts';

export function renderReceived(town: TownConfig, language: Language, { reference, reply_by }: Receipt): string {
  const { page, number } = WORDS[language];
  const [home] = town.origins;
  return frame(
    language,
    `${page.thanks} – ${town.name}`,
    html`<h1>${page.thanks}</h1>
      <p>${number}: <strong>${reference}</strong></p>
      <p>${page.answered(reply_by && formatDay(reply_by, language))}</p>
      ${paragraphsFor(town, language).map((paragraph) => html`<p>${paragraph}</p>`)}
      <p>${page.ifNobody}: ${town.contact}. ${page.quoteNumber}</p>
      <p><a href="${home}/">${page.back}</a></p>`,
  );
}
