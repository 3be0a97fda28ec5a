import { coreProblem, inFile } from './core-problem.js';
import { decodeBytes } from './decode.js';
import { isAllowed, type OriginPolicy } from './origins.js';
import type { CoreProblem, SizedPart } from './problem.js';
import { readBytes } from './read-bytes.js';

const TIMEOUT = 10_000;
const RETRY_AFTER = 500;

/** How to load a file. */
export interface LoadOptions {
  /** Aborts; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for each of at most two attempts, body included; default 10 s. */
  readonly timeout?: number | undefined;
  /** Milliseconds before the second attempt; default 0.5 s. */
  readonly retryAfter?: number | undefined;
  /** Most bytes, after decompression. */
  readonly limit: number;
  /** Names what is too large; default `config`. */
  readonly part?: SizedPart | undefined;
  /** Origins that may answer, for what a link leads to. Without it any may. */
  readonly policy?: OriginPolicy | undefined;
  /** `location.origin`, to tell a server that is down from one that does not let other sites read. */
  readonly pageOrigin?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
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

/**
 * Loads a text file. One retry after a network failure or a 5xx answer. Cookies go to the page's own
 * origin only. A redirect is followed, but what comes from an origin that the policy does not allow is
 * dropped unread.
 * @throws the signal's reason when it aborts, and nothing else
 */
export async function loadText(url: string, options: LoadOptions): Promise<LoadedText> {
  const { policy, signal } = options;
  if (policy && !isAllowed(url, policy)) return failed(refused(url));
  const first = await attempt(url, options);
  if (first.kind === 'loaded' || !isTransient(first.problem)) return first;
  await pause(options.retryAfter ?? RETRY_AFTER, signal);
  return attempt(url, options);
}

/** Files are loaded over the web; the command line reads them from the disk that the config is on. */
export function isLoadable(url: URL, base: string): boolean {
  return (
    url.protocol === 'https:' ||
    url.protocol === 'http:' ||
    (url.protocol === 'file:' && base.startsWith('file:'))
  );
}

async function attempt(url: string, options: LoadOptions): Promise<LoadedText> {
  const { signal, timeout = TIMEOUT } = options;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  signal?.addEventListener('abort', abort);
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
    abort();
  }, timeout);
  try {
    return await request(url, options, controller.signal);
  } catch {
    signal?.throwIfAborted();
    return failed(
      late.signal.aborted
        ? coreProblem('timeout', { seconds: timeout / 1000, url })
        : network(url, options),
    );
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
    // Ends a download whose rest is not wanted.
    abort();
  }
}

async function request(
  url: string,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<LoadedText> {
  const { policy, limit, part = 'config', fetch = globalThis.fetch } = options;
  const response = await fetch(url, { signal, credentials: 'same-origin' });
  const address = response.url || url;
  if (policy && !isAllowed(address, policy)) return failed(refused(address));
  if (!response.ok)
    return failed(coreProblem('http-status', { status: response.status, url: address }));
  const read = response.body
    ? await readBytes(response.body, limit)
    : ({ kind: 'read', bytes: new Uint8Array() } as const);
  if (read.kind === 'too-large') {
    const problem = coreProblem('too-large', { part, bytes: read.bytes, limit });
    return failed({ ...problem, source: address });
  }
  const decoded = decodeBytes(read.bytes);
  if (decoded.kind === 'failed') return failed({ ...decoded.problem, source: address });
  const { text, problems } = decoded;
  return { kind: 'loaded', text, url: address, problems: inFile(problems, address) };
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

function failed(problem: CoreProblem): LoadedText {
  return { kind: 'failed', problem };
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
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
