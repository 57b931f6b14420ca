// Takes out of html``, svg`` and css`` templates the white space and comments that only serve their author. A run of
// white space in HTML becomes one space, never none, so that inline elements keep their distance.
import { parseSync, Visitor, type Plugin } from 'vite';

// A string stays as it is; white space and comments go round the signs that need none; elsewhere they become a space.
const CSS_PARTS =
  /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?:\s|\/\*[\s\S]*?\*\/)*([{},;])(?:\s|\/\*[\s\S]*?\*\/)*|(:)\s+|(?:\s|\/\*[\s\S]*?\*\/)+/g;

/** CSS without comments and needless white space. */
export function minifyCss(css: string): string {
  return css.replace(CSS_PARTS, (_all, text?: string, sign?: string, colon?: string) => text ?? sign ?? colon ?? ' ');
}

/** HTML with each run of white space as one space; untouched where white space is content. */
export function minifyHtml(html: string): string {
  return /<(?:pre|textarea)\b/i.test(html) ? html : html.replace(/[ \t\r\n]+/g, ' ');
}

const MINIFIERS: Record<string, (text: string) => string> = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

/** Minifies the templates of our own sources; those of packages are left as they come. */
export function minifyTemplates(): Plugin {
  return {
    name: 'kp-minify-templates',
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/node_modules/') || !/\b(?:html|svg|css)`/.test(code)) return null;
      const edits: { start: number; end: number; text: string }[] = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          const minify = tag.type === 'Identifier' ? MINIFIERS[tag.name] : undefined;
          if (!minify) return;
          for (const { start, value } of quasi.quasis) {
            // A part starts at its text, or, by older parsers, at the quote or brace before it.
            const begin = code.startsWith(value.raw, start) ? start : start + 1;
            edits.push({ start: begin, end: begin + value.raw.length, text: minify(value.raw) });
          }
        },
      }).visit(parseSync(id, code, { lang: 'js', sourceType: 'module' }).program);
      // From the last to the first, so that positions stay true; nested templates lie between the parts, never in them.
      edits.sort((a, b) => b.start - a.start);
      const minified = edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
      return { code: minified, map: null };
    },
  };
}
