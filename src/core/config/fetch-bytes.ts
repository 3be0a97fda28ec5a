import { isAllowed, type OriginPolicy } from './origins.js';
import { readBytes } from './read-bytes.js';

/** Milliseconds for one attempt, body included, where nothing else is said. */
export const TIMEOUT = 10_000;

/** How to ask for a file. */
export interface FetchOptions {
  /** Aborts; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, body included; default 10 s. */
  readonly timeout?: number | undefined;
  /** Most bytes, after decompression. */
  readonly limit: number;
  /** Origins that may answer, for what a link leads to. Without it any may. */
  readonly policy?: OriginPolicy | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** What came of asking for a file once. */
export type Answer =
  | {
      readonly kind: 'answered';
      /** After redirects: what relative addresses in the file are relative to. */
      readonly url: string;
      readonly status: number;
      /** Undefined where the answer is not the file, is empty, or is too large. */
      readonly bytes?: Uint8Array;
      /** How many bytes there were when it became clear that they are too many. */
      readonly tooMany?: number;
    }
  | { readonly kind: 'refused'; readonly url: string }
  | { readonly kind: 'timeout' | 'network' };

/**
 * Asks for a file once. Cookies go to the page's own origin only. A redirect is followed, but what
 * comes from an origin that the policy does not allow is dropped unread.
 * @throws the signal's reason when it aborts, and nothing else
 */
export async function fetchBytes(url: string, options: FetchOptions): Promise<Answer> {
  const { signal, timeout = TIMEOUT } = options;
  signal?.throwIfAborted();
  if (options.policy && !isAllowed(url, options.policy)) return { kind: 'refused', url };
  const controller = new AbortController();
  const abort = () => controller.abort();
  // Listens no longer than this takes: one signal may see many files come.
  signal?.addEventListener('abort', abort, { signal: controller.signal });
  const timer = setTimeout(abort, timeout);
  try {
    return await ask(url, options, controller.signal);
  } catch {
    signal?.throwIfAborted();
    return { kind: controller.signal.aborted ? 'timeout' : 'network' };
  } finally {
    clearTimeout(timer);
    // Ends a download whose rest is not wanted.
    abort();
  }
}

async function ask(
  asked: string,
  { policy, limit, fetch = globalThis.fetch }: FetchOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(asked, { signal, credentials: 'same-origin' });
  const { ok, status, body } = response;
  const url = response.url || asked;
  if (policy && !isAllowed(url, policy)) return { kind: 'refused', url };
  return { kind: 'answered', url, status, ...(ok && body && (await readBytes(body, limit))) };
}
