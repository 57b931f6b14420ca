// One small way to drive a page in any of the three engines: what a visitor's hands do, and a look into the page. All
// else a test says once, for all of them. Knows no driver.

export const ENGINE_NAMES = ['Chromium', 'Firefox', 'WebKitGTK'] as const;

export type EngineName = (typeof ENGINE_NAMES)[number];

export interface LaunchOptions {
  /** Where the visitor's clock is set, such as `Pacific/Kiritimati`. */
  timeZone?: string;
}

/** Of a page's window, in px. WebKitGTK has none under 447 px of width. */
export interface Size {
  width: number;
  height: number;
}

export const DESKTOP: Size = { width: 1280, height: 800 };

/** An engine that runs. */
export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  /** A page of its own, shown and not hidden behind another. */
  open(size?: Size): Promise<Tab>;
  close(): Promise<void>;
}

/** A file that the visitor has saved. */
export interface SavedFile {
  name: string;
  text: string;
}

/** Each input is a real one: it goes the way of a mouse and a keyboard, not by a call in the page. */
export interface Tab {
  /** Ends when the HTML has been read; scripts and feeds may still be on their way. */
  goto(url: string): Promise<void>;
  /** By the history of the page; doesn't wait until the other page is there, which an engine may have kept. */
  back(): Promise<void>;
  forward(): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function in the page, to which it is sent as text; waits for a promise; returns what JSON can hold. */
  evaluate<Result, Arguments extends unknown[]>(
    work: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** Presses and releases the mouse at a place of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types letters where the focus is. */
  type(text: string): Promise<void>;
  /** A key by its name, such as `Enter`, `ArrowDown` or `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** The next file that the page saves, after an action. */
  save(action: () => Promise<unknown>): Promise<SavedFile>;
  close(): Promise<void>;
}
