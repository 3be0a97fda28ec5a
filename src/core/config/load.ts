import { coreProblem, inFile } from './core-problem.js';
import { decodeBytes } from './decode.js';
import { fetchBytes, TIMEOUT, type Answer, type FetchOptions } from './fetch-bytes.js';
import type { CoreProblem, SizedPart } from './problem.js';

const RETRY_AFTER = 500;

/** How to load a file. */
export interface LoadOptions extends FetchOptions {
  /** Milliseconds before the second attempt; default 0.5 s. */
  readonly retryAfter?: number | undefined;
  /** Names what is too large; default `config`. */
  readonly part?: SizedPart | undefined;
  /** `location.origin`, to tell a server that is down from one that does not let other sites read. */
  readonly pageOrigin?: string | undefined;
}

/** A file's text, or why there is none. Problems of the content carry the file as their source. */
export type LoadedText =
  | {
      readonly kind: 'loaded';
      readonly text: string;
      /** After redirects: what relative addresses in the file are relative to. */
      readonly url: string;
      readonly problems: readonly CoreProblem[];
    }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/** A file as it came, or why there is none. */
export type LoadedBytes =
  | {
      readonly kind: 'loaded';
      readonly bytes: Uint8Array;
      /** After redirects. */
      readonly url: string;
    }
  | { readonly kind: 'failed'; readonly problem: CoreProblem };

/**
 * Loads a text file. One retry after a network failure or a 5xx answer.
 *
 * @param first what came of the first attempt, where it has been made
 * @throws the signal's reason when it aborts, and nothing else
 */
export async function loadText(
  url: string,
  options: LoadOptions,
  first?: Answer,
): Promise<LoadedText> {
  const loaded = await loadBytes(url, options, first);
  if (loaded.kind === 'failed') return loaded;
  const decoded = decodeBytes(loaded.bytes);
  if (decoded.kind === 'failed') return failed({ ...decoded.problem, source: loaded.url });
  const { text, problems } = decoded;
  return { kind: 'loaded', text, url: loaded.url, problems: inFile(problems, loaded.url) };
}

/** As {@link loadText}, for a file of any kind. */
export async function loadBytes(
  url: string,
  options: LoadOptions,
  first?: Answer,
): Promise<LoadedBytes> {
  const loaded = read(first ?? (await fetchBytes(url, options)), url, options);
  if (loaded.kind === 'loaded' || !isTransient(loaded.problem)) return loaded;
  await pause(options.retryAfter ?? RETRY_AFTER, options.signal);
  return read(await fetchBytes(url, options), url, options);
}

/** Files are loaded over the web; the command line reads them from the disk that the config is on. */
export function isLoadable(url: URL, base: string): boolean {
  return (
    url.protocol === 'https:' ||
    url.protocol === 'http:' ||
    (url.protocol === 'file:' && base.startsWith('file:'))
  );
}

function read(answer: Answer, asked: string, options: LoadOptions): LoadedBytes {
  if (answer.kind === 'refused') return failed(refused(answer.url));
  if (answer.kind !== 'answered') {
    const { timeout = TIMEOUT } = options;
    const late = coreProblem('timeout', { seconds: timeout / 1000, url: asked });
    return failed(answer.kind === 'timeout' ? late : network(asked, options));
  }
  const { url, status, bytes = new Uint8Array(), tooMany } = answer;
  if (status < 200 || status > 299) return failed(coreProblem('http-status', { status, url }));
  if (tooMany !== undefined) {
    const { part = 'config', limit } = options;
    const problem = coreProblem('too-large', { part, bytes: tooMany, limit });
    return failed({ ...problem, source: url });
  }
  return { kind: 'loaded', bytes, url };
}

function isTransient(problem: CoreProblem): boolean {
  return (
    problem.code === 'network' || (problem.code === 'http-status' && problem.detail.status >= 500)
  );
}

function refused(url: string): CoreProblem {
  return coreProblem('refused-origin', { origin: new URL(url).origin, url });
}

function network(
  url: string,
  { policy, pageOrigin = policy?.pageOrigin }: LoadOptions,
): CoreProblem {
  const crossOrigin = pageOrigin !== undefined && new URL(url).origin !== pageOrigin;
  return coreProblem('network', { url, crossOrigin });
}

function failed(problem: CoreProblem): Extract<LoadedBytes, { kind: 'failed' }> {
  return { kind: 'failed', problem };
}

/** Resolves after some milliseconds, or when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
  });
}
