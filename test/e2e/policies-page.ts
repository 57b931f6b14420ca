// A page under a Content-Security-Policy, which notes every violation and everything that the console says. Knows no
// widget.
import type { Browser, BrowserContextOptions, Page } from 'playwright';

/** Directives by their names; undefined leaves one out. */
export type Policy = Readonly<Record<string, string | undefined>>;

/** The strictest policy under which everything works; what docs/guides/policies.md explains word by word. */
export const STRICT: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'kp-widgets',
};

/** The strict policy with some directives changed, as a header says it. */
export function policyOf(changes: Policy = {}): string {
  return Object.entries({ ...STRICT, ...changes })
    .filter(([, words]) => words !== undefined)
    .map(([name, words]) => `${name} ${words}`.trim())
    .join('; ');
}

export interface GuardedOptions extends BrowserContextOptions {
  /** Written into the page's head in place of the header. */
  isMeta?: boolean;
  isReportOnly?: boolean;
  /** Changes the page's own HTML. */
  html?: (html: string) => string;
}

export interface GuardedPage {
  page: Page;
  /** Everything that was written to the console, and every uncaught error. */
  said: string[];
  /** What was forbidden so far: directive and address, each once. */
  violations(): Promise<string[]>;
  leave(): Promise<void>;
}

/** Opens an address under a policy. What of it has come when this resolves is the caller's to wait for. */
export async function openGuarded(
  browser: Browser,
  url: string,
  policy: string,
  { isMeta = false, isReportOnly = false, html = (page) => page, ...options }: GuardedOptions = {},
): Promise<GuardedPage> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    const violations = new Set<string>();
    Object.assign(window, { kpViolations: violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      violations.add([effectiveDirective, blockedURI, sample].filter(Boolean).join(' ')),
    );
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.route(url.split('#')[0]!, async (route) => {
    const response = await route.fetch();
    const name = `content-security-policy${isReportOnly ? '-report-only' : ''}`;
    const meta = `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const body = html(await response.text());
    await route.fulfill({
      response,
      body: isMeta ? body.replace('<head>', meta) : body,
      headers: { ...response.headers(), ...(!isMeta && { [name]: policy }) },
    });
  });
  await page.goto(url);
  return {
    page,
    said,
    violations: () => page.evaluate(() => [...(window as unknown as { kpViolations: Set<string> }).kpViolations]),
    leave: () => context.close(),
  };
}
