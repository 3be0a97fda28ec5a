import { parseUrl } from '../links/safe-url.js';
import { coreProblem, inFile } from './core-problem.js';
import type { Answer } from './fetch-bytes.js';
import type { ConfigFormat } from './format.js';
import { MAX_DATA_BYTES } from './intake-request.js';
import { isObject } from './is-object.js';
import { parseJson } from './json.js';
import { isLoadable, loadText, type LoadOptions } from './load.js';
import { enclosingList, locateInFiles, type LoadedList } from './locate.js';
import { readHeader } from './parse.js';
import type { CoreProblem, Path } from './problem.js';
import { expandPath, isReference, valueAt, withValueAt } from './value.js';

/** Most files that one config may lead to, and most that may lead to each other. */
const MAX_SOURCES = 50;
const MAX_CHAIN = 5;

/** Where a config stands: what its addresses are relative to, and its own where it is a file. */
export interface ConfigPlace {
  readonly base: string;
  readonly source?: string;
}

/** A file that was asked for. */
export interface IntakeSource {
  /** The address after redirects, or as asked for where nothing came back. */
  readonly url: string;
  /** What it holds: the config (an empty path), or the list at this path of it. */
  readonly path: Path;
  readonly loaded: boolean;
}

/** A config with its `{"src": …}` lists put in their places; those that failed are empty. */
export interface InlinedLists {
  readonly value: unknown;
  /** Where they are in the author's files. */
  readonly problems: readonly CoreProblem[];
  readonly loaded: readonly LoadedList[];
  readonly sources: readonly IntakeSource[];
}

/** A loaded list, and the addresses of the files that led to it, its own last. */
interface ChainedList extends LoadedList {
  readonly source: string;
  readonly chain: readonly string[];
}

interface FoundList extends ChainedList {
  readonly kind: 'found';
  readonly entries: readonly unknown[];
}

type Failed = { readonly kind: 'failed'; readonly problem: CoreProblem };

type LoadedFile =
  { readonly kind: 'loaded'; readonly value: unknown; readonly url: string } | Failed;

/**
 * Loads the lists that a config gives as `{"src": …}`, also those in entries of loaded lists. Each
 * address is relative to the file it stands in. A file is a list, or an object with the list under the
 * key it has in the config.
 * @param answers what came of the first attempt at a file, by address, where it has been made
 * @throws the signal's reason when it aborts
 */
export async function inlineLists<Config>(
  format: ConfigFormat<Config>,
  value: unknown,
  place: ConfigPlace,
  options: Omit<LoadOptions, 'limit' | 'part'>,
  answers: ReadonlyMap<string, Answer> = new Map(),
): Promise<InlinedLists> {
  const loader = new ListLoader(format, place, options, answers);
  let inlined = value;
  // Shorter paths first, so that what they bring can have lists of its own.
  for (const path of [...(format.lists ?? [])].sort((one, other) => one.length - other.length)) {
    const references = expandPath(inlined, path).filter((at) => isReference(valueAt(inlined, at)));
    const before = inlined;
    const lists = await Promise.all(references.map((at) => loader.load(valueAt(before, at), at)));
    references.forEach((at, index) => {
      inlined = withValueAt(inlined, at, lists[index] ?? []);
    });
  }
  const { problems, loaded, sources } = loader;
  return { value: inlined, problems, loaded, sources };
}

class ListLoader<Config> {
  readonly problems: CoreProblem[] = [];
  readonly loaded: ChainedList[] = [];
  readonly sources: IntakeSource[] = [];
  readonly #format: ConfigFormat<Config>;
  readonly #place: ConfigPlace;
  readonly #options: Omit<LoadOptions, 'limit' | 'part'>;
  readonly #answers: ReadonlyMap<string, Answer>;
  readonly #files = new Map<string, Promise<LoadedFile>>();

  constructor(
    format: ConfigFormat<Config>,
    place: ConfigPlace,
    options: Omit<LoadOptions, 'limit' | 'part'>,
    answers: ReadonlyMap<string, Answer>,
  ) {
    this.#format = format;
    this.#place = place;
    this.#options = options;
    this.#answers = answers;
  }

  /** The entries that a reference leads to; where it fails none, and a problem. */
  async load(reference: unknown, at: Path): Promise<readonly unknown[]> {
    for (const key of isObject(reference) ? Object.keys(reference) : []) {
      if (key !== 'src') {
        this.#report(coreProblem('unknown-key', { key, known: ['src'] }, [...at, key], 'warning'));
      }
    }
    const around = enclosingList(this.loaded, at);
    const base = around?.source ?? this.#place.base;
    const { source } = this.#place;
    const chain = around?.chain ?? (source === undefined ? [] : [source]);
    const found = await this.#follow(reference, at, base, chain);
    if (found.kind === 'found') {
      this.loaded.push(found);
      return found.entries;
    }
    this.#report(found.problem);
    return [];
  }

  /** A problem of a reference, as long as its list is not loaded, is in the file around it. */
  #report(problem: CoreProblem): void {
    const { source } = this.#place;
    const place = problem.source ? {} : locateInFiles(problem.path, this.loaded, source);
    this.problems.push({ ...problem, ...place });
  }

  async #follow(
    reference: unknown,
    at: Path,
    base: string,
    chain: readonly string[],
  ): Promise<FoundList | Failed> {
    const src = isReference(reference) ? reference.src : '';
    const url = parseUrl(src, base);
    if (src === '' || !url || !isLoadable(url, base)) {
      return failed(coreProblem('bad-address', { address: src }, at));
    }
    const { href } = url;
    if (chain.includes(href) || chain.length >= MAX_CHAIN) {
      return failed(coreProblem('cyclic-source', {}, at));
    }
    const file = await this.#file(href, at);
    if (file.kind === 'failed') return file;
    const next = [...chain, href];
    const { value, url: source } = file;
    if (Array.isArray(value)) {
      return { kind: 'found', path: at, entries: value, source, sourcePath: [], chain: next };
    }
    const given = isObject(value) ? this.#format.entriesIn?.(value) : undefined;
    if (given) {
      const { entries, path: sourcePath } = given;
      return { kind: 'found', path: at, entries, source, sourcePath, chain: next };
    }
    const header = readHeader(this.#format, value);
    if (header.kind === 'failed') return failed({ ...header.problem, source });
    const key = String(at.at(-1));
    const entries = valueAt(header.value, [key]);
    if (Array.isArray(entries)) {
      const beside = header.value;
      return { kind: 'found', path: at, entries, source, sourcePath: [key], chain: next, beside };
    }
    return isReference(entries)
      ? this.#follow(entries, at, source, next)
      : failed({ ...coreProblem('no-such-list', { key }), source });
  }

  /** A file, loaded once however many lists are in it. */
  async #file(href: string, at: Path): Promise<LoadedFile> {
    if (!this.#files.has(href) && this.#files.size >= MAX_SOURCES) {
      return failed(coreProblem('too-many-sources', { limit: MAX_SOURCES }, at));
    }
    const loading = this.#files.get(href) ?? this.#loadFile(href);
    this.#files.set(href, loading);
    const file = await loading;
    const url = file.kind === 'loaded' ? file.url : href;
    this.sources.push({ url, path: at, loaded: file.kind === 'loaded' });
    // What is wrong with getting the file is a problem of the place that names it.
    const isElsewhere = file.kind === 'failed' && file.problem.source === undefined;
    return isElsewhere ? failed({ ...file.problem, path: at }) : file;
  }

  async #loadFile(href: string): Promise<LoadedFile> {
    const limit = this.#format.most?.bytes ?? MAX_DATA_BYTES;
    const options = { ...this.#options, limit, part: 'data' } as const;
    const text = await loadText(href, options, this.#answers.get(href));
    if (text.kind === 'failed') return text;
    const { url } = text;
    const parsed = await parseJson(text.text);
    if (parsed.kind === 'failed') return failed({ ...parsed.problem, source: url });
    this.problems.push(...text.problems, ...inFile(parsed.problems, url));
    return { kind: 'loaded', value: parsed.value, url };
  }
}

function failed(problem: CoreProblem): Failed {
  return { kind: 'failed', problem };
}
