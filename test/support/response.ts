/** What the test server should answer, see `responses.js`. */
export interface Response {
  readonly status?: number;
  readonly type?: string;
  /** Text is sent as UTF-8; bytes as they are; anything else as JSON. */
  readonly body?: unknown;
  /** Milliseconds before the answer, at most 30 000. */
  readonly delay?: number;
  /** The `Access-Control-Allow-Origin` header; none unless told. */
  readonly cors?: string;
  /** Ask by this machine's other name, which browsers hold for a foreign origin. */
  readonly foreign?: boolean;
}

function otherOrigin(): string {
  const { hostname, origin } = location;
  const other = hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return origin.replace(hostname, other);
}

/** The address on the test server that gives this answer. */
export function responseUrl(answer: Response): string {
  const url = new URL('/respond', answer.foreign === true ? otherOrigin() : location.origin);
  const { body } = answer;
  if (body instanceof Uint8Array) {
    url.searchParams.set('base64', btoa(String.fromCharCode(...body)));
  } else if (body !== undefined) {
    url.searchParams.set('body', typeof body === 'string' ? body : JSON.stringify(body));
  }
  for (const name of ['status', 'type', 'delay', 'cors'] as const) {
    const value = answer[name];
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}
