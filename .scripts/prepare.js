import { createRequire } from 'node:module';

/*
 * Runs after `npm ci`. Where the tools are not installed, as with
 * `npm ci --omit=dev`, there is nothing to build with and nothing to say.
 */
const require = createRequire(import.meta.url);
const tools = ['typescript/package.json', 'rollup/package.json', 'magic-string'];

const haveTools = tools.every((tool) => {
  try {
    return require.resolve(tool) !== '';
  } catch {
    return false;
  }
});

if (haveTools) await import('./build.js');
