// From where a request came, as far as that can be believed.
import { isIP, type BlockList } from 'node:net';

/** An IPv4 address that stands in an IPv6 one, as it is. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').trim();

const isIn = (list: BlockList, address: string) => {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
};

/**
 * The nearest address that isn't one of our proxies: the connection's own, or what the proxies have noted in
 * `X-Forwarded-For`, read from its end, where the last of them has written.
 */
export function clientAddress(
  connection: string | undefined,
  forwarded: string | undefined,
  proxies: BlockList,
): string {
  let address = plain(connection ?? '');
  for (const next of (forwarded ?? '').split(',').map(plain).reverse()) {
    if (!isIn(proxies, address) || isIP(next) === 0) break;
    address = next;
  }
  return address;
}

/** One household or office has one IPv4 address, but a whole network of IPv6 ones (/64). */
export function senderOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const parts = head.split(':').filter(Boolean);
  const ending = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : 8 - parts.length - ending.length;
  return [...parts, ...Array<string>(zeros).fill('0'), ...ending]
    .slice(0, 4)
    .map((part) => parseInt(part, 16))
    .join(':');
}
