import { inFile } from '../../core/config/core-problem.js';
import { parseJson } from '../../core/config/json.js';
import { readSiteConfig } from '../../core/config/site-config.js';
import type { Site } from './site-file.js';
import { reportSiteProblems } from './site-problems.js';

/**
 * Reads the text of a `sund-site.json`; what is wrong with it is left out and told in the console. A
 * file of its own, which `sund.js` fetches only for a site that has decided something.
 */
export async function readSite(text: string, address: string): Promise<Site> {
  const json = await parseJson(text);
  if (json.kind === 'failed') {
    void reportSiteProblems(inFile([json.problem], address));
    return { allowed: [], tokens: {} };
  }
  const { config, problems } = readSiteConfig(json.value);
  void reportSiteProblems(inFile([...json.problems, ...problems], address));
  return { allowed: config.allowedOrigins, tokens: config.tokens };
}
