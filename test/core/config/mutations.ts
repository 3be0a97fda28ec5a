import * as fc from 'fast-check';

/** What may stand where something right stood. */
const replacement = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'x',
    'x'.repeat(200),
    '2027-04-31',
    '2027-04-31/2027-05-01',
    '24:00',
    'youth',
    'relative',
    0,
    1,
    -1,
    1.5,
    13,
    367,
    1e15,
    NaN,
    true,
    [],
    {},
    [1],
    ['x'],
    { da: 'x' },
    { da: 'x', en: 1 },
    { kind: 'fixed', month: 2, day: 30 },
    { kind: 'undated' },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

export interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every value in a config, by what holds it. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

/** One thing that may happen to a config. */
export const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  action: fc.constantFrom('replace', 'remove', 'add', 'copy'),
  from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  key: fc.constantFrom(
    'when',
    'title',
    'kind',
    'en',
    'url',
    'hidden',
    'src',
    'other',
    'constructor',
  ),
  value: replacement,
});

export type Mutation = typeof mutation extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Does to a config what people do to theirs. */
export function mutate(config: unknown, { at, action, from, key, value }: Mutation): void {
  const places = placesIn(config);
  const place = places[Math.floor(at * places.length)];
  const other = places[Math.floor(from * places.length)];
  if (!place || !other) return;
  const { holder } = place;
  // A copy, since the same value may be put in twice, and then into itself.
  if (action === 'replace') holder[place.key] = structuredClone(value);
  else if (action === 'copy') holder[place.key] = structuredClone(other.holder[other.key]);
  else if (action === 'add' && !Array.isArray(holder)) holder[key] = structuredClone(value);
  else if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
  else delete holder[place.key];
}
