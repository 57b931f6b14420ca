// What stands where a feed has nothing to show: that it is so, and whom to ask, or where the town's own page is. Needs
// the styles of document-list.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../core/localize-controller.ts';
import type { Feed } from '../feed/types.ts';
import { coordinatorOf } from '../planning/people.ts';
import { renderShortContact } from './short-contact.ts';

/** A sentence, and under it the feed's first contact, else a link to the town. */
export function renderWayOut(sentence: string, feed: Feed, localize: LocalizeController): TemplateResult {
  const { states } = localize.messages;
  const contact = coordinatorOf(feed);
  const url = feed._kp?.municipality?.url ?? feed.home_page_url;
  return html`<p class="b">${sentence}</p>
    ${
      contact
        ? html`<p>${states.ask}</p>
          ${renderShortContact(contact, localize)}`
        : url
          ? html`<p><a href=${url}>${states.townWebsite}</a></p>`
          : nothing
    }`;
}
