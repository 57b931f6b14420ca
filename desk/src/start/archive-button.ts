// The button that saves the archive. An element, so that sections which must not import from here can show it, too.
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { now } from '../../../src/core/clock.ts';
import { saveFile } from '../../../src/parts/save-file.ts';
import { DeskElement } from '../app/desk-element.ts';
import { routeTo } from '../app/route.ts';
import { archiveOf } from './archive.ts';
import { loadArchiveFiles } from './archive-files.ts';

@customElement('desk-archive-button')
export class DeskArchiveButton extends DeskElement {
  @state() private hasFailed = false;

  protected override render(): TemplateResult {
    return html`<p class="actions">
        <button type="button" class="main" @click=${() => this.#save()}>Stáhnout balíček (ZIP)</button>
      </p>
      ${
        this.hasFailed
          ? html`<p class="note" role="alert">
              Balíček se nepodařilo připravit. Nejdřív <a href=${routeTo('zkontrolovat')}>opravte chyby</a>
              v&nbsp;údajích, nebo dílnu načtěte znovu.
            </p>`
          : nothing
      }`;
  }

  async #save(): Promise<void> {
    this.hasFailed = false;
    const { document } = this.desk;
    try {
      const files = await loadArchiveFiles();
      const archive = archiveOf({ feed: document.text, files, now: new Date(now()), desk: window.location.href });
      saveFile(this, 'komunitni-planovani.zip', 'application/zip', archive);
      // The archive holds the feed as well as a file of its own would.
      document.markSaved();
      this.desk.say('Balíček i s údaji je uložený mezi staženými soubory. Rozbalte ho a otevřete soubor navod.html.');
    } catch {
      this.hasFailed = true;
    }
  }
}
