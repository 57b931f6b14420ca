// E-mails and telephones that lead nowhere, by the rules of the forms.
import { FeedSchema } from '../../../../src/feed/schema.ts';
import { isRecord } from '../../../../src/feed/place.ts';
import { walk } from '../../document/walk.ts';
import { explainBadEmail, explainBadPhone, mendEmail } from '../../words/contact-words.ts';
import { recordName } from '../../words/labels.ts';
import { offerValue, type Warning, type WarningContext } from './warning.ts';

export function warnOfContacts({ root }: WarningContext): Warning[] {
  const warnings: Warning[] = [];
  walk(root, FeedSchema, (value, shape, path) => {
    if (!isRecord(value)) return;
    const name = recordName(shape);
    const { number, address } = value;
    if (name === 'PhoneSchema' && typeof number === 'string' && number) {
      const text = explainBadPhone(number);
      if (text) warnings.push({ path: [...path, 'number'], text });
    }
    if (name === 'EmailSchema' && typeof address === 'string' && address) {
      const text = explainBadEmail(address);
      const meant = mendEmail(address);
      const place = [...path, 'address'];
      if (text)
        warnings.push({ path: place, text, mends: meant ? [offerValue(`Opravit na ${meant}`, place, meant)] : [] });
    }
  });
  return warnings;
}
