// What the analyzer reads to describe the elements for editors, Storybook and docs/widgets.md.

/** Names the published modules in place of their sources. */
function renamePaths(value) {
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string' && (key === 'path' || key === 'module')) {
      value[key] = member.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    } else if (member && typeof member === 'object') {
      renamePaths(member);
    }
  }
}

/** Leaves only elements and what is public in them. */
function dropInnerThings({ modules }) {
  for (const module of modules) {
    module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === 'class');
    for (const declaration of module.declarations) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy = 'public' }) => !name.startsWith('#') && privacy === 'public',
      );
    }
  }
}

export default {
  globs: ['src/core/kp-element.ts', 'src/portal/*.ts', 'src/widgets/*/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.model.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'kp-published',
      packageLinkPhase({ customElementsManifest }) {
        renamePaths(customElementsManifest);
        dropInnerThings(customElementsManifest);
        // The analyser takes files as the disk gives them, now so, now otherwise.
        customElementsManifest.modules = customElementsManifest.modules
          .filter((one) => one.declarations.length > 0)
          .sort((one, other) => (one.path < other.path ? -1 : 1));
      },
    },
  ],
};
