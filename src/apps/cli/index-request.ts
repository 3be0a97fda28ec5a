import type { Messages } from './messages.js';
import type { Options, OptionSpecs } from './options.js';

/** What `sund index` was asked for. */
export interface IndexRequest {
  readonly kind: 'index';
  readonly file: string;
  /** The folder to write. */
  readonly out: string;
  readonly force: boolean;
}

export const indexOptions: OptionSpecs = { out: 'value', force: 'flag' };

/** Reads the options of `sund index`, or says what is missing. */
export function readIndexRequest(
  options: Options,
  messages: Messages,
): IndexRequest | { readonly kind: 'misuse'; readonly message: string } {
  const [file, ...others] = options.files;
  if (file === undefined) return { kind: 'misuse', message: messages.noCatalogue };
  if (others.length > 0) return { kind: 'misuse', message: messages.oneFile('index') };
  const out = options.value('out');
  if (out === undefined) return { kind: 'misuse', message: messages.noFolder };
  return { kind: 'index', file, out, force: options.flag('force') };
}
