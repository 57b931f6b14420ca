// Starts an engine by its name.
import { launchChromium } from './drivers/chromium.ts';
import { launchFirefox } from './drivers/firefox.ts';
import { launchWebKitGtk } from './drivers/webkitgtk.ts';
import type { Engine, EngineName, LaunchOptions } from './engine.ts';

const LAUNCHERS: Readonly<Record<EngineName, (options: LaunchOptions) => Promise<Engine>>> = {
  Chromium: launchChromium,
  Firefox: launchFirefox,
  WebKitGTK: launchWebKitGtk,
};

/** A new engine; whoever starts it closes it. */
export function launch(name: EngineName, options: LaunchOptions = {}): Promise<Engine> {
  return LAUNCHERS[name](options);
}
