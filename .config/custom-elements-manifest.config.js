/*
 * The manifest describes what a page's author can use: elements, their
 * properties, attributes and tokens, and the events. It names the files that
 * are published, not those they are made from.
 */

/** @param {string} path */
const published = (path) => path.replace(/^src\//, 'npm/').replace(/\.ts$/, '.js');

/** @param {{ privacy?: string, name: string }} member */
const isPublic = ({ privacy, name }) =>
  (privacy === undefined || privacy === 'public') && !name.startsWith('#');

/** @param {{ customElement?: boolean, superclass?: { name: string } }} declaration */
const isForAuthors = ({ customElement, superclass }) =>
  customElement === true || superclass?.name === 'Event';

/** @param {any} module */
function publish(module) {
  module.path = published(module.path);
  module.declarations = (module.declarations ?? []).filter(isForAuthors);
  const names = new Set(module.declarations.map((/** @type {any} */ { name }) => name));
  for (const declaration of module.declarations) {
    declaration.members = declaration.members?.filter(isPublic);
    // The analyzer takes the first argument of any event for the event's name.
    declaration.events = declaration.events?.filter((/** @type {any} */ { name }) =>
      name?.startsWith('sund-'),
    );
    // It also takes every base class without an import for one of ours.
    if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event' };
  }
  module.exports = (module.exports ?? []).filter((/** @type {any} */ { declaration }) =>
    names.has(declaration?.name),
  );
  for (const { declaration } of module.exports) {
    if (declaration.module) declaration.module = published(declaration.module);
  }
}

export default {
  globs: ['src/core/element/**/*.ts', 'src/core/site/**/*.ts', 'src/widgets/*/*.ts'],
  exclude: ['src/widgets/*/*config.ts', 'src/widgets/*/{check,guide}.ts', 'src/**/*.styles.ts'],
  litelement: true,
  // The folder it is told is that of a build under way.
  packagejson: false,
  plugins: [
    {
      name: 'sund-public-manifest',
      /** @param {{ customElementsManifest: any }} link */
      packageLinkPhase({ customElementsManifest: manifest }) {
        manifest.modules.forEach(publish);
        manifest.modules = manifest.modules.filter(
          (/** @type {any} */ { declarations }) => declarations.length > 0,
        );
      },
    },
  ],
};
