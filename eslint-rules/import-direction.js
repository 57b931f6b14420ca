// The houses of ARCHITECTURE.md, desk/ARCHITECTURE.md and receiver/ARCHITECTURE.md as a rule: imports point one way, widgets don't know each
// other, and a library is known only where it belongs: Lit not where things run in Node, SQL only in the store.
import path from 'node:path';

/**
 * Each by its folder. `floors`: from the top of the house to its ground; folders of one floor don't see each other.
 * `ground`: files beside the folders that any of them may import.
 * `outside`: what it may import from beside itself.
 * `libraries`: what a pattern names may be imported in these folders only.
 */
export const HOUSES = {
  src: {
    floors: [
      // A page of its own that only names a widget: see src/embed/embed.ts.
      ['embed'],
      ['portal'],
      ['widgets'],
      ['parts'],
      ['core'],
      ['exports'],
      ['i18n', 'membership'],
      ['planning'],
      ['feed'],
    ],
    ground: [],
    libraries: [[/^(?:lit|@lit)(?:\/|-|$)/, ['embed', 'portal', 'widgets', 'parts', 'core']]],
  },
  'desk/src': {
    floors: [['start'], ['snippet', 'edit'], ['check'], ['preview', 'open'], ['app'], ['words'], ['document']],
    ground: [],
    libraries: [
      [/^(?:jsonc-parser|jsonrepair)$/, ['document', 'check']],
      [/^(?:lit|@lit)(?:\/|-|$)/, ['start', 'snippet', 'edit', 'check', 'preview', 'open', 'app']],
    ],
    outside: /^\.\.\/\.\.\/src\//,
  },
  'receiver/src': {
    floors: [['commands'], ['http', 'upkeep', 'export'], ['mail'], ['intake'], ['words'], ['config', 'store']],
    ground: ['log.ts'],
    libraries: [
      [/^(?:kysely|pg|better-sqlite3)(?:\/|$)/, ['store']],
      [/^(?:hono|@hono)(?:\/|$)/, ['http']],
      [/^nodemailer(?:\/|$)/, ['mail', 'export']],
    ],
  },
};

/** Why a file of a house may not import this; undefined where it may. */
export function faultOf(house, fromParts, source) {
  const { floors, ground, libraries, outside } = HOUSES[house];
  const floorOf = (folder) => floors.findIndex((floor) => floor.includes(folder));
  const [folder = '', widget] = fromParts;
  const isFile = fromParts.length === 1;
  if (!source.startsWith('.')) {
    const [, folders] = libraries.find(([library]) => library.test(source)) ?? [];
    return isFile || !folders || folders.includes(folder) ? undefined : `${folder}/ must not import ${source}.`;
  }
  const target = path.posix.join(...fromParts.slice(0, -1), source);
  if (target.startsWith('..')) {
    return outside?.test(target) ? undefined : `${house}/ must not import ${source} from outside itself.`;
  }
  const toParts = target.split('/');
  const [toFolder = '', toWidget] = toParts;
  if (isFile) return undefined;
  if (toParts.length === 1)
    return ground.includes(target) ? undefined : `${folder}/ must not import the entry ${target}.`;
  if (folder === toFolder) {
    return folder === 'widgets' && widget !== toWidget ? `A widget must not know another (${toWidget}).` : undefined;
  }
  const from = floorOf(folder);
  const to = floorOf(toFolder);
  if (from < 0)
    return `${house}/${folder}/ has no floor in the house; give it one in eslint-rules/import-direction.js.`;
  return to > from ? undefined : `${folder}/ must not import from ${toFolder || target}/: imports point downward only.`;
}

export const importDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'holds the direction of imports in each house' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const house = Object.keys(HOUSES).find((folder) => file.startsWith(`${folder}/`));
    if (!house) return {};
    const parts = file.slice(house.length + 1).split('/');
    const check = (node) => {
      const source = node.source?.value;
      const message = typeof source === 'string' ? faultOf(house, parts, source) : undefined;
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: (node) => check({ source: node.source ?? node.argument?.literal }),
    };
  },
};
