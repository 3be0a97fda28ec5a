import { engines, measureEngine, measureOwn, measureWizard } from './pass/run-engines.js';

/** Those that draw a wizard themselves. */
const wizards = ['sund', 'surveyjs'];

/**
 * The leisure pass's part of the bench: our rules beside rule engines, and the wizard in a browser.
 *
 * @param {Record<string, any>} former
 * @param {{ withPeers: boolean }} options
 */
export async function benchPass(former, { withPeers }) {
  const results = { ...former };
  const measured = withPeers ? engines : engines.slice(0, 1);
  for (const file of measured) {
    results.engines = { ...results.engines, [file]: await measureEngine(file) };
  }
  for (const file of wizards.filter((each) => measured.includes(each))) {
    results.wizards = { ...results.wizards, [file]: await measureWizard(file) };
  }
  results.own = await measureOwn();
  return results;
}
