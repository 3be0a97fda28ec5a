import { coreProblem } from './core-problem.js';
import { takeConfig, type Intake, type IntakeRequest } from './intake.js';
import type { CoreProblem } from './problem.js';
import { readBytes } from './read-bytes.js';

/** Characters that a config in a link may take: what survives in editors and mail. */
export const MAX_FRAGMENT_LENGTH = 8192;

/** Bytes of JSON that may come out of it. */
export const MAX_INFLATED_BYTES = 262_144;

/** The text of a link's `#config=`, or why there is none. */
export type EncodedConfig =
  | { readonly kind: 'encoded'; readonly fragment: string }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/** The JSON text that a link carries, or why it cannot be read. */
export type DecodedConfig =
  | { readonly kind: 'decoded'; readonly text: string }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/** Packs a config's JSON text for `#config=`: raw DEFLATE (RFC 1951), base64url (RFC 4648 §5). */
export async function encodeConfig(json: string): Promise<EncodedConfig> {
  const bytes = new TextEncoder().encode(json);
  if (bytes.length > MAX_INFLATED_BYTES) {
    return tooLarge('inflated-fragment', bytes.length, MAX_INFLATED_BYTES);
  }
  const packed = await readBytes(through(bytes, new CompressionStream('deflate-raw')), Infinity);
  const fragment = packed.bytes ? toBase64Url(packed.bytes) : '';
  return fragment.length > MAX_FRAGMENT_LENGTH
    ? tooLarge('fragment', fragment.length, MAX_FRAGMENT_LENGTH)
    : { kind: 'encoded', fragment };
}

/** Takes in the config that a link carries in itself. */
export async function takeFragment<Config>(
  fragment: string,
  request: IntakeRequest<Config>,
): Promise<Intake<Config>> {
  const decoded = await decodeConfig(fragment);
  return decoded.kind === 'decoded'
    ? takeConfig({ ...request, childText: decoded.text })
    : { problems: [decoded.problem], sources: [], locate: (path) => ({ path }) };
}

/** Unpacks what {@link encodeConfig} made; counts while it inflates, so that a bomb stops early. */
export async function decodeConfig(fragment: string): Promise<DecodedConfig> {
  if (fragment.length > MAX_FRAGMENT_LENGTH) {
    return tooLarge('fragment', fragment.length, MAX_FRAGMENT_LENGTH);
  }
  try {
    const packed = fromBase64Url(fragment);
    const inflated = through(packed, new DecompressionStream('deflate-raw'));
    const read = await readBytes(inflated, MAX_INFLATED_BYTES);
    if (!read.bytes) return tooLarge('inflated-fragment', read.tooMany, MAX_INFLATED_BYTES);
    return { kind: 'decoded', text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch {
    return { kind: 'failed', problem: coreProblem('bad-fragment', {}) };
  }
}

function tooLarge(part: 'fragment' | 'inflated-fragment', bytes: number, limit: number) {
  const problem = coreProblem('too-large', { part, bytes, limit });
  return { kind: 'failed', problem } as const;
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([bytes]).stream().pipeThrough(transform);
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws where the text is not base64url */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new SyntaxError('not base64url');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new Uint8Array([...binary].map((character) => character.charCodeAt(0)));
}
