import { parseUrl } from '../links/safe-url.js';
import { fetchBytes, type Answer } from './fetch-bytes.js';
import type { TakenConfig } from './format.js';
import { MAX_CONFIG_BYTES, type Intake, type IntakeRequest } from './intake-request.js';
import { hasShape } from './shape.js';

export type { IntakeSource } from './inline-lists.js';
export type { FurtherLoading, Intake, IntakeRequest } from './intake-request.js';
export type { IntakeLocation } from './locate.js';

/** In UTF-8, of a UTF-16 code unit. */
const MOST_BYTES_PER_UNIT = 3;

/**
 * Takes in a widget's config: the property, else the child's text, else the file at `src`. One that is
 * right at first sight, as nearly all that visitors meet are, needs no more than this file; everything
 * else, from a server that does not answer to lists in files of their own, is for code that is loaded
 * only then and goes on with what has come. Whatever goes wrong is data in `problems`.
 * @throws the signal's reason when it aborts, and nothing else
 */
export async function takeConfig<Config>(request: IntakeRequest<Config>): Promise<Intake<Config>> {
  const answer = await askForFile(request);
  const intake = readAtFirstSight(request, answer);
  if (intake) return intake;
  const whole = await import('./full-intake.js').catch(() => undefined);
  request.signal?.throwIfAborted();
  if (whole) return whole.takeWholeConfig(request, answer);
  // Without a network, this file is all there is.
  const detail = { url: request.src ?? request.base, crossOrigin: false };
  const problem = { code: 'network', severity: 'error', path: [], detail } as const;
  return { problems: [problem], sources: [], locate: (path) => ({ path }) };
}

/** The first attempt at the file, where the config is one that is on the web. */
async function askForFile<Config>(request: IntakeRequest<Config>): Promise<Answer | undefined> {
  const { property, childText, src, base, trust, policy } = request;
  if ((property ?? childText) !== undefined || !src) return undefined;
  const url = parseUrl(src, base);
  if (!url?.protocol.startsWith('http')) return undefined;
  const limits = { limit: MAX_CONFIG_BYTES, policy: trust === 'link' ? policy : undefined };
  return fetchBytes(url.href, { ...request, ...limits });
}

/**
 * The config, if it has the plain shape as it stands. The shape bounds how deep it is and how long its lists
 * are, and leaves no room for `__proto__` keys. (Before that, nothing recurses: `JSON.parse` bears any
 * depth that this many bytes can hold, or throws.)
 */
function readAtFirstSight<Config>(
  { format: { plainShape }, property, childText }: IntakeRequest<Config>,
  answer: Answer | undefined,
): Intake<Config> | undefined {
  const isLong = childText && childText.length * MOST_BYTES_PER_UNIT > MAX_CONFIG_BYTES;
  if (!plainShape || isLong) return undefined;
  try {
    const isGiven = property !== undefined && property !== null;
    // A copy, so that neither getters nor what a page added to prototypes is met further on.
    const value: unknown = isGiven
      ? structuredClone(property)
      : JSON.parse(childText ?? textOf(answer));
    return hasShape(plainShape, value) ? intakeOf(value as TakenConfig<Config>, answer) : undefined;
  } catch {
    // Why, the closer look finds out.
    return undefined;
  }
}

/** @throws where a file is not UTF-8 */
function textOf(answer: Answer | undefined): string {
  const bytes = answer?.kind === 'answered' ? answer.bytes : undefined;
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function intakeOf<Config>(config: TakenConfig<Config>, answer: Answer | undefined): Intake<Config> {
  const file = answer?.kind === 'answered' ? { source: answer.url } : undefined;
  return {
    ...({ config } as Pick<Intake<Config>, 'config'>),
    plain: true,
    problems: [],
    sources: file ? [{ url: file.source, path: [], loaded: true }] : [],
    locate: (path) => ({ path, ...file }),
  };
}
