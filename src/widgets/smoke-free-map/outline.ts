import { fetchBytes } from '../../core/config/fetch-bytes.js';
import type { Coordinates } from './domain/model.js';
import { codeOf, readOutline } from './domain/overview/outline-file.js';

/** More than any outline has, in bytes. */
const LIMIT = 200_000;

/**
 * The rings of a municipality's land, or undefined where it is not known or did not come: the map is then
 * drawn without. It is asked of where this file came from, twice at most.
 *
 * @param municipality four digits or a name, "Københavns Kommune"
 */
export async function outlineOf(
  municipality: string,
  signal?: AbortSignal,
): Promise<readonly Coordinates[] | undefined> {
  try {
    const isCode = /^\d{4}$/.test(municipality);
    const code = isCode ? municipality : codeOf(municipality, await ask('index', signal));
    return code === undefined ? undefined : readOutline(await ask(code, signal));
  } catch {
    // Withdrawn, or no JSON.
    return undefined;
  }
}

async function ask(name: string, signal: AbortSignal | undefined): Promise<unknown> {
  // Written so that bundlers find the files, too.
  const { href } = new URL(`../../../outlines/${name}.json`, import.meta.url);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await fetchBytes(href, { signal, limit: LIMIT });
    if (answer.kind !== 'answered') continue;
    if (answer.bytes) return JSON.parse(new TextDecoder().decode(answer.bytes));
    // It is not there, which asking again does not change.
    if (answer.status < 500) return undefined;
  }
  return undefined;
}
