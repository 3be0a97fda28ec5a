import { fetchBytes } from '../../core/config/fetch-bytes.js';
import type { OriginPolicy } from '../../core/config/origins.js';
import type { FinderCaps, FinderEngine, FinderQuery, FinderResult } from './domain/engine.js';
import type { Choices, Entry } from './domain/model.js';
import { within } from './domain/only.js';
import { LONGEST_QUERY } from './domain/search/longest-query.js';
import { readEntries, readResult } from './http-answers.js';

/** Where a catalogue on a server is, and what the server can do. */
export interface HttpEngineOptions {
  /** The address that `query` and `entries` are under. */
  readonly base: string;
  readonly caps: FinderCaps;
  /** Only these entries: sent with every question. */
  readonly only?: Choices;
  /** Origins that may answer, for an address that a link led to. */
  readonly policy?: OriginPolicy;
  /** Milliseconds for an answer; default 10 s. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
}

/** Why a server gave no answer that can be used. */
export type EngineFailure = 'network' | 'timeout' | 'refused' | 'status' | 'too-large' | 'shape';

/** Thrown by an {@link HttpEngine}. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineFailure;
  /** HTTP status, where there was one. */
  readonly status: number | undefined;

  constructor(code: EngineFailure, status?: number) {
    super(status === undefined ? code : `${code} ${status}`);
    this.code = code;
    this.status = status;
  }
}

const ANSWER_LIMIT = 4 * 1024 * 1024;
/** Ids in one question, so that its address stays short enough for every server. */
const IDS_AT_A_TIME = 50;

/**
 * An engine on a server, asked by GET so that answers can be cached and a question tried by hand:
 *
 * - `<base>/query?q=&f.<facet>=<value>&r.<facet>=<from>..<to>&facets=a,b&sort=&offset=&limit=&lang=`,
 *   with `f.` repeated for each value, answers a {@link FinderResult};
 * - `<base>/entries?id=<id>&id=<id>` answers a list of {@link Entry entries}.
 *
 * What a visitor searches for goes to that server, so only a page's author can choose it, never a link.
 */
export class HttpEngine implements FinderEngine {
  readonly caps: FinderCaps;
  readonly #options: HttpEngineOptions;

  constructor(options: HttpEngineOptions) {
    this.caps = options.caps;
    this.#options = options;
  }

  /** @throws {EngineError}; the signal's reason when it aborts */
  async query(query: FinderQuery, signal: AbortSignal): Promise<FinderResult> {
    const { only } = this.#options;
    const search = queryParameters(only ? within(query, only) : query);
    const result = readResult(await this.#ask('query', search, signal));
    if (!result) throw new EngineError('shape');
    return result;
  }

  /** @throws {EngineError}; the signal's reason when it aborts */
  async get(ids: readonly string[], signal: AbortSignal): Promise<readonly Entry[]> {
    const groups: string[][] = [];
    for (let at = 0; at < ids.length; at += IDS_AT_A_TIME) {
      groups.push(ids.slice(at, at + IDS_AT_A_TIME));
    }
    const answers = await Promise.all(
      groups.map(async (group) => {
        const search = new URLSearchParams(group.map((id) => ['id', id]));
        const entries = readEntries(await this.#ask('entries', search, signal));
        if (!entries) throw new EngineError('shape');
        return entries;
      }),
    );
    const byId = new Map(answers.flat().map((entry) => [entry.id, entry]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async #ask(path: string, search: URLSearchParams, signal: AbortSignal): Promise<unknown> {
    const { base, policy, timeout, fetch } = this.#options;
    const url = `${base.replace(/\/+$/, '')}/${path}?${search.toString()}`;
    const limit = ANSWER_LIMIT;
    const answer = await fetchBytes(url, { signal, policy, timeout, fetch, limit });
    if (answer.kind !== 'answered') throw new EngineError(answer.kind);
    if (answer.tooMany !== undefined) throw new EngineError('too-large');
    const { bytes, status } = answer;
    if (!bytes) throw new EngineError(status < 200 || status > 299 ? 'status' : 'shape', status);
    try {
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    } catch {
      throw new EngineError('shape', status);
    }
  }
}

/** A query as the parameters of an address. What is not chosen is not there. */
export function queryParameters(query: FinderQuery): URLSearchParams {
  const { text, filters, ranges = {}, facets, sort, offset, limit, lang } = query;
  const search = new URLSearchParams();
  const words = text.trim().slice(0, LONGEST_QUERY);
  if (words !== '') search.set('q', words);
  for (const [facet, values] of Object.entries(filters)) {
    for (const value of values) search.append(`f.${facet}`, value);
  }
  for (const [facet, [from = '', to = '']] of Object.entries(ranges)) {
    if (from !== '' || to !== '') search.set(`r.${facet}`, `${from}..${to}`);
  }
  if (facets.length > 0) search.set('facets', facets.join(','));
  if (sort !== undefined && sort !== 'relevance') search.set('sort', sort);
  search.set('offset', String(offset));
  // "All" has no number that every server reads.
  if (Number.isFinite(limit)) search.set('limit', String(limit));
  search.set('lang', lang);
  return search;
}
