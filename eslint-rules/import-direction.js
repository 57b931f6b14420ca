// The house of ARCHITECTURE.md as a rule: imports point one way, widgets don't know each other, and what runs in Node
// knows no Lit.
import path from 'node:path';

/** From the top of the house to its ground; folders of one floor don't see each other. */
const FLOORS = [
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
];
const WITHOUT_LIT = new Set(['exports', 'i18n', 'membership', 'planning', 'feed']);

function floorOf(folder) {
  return FLOORS.findIndex((floor) => floor.includes(folder));
}

/** Why a file of src may not import this; undefined where it may. */
export function faultOf(fromParts, source) {
  const [folder = '', widget] = fromParts;
  const isFile = fromParts.length === 1;
  if (!source.startsWith('.')) {
    const isLit = /^(?:lit|@lit)(?:\/|-|$)/.test(source);
    return isLit && WITHOUT_LIT.has(folder) ? `${folder}/ runs in Node and must not import ${source}.` : undefined;
  }
  const target = path.posix.join(...fromParts.slice(0, -1), source);
  if (target.startsWith('..')) return `src/ must not import ${source} from outside itself.`;
  const toParts = target.split('/');
  const [toFolder = '', toWidget] = toParts;
  if (isFile) return undefined;
  if (toParts.length === 1) return `${folder}/ must not import the entry ${target}.`;
  if (folder === toFolder) {
    return folder === 'widgets' && widget !== toWidget ? `A widget must not know another (${toWidget}).` : undefined;
  }
  const from = floorOf(folder);
  const to = floorOf(toFolder);
  if (from < 0) return `src/${folder}/ has no floor in the house; give it one in eslint-rules/import-direction.js.`;
  return to > from ? undefined : `${folder}/ must not import from ${toFolder || target}/: imports point downward only.`;
}

export const importDirection = {
  meta: { type: 'problem', schema: [], docs: { description: 'holds the direction of imports in src' } },
  create(context) {
    const relative = path.relative(path.join(context.cwd, 'src'), context.filename).split(path.sep);
    if (relative[0] === '..') return {};
    const check = (node) => {
      const source = node.source?.value;
      const message = typeof source === 'string' ? faultOf(relative, source) : undefined;
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
