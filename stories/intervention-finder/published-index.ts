import { atOnce } from '../../src/widgets/intervention-finder/domain/at-once.js';
import {
  writeIndex,
  type WrittenIndex,
} from '../../src/widgets/intervention-finder/domain/index-files/write-index.js';
import { buildParts } from '../../src/widgets/intervention-finder/domain/local-engine.js';
import type { Catalogue } from '../../src/widgets/intervention-finder/domain/model.js';
import type { everything } from './example-configs.js';

/*
 * The files of `sund index`, on the server that stories and tests have: what is put at `/stored/…` is there
 * until it is deleted.
 */

/** A catalogue as a config has it, with its entries in it. */
type WholeConfig = Omit<typeof everything, 'facets'> & Pick<Catalogue, 'facets'>;

/**
 * Puts the index of a catalogue where a page can fetch it, as an editor publishes the folder.
 *
 * @param folder the address of the folder, ending in `/`
 * @param change makes another manifest of it, as another release would have written
 * @returns the paths of its files in the folder; `config.json` is what a page links to
 */
export async function publishIndex(
  folder: string,
  config: WholeConfig,
  change: (manifest: WrittenIndex['manifest']) => object = (manifest) => manifest,
): Promise<readonly string[]> {
  const encoder = new TextEncoder();
  const writing = writeIndex(atOnce(buildParts(config)), (text) => encoder.encode(text));
  const files = new Map<string, BodyInit | Promise<BodyInit>>();
  let step = writing.next();
  for (; !step.done; step = writing.next()) files.set(step.value.path, packed(step.value.bytes));
  const { manifest, entries } = step.value;
  const { widget, version } = config;
  files.set('index.json', JSON.stringify({ widget, version, index: change(manifest), entries }));
  files.set('config.json', JSON.stringify({ ...config, entries: { src: 'index.json' } }));
  await Promise.all(
    [...files].map(async ([path, body]) =>
      fetch(folder + path, { method: 'PUT', body: await body }),
    ),
  );
  return [...files.keys()];
}

async function packed(bytes: Uint8Array): Promise<ArrayBuffer> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
