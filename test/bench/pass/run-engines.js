import { loadavg } from 'node:os';
import { bytesOf, run, versionOf } from '../finder/run-engines.js';

/**
 * The files in `engines/`, ours first. Another engine gets its rows by a file there, which exports what
 * these do (`name`, `packageName`, `bundled`, `says`, `build`), and its name here.
 */
export const engines = ['sund', 'json-rules-engine', 'publicodes', 'surveyjs'];

/**
 * Measures one engine in a process of its own.
 *
 * @param {string} file
 */
export async function measureEngine(file) {
  const { name, packageName, bundled, says } = await import(`./engines/${file}.js`);
  const load = loadavg()[0] ?? 0;
  console.log(`${name}: rules (load ${load.toFixed(1)})`);
  const printed = await run('../pass/measure.ts', [file]);
  return {
    name,
    version: await versionOf(packageName),
    says,
    size: await bytesOf(bundled),
    load,
    ...JSON.parse(printed),
    measured: new Date().toISOString().slice(0, 10),
  };
}

/**
 * A wizard in a browser.
 *
 * @param {string} file
 */
export async function measureWizard(file) {
  console.log(`${file}: the wizard in a browser`);
  return JSON.parse(await run('../pass/browser.ts', [file]));
}

/** Ours on every real config, and where diagrams become too large. */
export async function measureOwn() {
  const load = loadavg()[0] ?? 0;
  console.log(`Sund: every config (load ${load.toFixed(1)})`);
  return { load, ...JSON.parse(await run('../pass/own.ts', [])) };
}
