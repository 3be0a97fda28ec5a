/** What the page's requests meet, for tests of a network that comes and goes. */
export interface Network {
  /** The addresses asked for, oldest first. */
  readonly requests: readonly string[];
  /** What the next requests meet: the server as it is, no network, or another address. */
  meets: 'server' | 'nothing' | (string & {});
}

/**
 * Stands between the page and `fetch` for one test.
 *
 * @returns the network; put back by `restoreNetwork`
 */
export function watchNetwork(): Network {
  const requests: string[] = [];
  const network: Network = { requests, meets: 'server' };
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    requests.push(address);
    if (network.meets === 'nothing') return Promise.reject(new TypeError('Failed to fetch'));
    return fetchOfPage(network.meets === 'server' ? address : network.meets, init);
  };
  return network;
}

const fetchOfPage = window.fetch.bind(window);

/** Undoes `watchNetwork`. */
export function restoreNetwork(): void {
  window.fetch = fetchOfPage;
}

const setTimeoutOfPage = window.setTimeout.bind(window);

/** Makes waits of half a second or more take a tenth of their time. Returns how to undo it. */
export function hurry(): () => void {
  const hurried = (act: () => void, milliseconds = 0): number =>
    setTimeoutOfPage(act, milliseconds < 500 ? milliseconds : milliseconds / 10);
  window.setTimeout = hurried as typeof window.setTimeout;
  return () => {
    window.setTimeout = setTimeoutOfPage;
  };
}
