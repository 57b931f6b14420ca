// Leaves the words of other widgets out of a script of one widget. Only Czech ones travel with it; those of other
// languages come in chunks that all scripts share, and stay whole.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, Visitor, type Plugin } from 'vite';
import { ROOT } from './run.ts';

const CZECH = path.join(ROOT, 'src/i18n/messages/cs.ts');

/** Which part of the messages belongs to one widget alone; the parts that aren't named here are everybody's. */
const OWNERS: Record<string, string> = {
  timeline: 'grant-timeline',
  card: 'coordinator-card',
  groups: 'working-group-list',
  introduction: 'introduction',
  join: 'join-form',
  documentList: 'document-list',
  meetingList: 'meeting-list',
  plans: 'plan-timeline',
  news: 'news-feed',
  participation: 'participation',
};

/** Takes the given parts out of a module of messages. */
export function withoutParts(code: string, parts: readonly string[]): string {
  const cuts: [start: number, end: number][] = [];
  new Visitor({
    Property({ key, value, start, end }) {
      if (key.type !== 'Identifier' || value.type !== 'ObjectExpression' || !parts.includes(key.name)) return;
      cuts.push([start, end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0)]);
    },
  }).visit(parseSync('messages.js', code, { lang: 'js', sourceType: 'module' }).program);
  return cuts.reverse().reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

/** Whether a source takes a part from `messages`. */
export function usesPart(code: string, part: string): boolean {
  return new RegExp(`\\bmessages\\.${part}\\b|\\{[^{}=]*\\b${part}\\b[^{}=]*\\}\\s*=[^;]*\\bmessages\\b`).test(code);
}

/** Leaves out the words of all widgets but one; stops the build where something of that one's takes them all the same. */
export function ownWords(widget: string): Plugin {
  const others = Object.keys(OWNERS).filter((part) => OWNERS[part] !== widget);
  return {
    name: 'kp-own-words',
    transform: (code, id) => (id === CZECH ? { code: withoutParts(code, others), map: null } : null),
    generateBundle() {
      for (const id of this.getModuleIds()) {
        if (!id.startsWith(path.join(ROOT, 'src/')) || id.includes('/i18n/') || !id.endsWith('.ts')) continue;
        const part = others.find((one) => usesPart(readFileSync(id, 'utf8'), one));
        if (part) this.error(`${id} takes messages.${part}, the words of <kp-${OWNERS[part]}>: see own-words.ts`);
      }
    },
  };
}
