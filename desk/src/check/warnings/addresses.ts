// Addresses that lead elsewhere than was meant, and pictures that strangers' servers would be asked for.
import { isRecord } from '../../../../src/feed/place.ts';
import { FeedSchema, UrlSchema } from '../../../../src/feed/schema.ts';
import { mendUrl } from '../../words/mend-url.ts';
import { walk } from '../../document/walk.ts';
import type { Warning, WarningContext } from './warning.ts';
import { setValue } from '../../document/edits.ts';

const PICTURES = ['image', 'banner_image'];

export function warnOfAddresses({ root, url }: WarningContext): Warning[] {
  const warnings: Warning[] = [];
  const own = ownOrigins(root, url);
  const look = (address: string, path: Warning['path']): void => {
    const origin = originOf(address);
    if (!origin || own.has(origin)) return;
    warnings.push({
      path,
      text: `Obrázek je na jiném serveru (${new URL(address, origin).host}). Návštěvníkům se místo něj ukáže jen odkaz, protože by se ten server dozvěděl, kdo stránku čte. Nahrajte obrázek na svůj web.`,
    });
  };
  walk(root, FeedSchema, (value, shape, path) => {
    if (typeof value !== 'string') return;
    const key = path.at(-1);
    // What begins with www is a fault already.
    const meant = shape === UrlSchema && !/^\s*www\./i.test(value) ? mendUrl(value) : undefined;
    if (meant) {
      warnings.push({
        path,
        text: `Adresa „${value}“ nevede, kam asi měla: prohlížeč by takový soubor hledal na vašem webu.`,
        mends: [
          { label: `Opravit na ${meant}`, isSure: /^h?t+p/i.test(value), apply: (text) => setValue(text, path, meant) },
        ],
      });
    } else if (shape === UrlSchema && (PICTURES.includes(String(key)) || isPhoto(path))) look(value, path);
    if (key === 'content_html') {
      for (const [, source] of value.matchAll(/<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi)) look(source!, path);
    }
  });
  return warnings;
}

function isPhoto(path: Warning['path']): boolean {
  return path.at(-1) === 'url' && path.at(-2) === 'photo';
}

/** The servers that are the town's own, as far as the document tells. */
function ownOrigins(root: Record<string, unknown>, url: string | undefined): Set<string> {
  const extension = root['_kp'];
  const town = isRecord(extension) ? extension['municipality'] : undefined;
  const addresses = [url, root['feed_url'], root['home_page_url'], isRecord(town) ? town['url'] : undefined];
  const told = addresses.map((one) => (typeof one === 'string' ? originOf(one) : undefined));
  return new Set(told.filter((origin) => origin !== undefined));
}

function originOf(address: string): string | undefined {
  return /^(https?:)?\/\//i.test(address) && URL.canParse(address, 'https://x.invalid')
    ? new URL(address, 'https://x.invalid').origin
    : undefined;
}
