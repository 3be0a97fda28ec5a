import type { FurtherLoading } from '../../../core/config/intake-request.js';
import type { IndexManifest } from '../domain/index-files/manifest.js';

/** A catalogue that `sund index` has spread over files. */
export interface CatalogueIndex {
  readonly manifest: IndexManifest;
  /** The address of its `index.json`, which those of its files are relative to. */
  readonly base: string;
  /** How its files are fetched. */
  readonly loading: FurtherLoading;
}
