import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atOnce } from '../../widgets/intervention-finder/domain/at-once.js';
import { MOST_INDEXED } from '../../widgets/intervention-finder/domain/index-files/manifest.js';
import { writeIndex } from '../../widgets/intervention-finder/domain/index-files/write-index.js';
import type { WrittenIndex } from '../../widgets/intervention-finder/domain/index-files/write-index.js';
import {
  buildParts,
  type CatalogueParts,
} from '../../widgets/intervention-finder/domain/local-engine.js';
import { WORDS } from '../../widgets/intervention-finder/domain/search/vocabulary.js';
import type { FinderConfig } from '../../widgets/intervention-finder/finder-config.js';
import { indexOptions, readIndexRequest, type IndexRequest } from './index-request.js';
import type { Messages } from './messages.js';
import type { Options } from './options.js';
import { problemLine } from './read-config.js';
import { readFinder } from './read-finder.js';
import type { Command, ExitCode } from './run.js';
import type { System, WriteResult } from './system.js';

/**
 * `sund index FILE --out DIR`: the catalogue of a finder's config as an index of many small files, for
 * more entries than a page can hold. What is wrong with the config is told, and the rest is written.
 */
export const index: Command = indexCommand();

/** @param mostWords how many different words an index can tell apart */
export function indexCommand(mostWords = WORDS): Command {
  return {
    options: indexOptions,
    run: (options, messages, system) => runIndex(options, messages, system, mostWords),
  };
}

/** The longest text that Node can hold is half a gigabyte. */
const CAPS = { bytes: 480_000_000, records: MOST_INDEXED };
const MANIFEST = 'index.json';
const CONFIG = 'config.json';

async function runIndex(
  options: Options,
  messages: Messages,
  system: System,
  mostWords: number,
): Promise<ExitCode> {
  const request = readIndexRequest(options, messages);
  if (request.kind === 'misuse') {
    system.tell(request.message);
    return 2;
  }
  const { file } = request;
  const { config, problems, isIndexed } = await readFinder(file, system, CAPS);
  for (const problem of problems) {
    system.tell(problemLine(problem, messages.finderProblems, file, messages, system));
  }
  if (!config || isIndexed || config.entries.length === 0) {
    system.tell(isIndexed ? messages.indexedAlready(file) : messages.nothingToIndex(file));
    return 1;
  }
  return deliver(config, request, messages, system, mostWords);
}

async function deliver(
  config: FinderConfig,
  { file, out, force }: IndexRequest,
  messages: Messages,
  system: System,
  mostWords: number,
): Promise<ExitCode> {
  const folder = new IndexFolder(out, system);
  const taken = force ? undefined : await folder.taken();
  if (taken !== undefined) {
    system.tell(messages.exists(taken));
    return 1;
  }
  const parts = built(config);
  const { size } = parts.index.vocabulary;
  if (size > mostWords) {
    system.tell(messages.tooManyWords(file, size, mostWords));
    return 1;
  }
  const { failure, manifest } = await folder.write(config, parts);
  if (failure) {
    const { path, reason } = failure;
    system.tell(messages.notWritten(path, reason));
    return 1;
  }
  const { files, bytes } = folder;
  const entries = manifest?.size ?? 0;
  system.tell(messages.indexed({ entries, files, bytes, config: join(out, CONFIG) }));
  return 0;
}

interface Failure {
  readonly path: string;
  readonly reason: string;
}

/** The folder that an index is written to. */
class IndexFolder {
  files = 0;
  bytes = 0;
  readonly #out: string;
  readonly #system: System;

  constructor(out: string, system: System) {
    this.#out = out;
    this.#system = system;
  }

  /** What is there already and would be replaced. */
  async taken(): Promise<string | undefined> {
    for (const name of [MANIFEST, CONFIG]) {
      const path = join(this.#out, name);
      if (await this.#system.exists(path)) return path;
    }
    return undefined;
  }

  /**
   * Writes the files of the index before what leads to them, so that an index that is there is whole. The
   * files of an older one stay: pages that are open still ask for them.
   */
  async write(
    config: FinderConfig,
    parts: CatalogueParts,
  ): Promise<{ readonly failure?: Failure; readonly manifest?: WrittenIndex['manifest'] }> {
    const made = await this.#system.makeFolder(join(this.#out, 'shards'));
    if (made.kind === 'failed') return { failure: { path: this.#out, reason: made.reason } };
    const encoder = new TextEncoder();
    const writing = writeIndex(parts, (text) => encoder.encode(text));
    let step = writing.next();
    for (; !step.done; step = writing.next()) {
      const failure = await this.#put(step.value.path, packed(step.value.bytes));
      if (failure) return { failure };
    }
    const { manifest, entries } = step.value;
    const { widget, version } = config;
    const failure =
      (await this.#put(MANIFEST, JSON.stringify({ widget, version, index: manifest, entries }))) ??
      (await this.#put(CONFIG, `${JSON.stringify(readyConfig(config), undefined, 2)}\n`));
    return failure ? { failure } : { manifest };
  }

  async #put(name: string, content: string | Uint8Array): Promise<Failure | undefined> {
    const path = join(this.#out, name);
    const result: WriteResult = await this.#system.writeFile(path, content, true);
    if (result.kind === 'failed') return { path, reason: result.reason };
    this.files++;
    this.bytes += content.length;
    return undefined;
  }
}

function built({ entries, facets, synonyms, only }: FinderConfig): CatalogueParts {
  const catalogue = { entries, facets, ...(synonyms && { synonyms }), ...(only && { only }) };
  return atOnce(buildParts(catalogue));
}

/** The same config over the index. What it was limited to is all that the index has. */
function readyConfig({ only: _limits, entries: _entries, ...config }: FinderConfig): object {
  return { ...config, entries: { src: MANIFEST } };
}

/** In the header of a gzip file: the system that it was packed on, which must not make a difference. */
const SYSTEM_BYTE = 9;

function packed(bytes: Uint8Array): Uint8Array {
  const file = gzipSync(bytes, { level: 9 });
  file[SYSTEM_BYTE] = 255;
  return file;
}
