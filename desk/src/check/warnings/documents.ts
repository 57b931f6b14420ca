// Documents that a reader can't tell apart.
import { AttachmentSchema, DocumentSchema, FeedSchema } from '../../../../src/feed/schema.ts';
import { isRecord } from '../../../../src/feed/place.ts';
import { fileNameOf } from '../../../../src/feed/url.ts';
import { walk } from '../../document/walk.ts';
import type { Warning, WarningContext } from './warning.ts';

const EMPTY_WORDS = /^(dokumenty?|soubor|příloha|odkaz|zde|ke stažení|pdf|doc|word)\.?$/i;

export function warnOfDocuments({ root }: WarningContext): Warning[] {
  const warnings: Warning[] = [];
  walk(root, FeedSchema, (value, shape, path) => {
    if ((shape !== DocumentSchema && shape !== AttachmentSchema) || !isRecord(value)) return;
    const { title, url } = value;
    const file = typeof url === 'string' ? fileNameOf(url) : '';
    if (shape === AttachmentSchema && !title) {
      warnings.push({ path, text: `Příloha nemá název, ukáže se jen jméno souboru${file && ` „${file}“`}.` });
    } else if (
      typeof title === 'string' &&
      (EMPTY_WORDS.test(title.trim()) || (file && title === file) || /^https?:/.test(title))
    ) {
      warnings.push({
        path: [...path, 'title'],
        text: `Podle názvu „${title}“ nikdo nepozná, co v dokumentu je. Napište třeba „Zápis z jednání 12. 3. 2018“.`,
      });
    }
  });
  return warnings;
}
