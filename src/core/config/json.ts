import { coreProblem } from './core-problem.js';
import type { CoreProblem, CoreProblems } from './problem.js';

/** How deep objects and lists may stand in each other. */
export const MAX_DEPTH = 32;

/** Every spelling of the key has the word in it, or the escape of an ASCII letter or underscore. */
const UNSAFE_KEY = /__proto__|\\u00[5-7]/;

/** What a JSON text holds, or why it could not be read. */
export type ParsedJson =
  | { readonly kind: 'parsed'; readonly value: unknown; readonly problems: readonly CoreProblem[] }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/**
 * Reads a JSON text. Its depth is counted before it is parsed, because schemas and everything after
 * them recurse. `__proto__` keys are dropped and reported, and what exactly is wrong with a text that is
 * almost JSON is worked out, by code that is loaded only then.
 */
export async function parseJson(text: string): Promise<ParsedJson> {
  if (text.trimStart().startsWith('<')) {
    return failed(coreProblem('looks-like-html', await describeMarkup(text)));
  }
  if (nestsDeeperThan(text, MAX_DEPTH)) {
    return failed(coreProblem('too-deep', { limit: MAX_DEPTH }));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failed(coreProblem('not-json', await explain(text)));
  }
  if (!UNSAFE_KEY.test(text)) return { kind: 'parsed', value, problems: [] };
  const { dropUnsafeKeys } = await import('./unsafe-keys.js');
  return { kind: 'parsed', value, problems: dropUnsafeKeys(value) };
}

async function explain(text: string): Promise<CoreProblems['not-json']> {
  try {
    const { findJsonMistake } = await import('./json-mistake.js');
    return findJsonMistake(text);
  } catch {
    return { line: 1, column: 1, mistake: 'unexpected', found: '' };
  }
}

async function describeMarkup(text: string): Promise<CoreProblems['looks-like-html']> {
  try {
    return (await import('./markup-kind.js')).markupIn(text);
  } catch {
    return {};
  }
}

function failed(problem: CoreProblem): ParsedJson {
  return { kind: 'failed', problem };
}

/** Counts brackets outside strings, without recursion. */
function nestsDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > limit) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
}

/** Position of the quote that ends the string starting at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return text.length;
}
