// Letters that were lost when a file was once saved or read in another encoding.
import { FeedSchema } from '../../../../src/feed/schema.ts';
import { walk } from '../../document/walk.ts';
import type { Warning, WarningContext } from './warning.ts';

/** What stands for a letter that could not be read, and the two signs that a Czech letter of UTF-8 looks like elsewhere. */
const BROKEN = /\ufffd|Ă[\u00a0©\u00adˇł˝ş]|Ĺ[™ˇľŻ]|Ä[›ŤŹŚ]|Å[\u0099¡¾]|Ã[\u00a0¡©\u00ad³½º]/;

export function warnOfLetters({ root }: WarningContext): Warning[] {
  const warnings: Warning[] = [];
  walk(root, FeedSchema, (value, _shape, path) => {
    if (typeof value !== 'string') return;
    const found = BROKEN.exec(value)?.[0];
    if (!found) return;
    warnings.push({
      path,
      text: `V\u00a0textu jsou místo písmen pokažené znaky („${found}“). Opravte je, nebo vezměte starší kopii souboru.`,
    });
  });
  return warnings;
}
