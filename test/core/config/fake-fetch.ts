/** The request gets nowhere. */
export const NETWORK_FAILURE = Symbol('network failure');

/** The server never answers. */
export const SILENCE = Symbol('silence');

/** What a fake server answers: text, bytes, JSON, a status, a redirect, or a failure of the network. */
export type FakeAnswer =
  | string
  | Uint8Array
  | { readonly json: unknown }
  | { readonly status: number; readonly body?: string }
  | { readonly redirectedTo: string; readonly body: string }
  | { readonly stream: ReadableStream<Uint8Array> }
  | typeof NETWORK_FAILURE
  | typeof SILENCE;

/** A fetch that answers from a table, and remembers what it was asked. */
export interface FakeFetch {
  readonly fetch: typeof fetch;
  readonly requests: { readonly url: string; readonly options: RequestInit | undefined }[];
}

/** Several answers to one address are given in turn, the last one from then on. An unknown one is a 404. */
export function fakeFetch(
  answers: Readonly<Record<string, FakeAnswer | readonly FakeAnswer[]>>,
): FakeFetch {
  const requests: FakeFetch['requests'] = [];
  const counts = new Map<string, number>();
  const fake = (input: string | URL | Request, options?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    requests.push({ url, options });
    const count = counts.get(url) ?? 0;
    counts.set(url, count + 1);
    const given = answers[url] ?? { status: 404 };
    const list: readonly FakeAnswer[] = isList(given) ? given : [given];
    return answer(list[Math.min(count, list.length - 1)] ?? { status: 404 }, options?.signal);
  };
  return { fetch: fake, requests };
}

function isList(given: FakeAnswer | readonly FakeAnswer[]): given is readonly FakeAnswer[] {
  return Array.isArray(given);
}

async function answer(
  given: FakeAnswer,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  signal?.throwIfAborted();
  if (given === NETWORK_FAILURE) throw new TypeError('Failed to fetch');
  if (given === SILENCE) return silence(signal);
  if (typeof given === 'string') return new Response(given);
  if (given instanceof Uint8Array) return new Response(new Blob([new Uint8Array(given)]));
  if ('json' in given) return new Response(JSON.stringify(given.json));
  if ('stream' in given) return new Response(given.stream);
  if ('redirectedTo' in given) {
    const response = new Response(given.body);
    Object.defineProperty(response, 'url', { value: given.redirectedTo });
    return response;
  }
  return new Response(given.body ?? '', { status: given.status });
}

function silence(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new DOMException('The request was aborted.', 'AbortError'));
    });
  });
}
