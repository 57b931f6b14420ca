// The real editors of CMSs, used as a webmaster does: the view of the source opened, lines pasted, the view closed, and
// what the editor would save is returned.
import path from 'node:path';
import type { Page } from 'playwright';
import sanitizeHtml from 'sanitize-html';
import { ROOT } from '../../scripts/build/run.ts';

/** Where the editors' own files are served from. */
export const EDITOR_FOLDERS = {
  '/tinymce/': path.join(ROOT, 'node_modules/tinymce'),
  '/ckeditor5/': path.join(ROOT, 'node_modules/ckeditor5/dist/browser'),
};
/** A page of a CMS with a place for an editor. */
export const EDITOR_PAGE = `<!doctype html><html lang="cs"><title>Úprava stránky</title><body><textarea id="text"></textarea>`;

interface TinyMce {
  init(options: object): Promise<unknown>;
  activeEditor: {
    getContent(): string;
    focus(): void;
    selection: { setCursorLocation(node: Node, offset: number): void };
  };
}

interface CkEditor {
  ClassicEditor: { create(element: Element, options: object): Promise<{ getData(): string }> };
  [plugin: string]: unknown;
}

/** What is done in the visual view before the page is saved. */
export type Work = (page: Page) => Promise<void>;

/** Through TinyMCE; `settings` is the code `tinymce.init({ … })`, without it the editor is as it comes. */
export async function throughTinyMce(
  page: Page,
  html: string,
  settings = 'tinymce.init({})',
  work?: Work,
): Promise<string> {
  await page.addScriptTag({ url: '/tinymce/tinymce.js' });
  // What the code hands to the editor is caught, and the place on our page and the button come to it.
  await page.addScriptTag({
    content: `((tinymce) => { ${settings} })({ init: (options) => (window.given = options) });`,
  });
  await page.evaluate(async () => {
    const tinymce = Reflect.get(window, 'tinymce') as TinyMce;
    const given = Reflect.get(window, 'given') as object;
    await tinymce.init({ selector: '#text', license_key: 'gpl', plugins: 'code', toolbar: 'code', ...given });
  });
  await page.getByRole('button', { name: 'Source code' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(html);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.waitFor({ state: 'detached' });
  await work?.(page);
  return page.evaluate(() => (Reflect.get(window, 'tinymce') as TinyMce).activeEditor.getContent());
}

/** Presses a key with the cursor at the beginning or the end of the words in TinyMCE's visual view, and types on. */
export async function pressIn(page: Page, words: string, at: 'start' | 'end', key: string, typed = ''): Promise<void> {
  const body = page.frameLocator('.tox-edit-area iframe').locator('body');
  await body.evaluate(
    (root, [wanted, place]) => {
      const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      let text = texts.nextNode();
      while (text && !text.textContent!.includes(wanted!)) text = texts.nextNode();
      const { activeEditor } = Reflect.get(parent, 'tinymce') as TinyMce;
      activeEditor.focus();
      activeEditor.selection.setCursorLocation(text!, place === 'start' ? 0 : text!.textContent!.length);
    },
    [words, at],
  );
  await page.keyboard.press(key);
  await page.keyboard.type(typed);
}

/** Through CKEditor 5; `settings` is the code `ClassicEditor.create(element, { … })`, `plugins` come to the usual ones. */
export async function throughCkEditor5(
  page: Page,
  html: string,
  plugins: string[] = [],
  settings = '',
): Promise<string> {
  await startCkEditor5(page, plugins, settings);
  const source = page.getByRole('button', { name: 'Source', exact: true });
  await source.click();
  await page.locator('.ck-source-editing-area textarea').fill(html);
  await source.click();
  return savedByCkEditor5(page);
}

/** By the button that inserts HTML, which the plugin HtmlEmbed brings. */
export async function throughCkEditor5Button(page: Page, html: string): Promise<string> {
  await startCkEditor5(page, ['HtmlEmbed'], '');
  await page.getByRole('button', { name: 'Insert HTML' }).click();
  await page.locator('.raw-html-embed__source').fill(html);
  await page.locator('.raw-html-embed__save-button').click();
  return savedByCkEditor5(page);
}

async function startCkEditor5(page: Page, plugins: string[], settings: string): Promise<void> {
  await page.addStyleTag({ url: '/ckeditor5/ckeditor5.css' });
  await page.addScriptTag({ url: '/ckeditor5/ckeditor5.umd.js' });
  await page.addScriptTag({
    content: `((ClassicEditor, element) => { ${settings} })({ create: (_, options) => (window.given = options) });`,
  });
  await page.evaluate(async (added) => {
    const ckeditor = Reflect.get(window, 'CKEDITOR') as CkEditor;
    const usual = ['Essentials', 'Paragraph', 'Heading', 'Bold', 'Link', 'List', 'SourceEditing'];
    const editor = await ckeditor.ClassicEditor.create(document.querySelector('#text')!, {
      licenseKey: 'GPL',
      plugins: [...usual, ...added].map((name) => ckeditor[name]),
      toolbar: added.includes('HtmlEmbed') ? ['sourceEditing', 'htmlEmbed'] : ['sourceEditing'],
      ...(Reflect.get(window, 'given') as object),
    });
    Object.assign(window, { editor });
  }, plugins);
}

function savedByCkEditor5(page: Page): Promise<string> {
  return page.evaluate(() => (Reflect.get(window, 'editor') as { getData(): string }).getData());
}

/** The tags that WordPress leaves to those without `unfiltered_html`: `$allowedposttags` of its kses.php. */
const KSES_TAGS = (
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd ' +
  'dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd ' +
  'label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub ' +
  'summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'
).split(' ');

/** A filter with the rules of WordPress's `wp_kses_post`: listed tags, their global attributes, text left in place. */
export function throughKses(html: string): string {
  const everywhere = ['aria-*', 'class', 'data-*', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title', 'xml:lang'];
  return sanitizeHtml(html, {
    allowedTags: KSES_TAGS,
    allowedAttributes: { '*': everywhere, a: ['href', 'rel', 'rev', 'name', 'target', 'download'], div: ['align'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    // It takes tags away and leaves what stands between them.
    nonTextTags: [],
  });
}

/** Which names of `data-*` attributes it lets through. */
export const KSES_DATA = /^data(?:-[a-z0-9_]+)+$/;
