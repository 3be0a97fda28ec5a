import { parseUrl } from '../links/safe-url.js';
import { coreProblem, inFile } from './core-problem.js';
import type { Answer } from './fetch-bytes.js';
import type { ConfigFormat, JsonObject } from './format.js';
import type { ConfigPlace, InlinedLists, IntakeSource } from './inline-lists.js';
import { MAX_CONFIG_BYTES, type Intake, type IntakeRequest } from './intake-request.js';
import { parseJson } from './json.js';
import { isLoadable, loadText, pause, type LoadOptions } from './load.js';
import { isObject } from './is-object.js';
import { beforeSkipping, locateInFiles, type LoadedList } from './locate.js';
import { parseConfig, readHeader } from './parse.js';
import type { CoreProblem, Path } from './problem.js';
import { copyTree, expandPath, isReference, valueAt, withValueAt } from './value.js';

/** A config as it was found, before anything is known of its shape. */
type Found =
  | {
      readonly kind: 'found';
      readonly value: unknown;
      readonly place: ConfigPlace;
      readonly problems: readonly CoreProblem[];
    }
  | { readonly kind: 'failed'; readonly problem: CoreProblem; readonly url?: string };

/**
 * Takes in a config that is not right at first sight: loads it again where that may help, decodes,
 * checks, and puts lists given as `{"src": …}` in their places.
 *
 * @param answer what came of asking for the file at `src`, where that has been done
 * @param answers the same of files with lists, by address
 * @throws the signal's reason when it aborts, and nothing else
 */
export async function takeWholeConfig<Config>(
  request: IntakeRequest<Config>,
  answer?: Answer,
  answers: ReadonlyMap<string, Answer> = new Map(),
): Promise<Intake<Config>> {
  try {
    const options = loadOptions(request);
    const found = await findConfig(request, options, answer);
    if (found.kind === 'found') return await readConfig(request.format, found, options, answers);
    const { url, problem } = found;
    const sources = url === undefined ? [] : [{ url, path: [], loaded: false }];
    return { problems: [problem], sources, locate: (path) => ({ path }) };
  } catch (error) {
    request.signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    const problems = [coreProblem('unexpected', { message })];
    return { problems, sources: [], locate: (path) => ({ path }) };
  }
}

type Loading = Omit<LoadOptions, 'limit' | 'part'>;

function loadOptions<Config>(request: IntakeRequest<Config>): Loading {
  const { signal, fetch, timeout, retryAfter, trust, policy } = request;
  const limits = trust === 'link' ? { policy } : {};
  return { signal, fetch, timeout, retryAfter, pageOrigin: policy.pageOrigin, ...limits };
}

async function findConfig<Config>(
  request: IntakeRequest<Config>,
  options: Loading,
  answer: Answer | undefined,
): Promise<Found> {
  const { property, childText, src, base, format } = request;
  const limit = format.most?.bytes ?? MAX_CONFIG_BYTES;
  if (property !== undefined && property !== null) {
    // A copy, so that neither getters nor what a page added to prototypes is met further on.
    const value = copyTree(property, Object.prototype);
    return { kind: 'found', value, place: { base }, problems: [] };
  }
  if (childText !== undefined) return readText(childText, { base }, limit);
  if (src === undefined && request.patience) await pause(request.patience, request.signal);
  if (src === undefined || src === '') return failed(coreProblem('no-config', {}));
  const url = parseUrl(src, base);
  if (!url || !isLoadable(url, base)) return failed(coreProblem('bad-address', { address: src }));
  const file = await loadText(url.href, { ...options, limit }, answer);
  if (file.kind === 'failed') return { ...file, url: file.problem.source ?? url.href };
  const found = await readText(file.text, { base: file.url, source: file.url }, limit);
  return found.kind === 'found'
    ? { ...found, problems: [...file.problems, ...found.problems] }
    : { ...found, url: file.url };
}

async function readText(text: string, place: ConfigPlace, limit: number): Promise<Found> {
  const bytes = text.length * 3 > limit ? new TextEncoder().encode(text).length : 0;
  if (bytes > limit) {
    return failed(coreProblem('too-large', { part: 'config', bytes, limit }));
  }
  const parsed = await parseJson(text);
  const { source } = place;
  const named = (problems: readonly CoreProblem[]) =>
    source === undefined ? problems : inFile(problems, source);
  return parsed.kind === 'parsed'
    ? { kind: 'found', value: parsed.value, place, problems: named(parsed.problems) }
    : failed(named([parsed.problem])[0] ?? parsed.problem);
}

async function readConfig<Config>(
  format: ConfigFormat<Config>,
  { value, place, problems }: Extract<Found, { kind: 'found' }>,
  options: Loading,
  answers: ReadonlyMap<string, Answer>,
): Promise<Intake<Config>> {
  const header = readHeader(format, value);
  const { source } = place;
  const own: IntakeSource[] = source === undefined ? [] : [{ url: source, path: [], loaded: true }];
  const standing =
    header.kind === 'ours' ? takeGivenEntries(format, header.value) : { value, given: [] };
  const lists =
    header.kind === 'ours' && hasReferences(format, standing.value)
      ? await (
          await import('./inline-lists.js')
        ).inlineLists(format, standing.value, place, options, answers)
      : withoutLists(standing.value);
  options.signal?.throwIfAborted();
  const parsed = await parseConfig(format, lists.value);
  const locate = (path: Path) => locateInFiles(path, [...standing.given, ...lists.loaded], source);
  const located = parsed.problems.map((problem) => ({ ...problem, ...locate(problem.path) }));
  return {
    ...(parsed.config !== undefined && { config: parsed.config }),
    problems: [...problems, ...lists.problems, ...located],
    sources: [...own, ...lists.sources],
    lists: lists.loaded,
    loading: options,
    locate: (path) => locate(beforeSkipping(path, parsed.kept)),
  };
}

/** Lists that stand in the config in a format of their own, put there as lists. */
function takeGivenEntries<Config>(
  { lists = [], entriesIn }: ConfigFormat<Config>,
  value: JsonObject,
): { readonly value: unknown; readonly given: readonly LoadedList[] } {
  const given: LoadedList[] = [];
  let whole: unknown = value;
  for (const [key = '', deeper] of entriesIn ? lists : []) {
    const list = deeper === undefined ? value[key] : undefined;
    const found = isObject(list) && !isReference(list) ? entriesIn?.(list) : undefined;
    if (!found) continue;
    given.push({ path: [key], sourcePath: [key, ...found.path] });
    whole = withValueAt(whole, [key], found.entries);
  }
  return { value: whole, given };
}

function hasReferences<Config>({ lists = [] }: ConfigFormat<Config>, value: unknown): boolean {
  return lists.some((list) =>
    expandPath(value, list).some((path) => isReference(valueAt(value, path))),
  );
}

function withoutLists(value: unknown): InlinedLists {
  return { value, problems: [], loaded: [], sources: [] };
}

function failed(problem: CoreProblem): Found {
  return { kind: 'failed', problem };
}
