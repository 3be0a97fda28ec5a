const WARM_UP_MILLISECONDS = 400;
const MILLISECONDS = 3000;
const MOST = 2000;

/** What many calls took, in milliseconds. */
export interface Timed {
  /** Of each call, by the clock. */
  readonly times: readonly number[];
  /** Of a call on average, all threads: on a machine that others use too, truer than the clock. */
  readonly processor: number;
}

/** Makes many calls, after some to warm up. */
export async function repeat<Given>(
  given: readonly Given[],
  call: (each: Given) => unknown,
): Promise<Timed> {
  await timed(given, call, WARM_UP_MILLISECONDS);
  return timed(given, call, MILLISECONDS);
}

async function timed<Given>(
  given: readonly Given[],
  call: (each: Given) => unknown,
  limit: number,
): Promise<Timed> {
  const times: number[] = [];
  const before = process.cpuUsage();
  const end = performance.now() + limit;
  for (let place = 0; times.length < MOST; place = (place + 1) % given.length) {
    const each = given[place];
    if (each === undefined) break;
    const from = performance.now();
    const result = call(each);
    // What is there at once is not made to wait a turn.
    if (result instanceof Promise) await result;
    const now = performance.now();
    times.push(now - from);
    if (now > end) break;
  }
  const { user, system } = process.cpuUsage(before);
  return { times, processor: (user + system) / 1000 / Math.max(1, times.length) };
}

/** The time below which so large a share of them lies. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** The one in the middle. */
export const median = (times: readonly number[]): number => percentile(times, 0.5);
