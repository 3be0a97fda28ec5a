import { parseUrl } from '../links/safe-url.js';
import { fetchBytes, type Answer } from './fetch-bytes.js';
import type { JsonObject, TakenConfig } from './format.js';
import {
  MAX_CONFIG_BYTES,
  MAX_DATA_BYTES,
  type Intake,
  type IntakeRequest,
} from './intake-request.js';
import { isObject } from './is-object.js';
import type { Path } from './problem.js';
import { hasShape } from './shape.js';

export type { IntakeSource } from './inline-lists.js';
export type { FurtherLoading, Intake, IntakeRequest } from './intake-request.js';
export type { IntakeLocation } from './locate.js';

/** In UTF-8, of a UTF-16 code unit. */
const MOST_BYTES_PER_UNIT = 3;

/** A list in a file of its own, and what came of asking for it. */
interface AskedList {
  readonly key: string;
  readonly href: string;
  readonly answer: Answer;
}

/** What was found at the first attempt, for whoever must look closer. */
interface FirstSight<Config> {
  readonly intake?: Intake<Config> | undefined;
  /** By address. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/**
 * Takes in a widget's config: the property, else the child's text, else the file at `src`, with lists
 * that stand in files of their own. One that is right at first sight, as nearly all that visitors meet
 * are, needs no more than this file; everything else, from a server that does not answer to lists that
 * lead to others, is for code that is loaded only then and goes on with what has come. Whatever goes
 * wrong is data in `problems`.
 * @throws the signal's reason when it aborts, and nothing else
 */
export async function takeConfig<Config>(request: IntakeRequest<Config>): Promise<Intake<Config>> {
  const answer = await askForFile(request);
  const { intake, answers } = await readAtFirstSight(request, answer);
  if (intake) return intake;
  const whole = await import('./full-intake.js').catch(() => undefined);
  request.signal?.throwIfAborted();
  if (whole) return whole.takeWholeConfig(request, answer, answers);
  // Without a network, this file is all there is.
  const detail = { url: request.src ?? request.base, crossOrigin: false };
  const problem = { code: 'network', severity: 'error', path: [], detail } as const;
  return { problems: [problem], sources: [], locate: (path) => ({ path }) };
}

/** The first attempt at the file, where the config is one that is on the web. */
async function askForFile<Config>(request: IntakeRequest<Config>): Promise<Answer | undefined> {
  const { property, childText, src, base } = request;
  if ((property ?? childText) !== undefined || !src) return undefined;
  const url = webAddress(src, base);
  return url === undefined ? undefined : ask(request, url, MAX_CONFIG_BYTES);
}

function webAddress(src: string, base: string): string | undefined {
  const url = parseUrl(src, base);
  return url?.protocol.startsWith('http') ? url.href : undefined;
}

function ask<Config>(request: IntakeRequest<Config>, url: string, limit: number): Promise<Answer> {
  const { trust, policy } = request;
  return fetchBytes(url, { ...request, limit, policy: trust === 'link' ? policy : undefined });
}

/**
 * The config, if it has the plain shape as it stands, with its lists in place. The shape bounds how deep
 * it is and how long its lists are, and leaves no room for `__proto__` keys. (Before that, nothing
 * recurses: `JSON.parse` bears any depth that this many bytes can hold, or throws.)
 */
async function readAtFirstSight<Config>(
  request: IntakeRequest<Config>,
  answer: Answer | undefined,
): Promise<FirstSight<Config>> {
  const { plainShape, widget, version } = request.format;
  const value = plainShape && orNothing(() => valueOf(request, answer));
  // Before its lists are asked for: those of another widget's config may be large, and are not wanted.
  const isOurs = isObject(value) && value.widget === widget && value.version === version;
  if (!plainShape || !isOurs) return { answers: new Map() };
  const file = answer?.kind === 'answered' ? answer.url : undefined;
  const asked = await askForLists(request, value, file ?? request.base);
  const { entriesIn } = request.format;
  const lists = asked.map((list) => {
    const found = orNothing(() => parse(list.answer));
    return {
      ...list,
      ...((isObject(found) && entriesIn?.(found)) || { entries: found, path: [] }),
    };
  });
  const entries = lists.map((list) => [list.key, list.entries] as const);
  const whole = lists.length > 0 ? { ...value, ...Object.fromEntries(entries) } : value;
  const isPlain = orNothing(() => hasShape(plainShape, whole));
  return {
    intake: isPlain ? intakeOf(whole as TakenConfig<Config>, file, lists) : undefined,
    answers: new Map(asked.map(({ href, answer: each }) => [href, each])),
  };
}

/** Undefined where reading throws: why, the closer look finds out. */
function orNothing<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** @throws where it is too long or cannot be read */
function valueOf<Config>(
  { property, childText }: IntakeRequest<Config>,
  answer: Answer | undefined,
): unknown {
  // A copy, so that neither getters nor what a page added to prototypes is met further on.
  if (property !== undefined && property !== null) return structuredClone(property);
  if (childText === undefined) return parse(answer);
  return childText.length * MOST_BYTES_PER_UNIT > MAX_CONFIG_BYTES
    ? undefined
    : JSON.parse(childText);
}

/** @throws where a file did not come, is not UTF-8 or not JSON */
function parse(answer: Answer | undefined): unknown {
  const bytes = answer?.kind === 'answered' ? answer.bytes : undefined;
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** The first attempt at each list that the config itself gives as `{"src": …}`. */
async function askForLists<Config>(
  request: IntakeRequest<Config>,
  value: JsonObject,
  base: string,
): Promise<readonly AskedList[]> {
  const asking = new Map<string, Promise<Answer>>();
  const lists = (request.format.lists ?? []).map(async ([key = '', deeper]) => {
    const href = deeper === undefined ? addressIn(value[key], base) : undefined;
    if (href === undefined) return [];
    const answer = asking.get(href) ?? ask(request, href, MAX_DATA_BYTES);
    asking.set(href, answer);
    return [{ key, href, answer: await answer }];
  });
  return (await Promise.all(lists)).flat();
}

function addressIn(reference: unknown, base: string): string | undefined {
  if (!isObject(reference) || Object.keys(reference).join() !== 'src') return undefined;
  const { src } = reference;
  return typeof src === 'string' && src !== '' ? webAddress(src, base) : undefined;
}

function intakeOf<Config>(
  config: TakenConfig<Config>,
  file: string | undefined,
  asked: readonly (AskedList & { readonly path: Path })[],
): Intake<Config> {
  const lists = asked.flatMap(({ key, answer, path }) =>
    answer.kind === 'answered' ? { path: [key], source: answer.url, sourcePath: path } : [],
  );
  const own = file === undefined ? undefined : { source: file };
  return {
    ...({ config } as Pick<Intake<Config>, 'config'>),
    plain: true,
    problems: [],
    sources: [
      ...(own ? [{ url: own.source, path: [], loaded: true }] : []),
      ...lists.map(({ source, path }) => ({ url: source, path, loaded: true })),
    ],
    lists,
    locate: (path) => {
      const list = lists.find(({ path: [key] }) => key === path[0]);
      return list
        ? { source: list.source, path: [...list.sourcePath, ...path.slice(1)] }
        : { path, ...own };
    },
  };
}
