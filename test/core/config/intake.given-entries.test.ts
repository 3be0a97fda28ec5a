import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { sourceRefSchema } from '../../../src/core/config/fields.js';
import type { ConfigFormat, JsonObject } from '../../../src/core/config/format.js';
import { takeConfig, type IntakeRequest } from '../../../src/core/config/intake.js';
import { fakeFetch, type FakeAnswer } from './fake-fetch.js';

/*
 * A list may be given in a format of its own: here an object with `features`, as a file, in the config, or
 * in a list of the usual kind.
 */
const schema = z.strictObject({
  widget: z.literal('sample'),
  version: z.literal(1),
  places: z.union([z.array(z.record(z.string(), z.unknown())), sourceRefSchema]),
});
type Config = z.infer<typeof schema>;

const format: ConfigFormat<Config> = {
  widget: 'sample',
  version: 1,
  plainShape: {
    '': ['fields', 'widget version places'],
    widget: ['one', 'sample'],
    version: ['one', 1],
    places: ['list', 'object'],
  },
  schema,
  lists: [['places']],
  entriesIn: (value: JsonObject) =>
    Array.isArray(value.features) ? { entries: value.features, path: ['features'] } : undefined,
};

const at = 'https://www.kommune.test/sund/';
const features = [{ name: 'Torvet' }, { name: 'Strandparken' }];

async function take(
  request: Partial<IntakeRequest<Config>>,
  files: Readonly<Record<string, FakeAnswer>> = {},
) {
  const { fetch } = fakeFetch(
    Object.fromEntries(Object.entries(files).map(([name, answer]) => [at + name, answer])),
  );
  return takeConfig({
    format,
    base: at,
    trust: 'author',
    policy: { pageOrigin: 'https://www.kommune.test', allowed: [] },
    timeout: 40,
    retryAfter: 1,
    fetch,
    ...request,
  });
}

const config = (places: unknown) => ({ widget: 'sample', version: 1, places });

test('entries are taken from wherever they stand, and are found there again', async () => {
  const file = 'steder.geojson';
  const table: [
    name: string,
    places: unknown,
    answer: FakeAnswer | undefined,
    path: (string | number)[],
  ][] = [
    ['a list', features, undefined, ['places', 1]],
    ['an object in its place', { features }, undefined, ['places', 'features', 1]],
    ['a file of the format', { src: file }, JSON.stringify({ features }), ['features', 1]],
    [
      'the same with a byte order mark',
      { src: file },
      `\ufeff${JSON.stringify({ features })}`,
      ['features', 1],
    ],
    [
      'saved as windows-1252',
      { src: file },
      new Uint8Array(Buffer.from(JSON.stringify({ features, note: 'Ærø' }), 'latin1')),
      ['features', 1],
    ],
    ['a file with a list', { src: file }, JSON.stringify(features), [1]],
    ['a config with the list', { src: file }, JSON.stringify(config(features)), ['places', 1]],
  ];
  for (const [name, places, answer, path] of table) {
    const intake = await take(
      { property: config(places) },
      answer === undefined ? {} : { [file]: answer },
    );
    assert.deepEqual(intake.config?.places, features, name);
    const place = intake.locate(['places', 1]);
    assert.deepEqual(place.path, path, name);
    assert.equal(place.source, answer === undefined ? undefined : at + file, name);
  }
});

test('entries in a config that is itself a file are found in that file', async () => {
  const intake = await take(
    { src: 'sund.json' },
    { 'sund.json': JSON.stringify(config({ features })) },
  );
  assert.deepEqual(intake.locate(['places', 0]), {
    path: ['places', 'features', 0],
    source: `${at}sund.json`,
  });
});

test('an entry that is none is skipped alone', async () => {
  const intake = await take({
    property: config({ features: [features[0], 'Torvet', features[1]] }),
  });
  assert.deepEqual(intake.config?.places, features);
  assert.deepEqual(
    intake.problems.map(({ code, path }) => [code, ...path]),
    [
      ['wrong-type', 'places', 'features', 1],
      ['entries-skipped', 'places', 'features'],
    ],
  );
  assert.deepEqual(intake.locate(['places', 1]).path, ['places', 'features', 2]);
});

test('what is neither a list nor of the format is a problem', async () => {
  for (const [answer, code] of [
    [JSON.stringify({ type: 'Topology' }), 'no-such-list'],
    [JSON.stringify({ features: 'Torvet' }), 'no-such-list'],
    ['<kml></kml>', 'looks-like-html'],
  ] as const) {
    const intake = await take({ property: config({ src: 'a.json' }) }, { 'a.json': answer });
    assert.deepEqual(intake.config?.places, []);
    assert.deepEqual(
      intake.problems.map((problem) => problem.code),
      [code],
      answer,
    );
  }
});
