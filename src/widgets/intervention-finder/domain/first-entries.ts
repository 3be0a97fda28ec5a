import type { Choices, Entry, Facet, FacetChoice } from './model.js';

/** Whether an entry meets all choices, as the engine says once it is there. */
export function meets(
  { values = {} }: Entry,
  choices: Choices,
  facets: ReadonlyMap<string, Facet>,
): boolean {
  return Object.entries(choices).every(([id, choice]) => {
    const facet = facets.get(id);
    return !facet || meetsOne(Object.hasOwn(values, id) ? values[id] : undefined, choice, facet);
  });
}

/** What an entry says under a facet, against what is chosen of it. */
function meetsOne(
  value: NonNullable<Entry['values']>[string] | undefined,
  { values = [], range, is }: FacetChoice,
  { kind }: Facet,
): boolean {
  if (kind === 'boolean') return is === undefined || value === is;
  if (kind === 'list') {
    return values.length === 0 || values.some((id) => id === value || hasId(value, id));
  }
  const { from, to } = range ?? {};
  if (from === undefined && to === undefined) return true;
  if (typeof value !== 'object' || !('from' in value || 'to' in value)) return false;
  return (
    (value.from ?? -Infinity) <= (to ?? Infinity) && (value.to ?? Infinity) >= (from ?? -Infinity)
  );
}

function hasId(value: unknown, id: string): boolean {
  return Array.isArray(value) && value.includes(id);
}

/** The entries that meet all choices, in the order of the catalogue, which is all a first view needs. */
export function firstEntries(
  entries: readonly Entry[],
  choices: Choices,
  facets: ReadonlyMap<string, Facet>,
): readonly Entry[] {
  return entries.filter((entry) => meets(entry, choices, facets));
}
