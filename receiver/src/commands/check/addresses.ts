// Addresses: where the service is reached, and from which pages it takes requests.
import type { Session } from '../session.ts';
import type { Finding } from './finding.ts';

/** How long the service may take to answer, in ms. */
const PATIENCE = 10_000;

async function reach(url: string): Promise<string | undefined> {
  try {
    const { ok, status } = await fetch(`${url}/health`, { signal: AbortSignal.timeout(PATIENCE) });
    return ok ? undefined : String(status);
  } catch (cause) {
    const inner = cause instanceof Error ? cause.cause : undefined;
    return inner instanceof Error && 'code' in inner ? String(inner.code) : cause instanceof Error ? cause.name : '?';
  }
}

/** The same site with or without www. */
function otherOf(origin: string): string | undefined {
  const { protocol, host, hostname } = new URL(origin);
  if (/^[\d.:[\]]+$|^localhost$/.test(hostname)) return undefined;
  if (host.startsWith('www.')) return `${protocol}//${host.slice(4)}`;
  // A name with more dots is one of several sites of a town.
  return host.split('.').length === 2 ? `${protocol}//www.${host}` : undefined;
}

const isLocal = (origin: string) => /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(origin);

export async function checkAddresses({ config, say: { check } }: Session): Promise<Finding[]> {
  const findings: Finding[] = [];
  const base = config.public_url?.replace(/\/$/, '');
  if (base === undefined) findings.push({ level: 'warning', text: check.publicUrl, mend: check.publicUrlMend });
  else {
    const reason = await reach(base);
    if (reason === undefined) findings.push({ level: 'ok', text: check.reached(base) });
    else findings.push({ level: 'fault', text: check.notReached(base, reason), mend: check.reachMend });
  }
  for (const [id, { name, origins }] of Object.entries(config.towns)) {
    const endpoint = `${base ?? `http://${config.host}:${config.port}`}/${id}`;
    findings.push({ level: 'ok', text: check.town(name, endpoint, origins.join(', ')) });
    for (const origin of origins) {
      if (origin.startsWith('http:') && !isLocal(origin)) {
        findings.push({ level: 'warning', text: check.plainOrigin(origin), mend: check.plainOriginMend });
      }
      const other = otherOf(origin);
      if (other !== undefined && !origins.includes(other)) {
        findings.push({ level: 'warning', text: check.otherOrigin(origin, other), mend: check.otherOriginMend });
      }
    }
  }
  return findings;
}
