// What a mark in a text makes of the answer.
import type { ServerResponse } from 'node:http';
import { refuse, sendPage } from './answers.ts';
import type { Arrival } from './box.ts';
import { renderLogin } from './pages.ts';
import type { Trial } from './trials.ts';

/** How long `#timeout` stays silent, in ms. */
const SILENCE = 60_000;

export function fail(trial: Trial, response: ServerResponse, way: Arrival['way']): void {
  if (trial.outcome === 'login') return sendPage(response, trial.status, renderLogin());
  if (trial.outcome === 'answer') return refuse(response, way, trial);
  setTimeout(() => response.destroy(), trial.outcome === 'cut' ? 0 : SILENCE).unref();
}
