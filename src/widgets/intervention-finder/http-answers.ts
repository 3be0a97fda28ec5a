import type { FinderHit, FinderResult, RecognisedFilter } from './domain/engine.js';
import type { Entry, Range } from './domain/model.js';
import type { Reason } from './domain/search/reasons.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a server answered to a query, or undefined where that is no answer. Parts that do not fit are
 * left out; what is not understood is not passed on.
 */
export function readResult(answer: unknown): FinderResult | undefined {
  if (!isFields(answer) || !Array.isArray(answer.hits)) return undefined;
  const { total, near, dropped, suggestion, recognised } = answer;
  const offered = listOf(recognised, readRecognised);
  return {
    hits: listOf(answer.hits, readHit),
    facets: readFacets(answer.facets),
    ...(isCount(total) && { total }),
    ...(isCount(near) && near > 0 && { near }),
    ...(Array.isArray(dropped) && { dropped: listOf(dropped, readString) }),
    ...(typeof suggestion === 'string' && { suggestion }),
    ...(offered.length > 0 && { recognised: offered }),
  };
}

/** The entries that a server answered, or undefined where that is no list. */
export function readEntries(answer: unknown): readonly Entry[] | undefined {
  return Array.isArray(answer) ? listOf(answer, readEntry) : undefined;
}

/** Only what every view relies on is looked at: the server's catalogue is checked where it is made. */
function readEntry(value: unknown): Entry | undefined {
  if (!isFields(value) || typeof value.id !== 'string') return undefined;
  const { title } = value;
  const hasTitle = typeof title === 'string' || (isFields(title) && typeof title.da === 'string');
  return hasTitle ? (value as unknown as Entry) : undefined;
}

function readHit(value: unknown): FinderHit | undefined {
  if (!isFields(value) || typeof value.id !== 'string') return undefined;
  const why = listOf(value.why, readReason);
  const missing = listOf(value.missing, readString);
  return {
    id: value.id,
    ...(why.length > 0 && { why }),
    ...(missing.length > 0 && { missing }),
  };
}

/** A simple server says only the word that it found. */
function readReason(value: unknown): Reason | undefined {
  if (typeof value === 'string') return { word: value, via: value, relation: 'synonym' };
  if (!isFields(value) || typeof value.via !== 'string') return undefined;
  const { word, via, relation } = value;
  return {
    word: typeof word === 'string' ? word : via,
    via,
    relation: RELATIONS.find((each) => each === relation) ?? 'synonym',
  };
}

const RELATIONS: readonly Reason['relation'][] = [
  ...(['exact', 'folded', 'stem', 'joined', 'prefix', 'root', 'synonym', 'typo'] as const),
  ...(['part', 'beginning', 'facet'] as const),
];

function readRecognised(value: unknown): RecognisedFilter | undefined {
  if (!isFields(value) || typeof value.facet !== 'string') return undefined;
  const { facet, rest } = value;
  const named = {
    facet,
    words: listOf(value.words, readString),
    rest: typeof rest === 'string' ? rest : '',
  };
  if (value.kind === 'value' && typeof value.value === 'string') {
    return { kind: 'value', value: value.value, ...named };
  }
  const range = value.kind === 'range' ? readRange(value.range) : undefined;
  return range && { kind: 'range', range, ...named };
}

function readRange(value: unknown): Range | undefined {
  if (!isFields(value)) return undefined;
  const { from, to } = value;
  const range = {
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
  };
  return Object.keys(range).length > 0 ? range : undefined;
}

function readFacets(value: unknown): FinderResult['facets'] {
  if (!isFields(value)) return {};
  const facets = Object.entries(value).flatMap(([facet, counts]) => {
    if (!isFields(counts)) return [];
    const read = Object.entries(counts).filter(([, count]) => isCount(count));
    return [[facet, Object.fromEntries(read) as Record<string, number>] as const];
  });
  return Object.fromEntries(facets);
}

function listOf<Item>(value: unknown, read: (each: unknown) => Item | undefined): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => read(each) ?? []);
}

function readString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
