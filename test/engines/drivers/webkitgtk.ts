// WebKitGTK: MiniBrowser on a display that nobody sees, driven by WebKitWebDriver. Its driver takes one session, so each
// page has a browser of its own; one that is closed waits for the next.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { Builder, Capabilities, error as driverErrors, Key, type WebDriver } from 'selenium-webdriver';
import { findWebKit, type WebKitFiles } from '../../../scripts/find-engines.ts';
import { DESKTOP, type Engine, type LaunchOptions, type Size, type Tab } from '../engine.ts';
import { Downloads } from './downloads.ts';

/** How long what is evaluated may take, in ms: as long as a fault is waited for. */
const PATIENCE = 90_000;
/** How long the driver waits for an answer from a page, in ms; then it is asked again. */
const ANSWER_TIME = 3000;

const KEYS: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Space: ' ',
  Home: Key.HOME,
  End: Key.END,
  Backspace: Key.BACK_SPACE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Shift: Key.SHIFT,
};

export async function launchWebKitGtk({ timeZone }: LaunchOptions): Promise<Engine> {
  const files = findWebKit();
  if (!files) throw new Error('WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb).');
  const downloads = new Downloads();
  const display = await startDisplay(files.display);
  const environment = {
    ...process.env,
    ...(timeZone && { TZ: timeZone }),
    ...homeFor(downloads),
    DISPLAY: display.name,
    GDK_BACKEND: 'x11',
    // Without a user of its own, root can have no sandbox.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const sessions: Session[] = [];
  const idle: Session[] = [];
  const take = async (): Promise<Session> => {
    const waiting = idle.pop();
    if (waiting) return waiting;
    const session = await startSession(files, environment);
    sessions.push(session);
    return session;
  };
  const first = await take();
  idle.push(first);
  const version = String((await first.driver.getCapabilities()).get('browserVersion'));
  return {
    name: 'WebKitGTK',
    version,
    open: async (size = DESKTOP) => {
      const session = await take();
      await fit(session.driver, size);
      return tabOf(session.driver, downloads, () => {
        idle.push(session);
        return Promise.resolve();
      });
    },
    close: async () => {
      await Promise.all(sessions.map((session) => session.end()));
      stop(display.process);
      downloads.remove();
    },
  };
}

/** A home in which GTK finds the folder for downloads. */
function homeFor({ folder, home }: Downloads): { HOME: string; XDG_CONFIG_HOME: string } {
  const config = path.join(home, '.config');
  mkdirSync(config, { recursive: true });
  writeFileSync(path.join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
  return { HOME: home, XDG_CONFIG_HOME: config };
}

interface Session {
  driver: WebDriver;
  end(): Promise<void>;
}

async function startSession(files: WebKitFiles, env: NodeJS.ProcessEnv): Promise<Session> {
  const port = await freePort();
  const server = start(files.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  await answering(port);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: files.browser, args: ['--automation'] },
  });
  const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
  await driver.manage().setTimeouts({ script: ANSWER_TIME, pageLoad: PATIENCE });
  return {
    driver,
    end: async () => {
      await driver.quit().catch(() => undefined);
      stop(server);
    },
  };
}

/** Gives the page, which is smaller than its window, a size. */
async function fit(driver: WebDriver, { width, height }: Size): Promise<void> {
  const window = driver.manage().window();
  const inner = async () => driver.executeScript<[number, number]>('return [innerWidth, innerHeight]');
  let [w, h] = await inner();
  if (w === width && h === height) return;
  await window.setRect({ width, height, x: 0, y: 0 });
  [w, h] = await inner();
  await window.setRect({ width: 2 * width - w, height: 2 * height - h, x: 0, y: 0 });
}

function tabOf(driver: WebDriver, downloads: Downloads, close: () => Promise<void>): Tab {
  return {
    goto: (url) => goto(driver, url),
    back: () => driver.executeScript('setTimeout(() => history.back())'),
    forward: () => driver.executeScript('setTimeout(() => history.forward())'),
    reload: () => driver.navigate().refresh(),
    evaluate: (work, ...values) => evaluate(driver, `(${String(work)})(...${JSON.stringify(values)})`),
    clickAt: (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    press: async (key) => {
      const names = key.split('+').map((name) => KEYS[name] ?? name);
      const actions = driver.actions();
      for (const name of names) actions.keyDown(name);
      for (const name of names.reverse()) actions.keyUp(name);
      await actions.perform();
    },
    save: (action) => downloads.save(action),
    close,
  };
}

/** Opens an address. The driver can be early, or lose it; so it is asked for until the page before is gone. */
async function goto(driver: WebDriver, url: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await evaluate(driver, 'void (window.kpBefore = true)');
    await driver.get(url);
    const isThere = () => evaluate<boolean>(driver, '!window.kpBefore && document.readyState !== "loading"');
    const isOpen = await driver.wait(() => isThere().catch(() => false), 15_000).catch(() => false);
    if (isOpen) return;
  }
  throw new Error(`WebKitGTK did not open ${url}`);
}

const PENDING: Outcome = { isPending: true };

interface Outcome {
  result?: unknown;
  error?: string;
  isPending?: boolean;
}

let evaluations = 0;

/**
 * Leaves what comes of an expression in the page and asks for it. The driver's own waiting is no help: where the page is
 * replaced meanwhile, no answer comes at all.
 */
async function evaluate<Result>(driver: WebDriver, expression: string): Promise<Result> {
  const id = (evaluations += 1);
  const limit = Date.now() + PATIENCE;
  const ask = async (script: string): Promise<Outcome | null> => {
    try {
      return await driver.executeScript<Outcome | null>(script);
    } catch (cause) {
      if (cause instanceof driverErrors.ScriptTimeoutError || cause instanceof driverErrors.TimeoutError)
        return PENDING;
      throw cause;
    }
  };
  let outcome = await ask(`
    const end = (value) => ((window.kpOutcomes ??= {})[${id}] = value);
    try {
      const result = ${expression};
      if (typeof result?.then !== 'function') return end({ result });
      result.then((result) => end({ result }), (error) => end({ error: String(error) }));
      return end({ isPending: true });
    } catch (error) {
      return end({ error: String(error) });
    }`);
  while (outcome?.isPending) {
    if (Date.now() > limit) throw new Error(`No end came of ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    outcome = await ask(`return window.kpOutcomes?.[${id}]`);
  }
  if (!outcome) throw new Error('The page was left meanwhile.');
  if (outcome.error !== undefined) throw new Error(outcome.error);
  return outcome.result as Result;
}

/** A display in memory; it says its own number. */
function startDisplay(program: string): Promise<{ name: string; process: ChildProcess }> {
  const args = ['-displayfd', '1', '-screen', '0', '1400x2200x24', '-nolisten', 'tcp'];
  const server = start(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout!.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('\n')) resolve({ name: `:${said.trim()}`, process: server });
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
  });
}

const running = new Set<number>();
// A run that is broken off leaves none behind.
process.on('exit', () => running.forEach(kill));

/** Starts a program as the head of a group of its own. */
function start(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: true });
  if (child.pid) running.add(child.pid);
  return child;
}

/** Ends a program, and what it has started. */
function stop({ pid }: ChildProcess): void {
  if (pid) kill(pid);
}

function kill(pid: number): void {
  running.delete(pid);
  try {
    process.kill(-pid);
  } catch {
    // It is gone.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until the driver listens. */
async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}
