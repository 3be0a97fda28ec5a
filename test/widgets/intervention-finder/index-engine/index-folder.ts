import { gzipSync } from 'node:zlib';
import type { FurtherLoading } from '../../../../src/core/config/intake-request.js';
import { atOnce } from '../../../../src/widgets/intervention-finder/domain/at-once.js';
import {
  writeIndex,
  type FileSizes,
  type WrittenIndex,
} from '../../../../src/widgets/intervention-finder/domain/index-files/write-index.js';
import { buildParts } from '../../../../src/widgets/intervention-finder/domain/local-engine.js';
import type { Catalogue } from '../../../../src/widgets/intervention-finder/domain/model.js';
import type { CatalogueIndex } from '../../../../src/widgets/intervention-finder/index-engine/open-index.js';
import { IndexEngine } from '../../../../src/widgets/intervention-finder/index-engine/index-engine.js';

export const BASE = 'https://kommune.example/indeks/index.json';

/** The files of an index on a server that is not there. */
export class IndexFolder {
  /** By address, packed. */
  readonly files = new Map<string, Uint8Array>();
  /** Addresses that have been asked for, in order. */
  readonly asked: string[] = [];
  readonly written: WrittenIndex;
  readonly #catalogue: Catalogue;

  /** @param sizes of files, where they shall be smaller than `sund index` makes them */
  constructor(catalogue: Catalogue, sizes?: FileSizes) {
    this.#catalogue = catalogue;
    const parts = atOnce(buildParts(catalogue));
    const writing = writeIndex(parts, (text) => new TextEncoder().encode(text), sizes);
    let step = writing.next();
    for (; !step.done; step = writing.next()) {
      const { path, bytes } = step.value;
      this.files.set(new URL(path, BASE).href, gzipSync(bytes));
    }
    this.written = step.value;
  }

  /** What the widget knows of the index. */
  index(loading: Partial<FurtherLoading> = {}): CatalogueIndex {
    const fetchFile = (address: string | URL | Request): Promise<Response> => {
      const url = address instanceof Request ? address.url : String(address);
      this.asked.push(url);
      const bytes = this.files.get(url);
      return Promise.resolve(
        bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 }),
      );
    };
    const { manifest } = this.written;
    const { size, years } = manifest;
    return {
      size,
      years,
      manifest,
      base: BASE,
      loading: { fetch: fetchFile, retryAfter: 1, ...loading },
    };
  }

  engine(loading: Partial<FurtherLoading> = {}): IndexEngine {
    const { facets, synonyms = [] } = this.#catalogue;
    return new IndexEngine(this.index(loading), facets, synonyms);
  }

  /** The address of the first file of a kind. */
  addressOf(kind: string): string {
    const found = [...this.files.keys()].find((address) => address.includes(`/${kind}-`));
    if (found === undefined) throw new Error(`No file of ${kind}`);
    return found;
  }
}
