import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readContext } from '../../../../../src/widgets/smoke-free-map/domain/overview/read-context.js';
import type { MapConfig } from '../../../../../src/widgets/smoke-free-map/domain/model.js';
import { feature, sampleMap, square } from '../sample-map.js';

const line = {
  type: 'LineString',
  coordinates: [
    [720_000, 6_187_000],
    [721_000, 6_187_500],
  ],
};
const area = { type: 'Polygon', coordinates: [square(0, 0, 500)] };

const read = (context: unknown[], more: Partial<MapConfig> = {}) =>
  readContext(
    sampleMap([], {
      context: context as Record<string, unknown>[],
      contextCrs: 'EPSG:25832',
      ...more,
    }),
  );

describe('readContext', () => {
  it('reads lines and areas, by the fields and words of the config', () => {
    const { features, problems } = read(
      [
        feature(line, { slags: 'Vej', navn: 'Hovedgaden' }),
        feature(area, { slags: 'sø', navn: 'Lyngby Sø' }),
      ],
      {
        contextFields: { kind: 'slags', name: 'navn' },
        contextKinds: { Vej: 'street', Sø: 'water' },
      },
    );
    assert.deepEqual(
      features.map(({ kind, name, rings, lines }) => [kind, name, rings.length, lines.length]),
      [
        ['street', 'Hovedgaden', 0, 1],
        ['water', 'Lyngby Sø', 1, 0],
      ],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(features[0]?.bounds.north, 6_187_500.5);
  });

  it('guesses a kind that nobody tells of', () => {
    const { features } = read([
      feature(line),
      feature(area, { kind: 'green' }),
      feature(area, null),
    ]);
    assert.deepEqual(
      features.map(({ kind }) => kind),
      ['street', 'green', 'building'],
    );
  });

  it('leaves out points and what cannot be read, and tells of the latter', () => {
    const { features, problems } = read([
      feature({ type: 'Point', coordinates: [720_000, 6_187_000] }),
      feature({ type: 'LineString', coordinates: [[720_000, 'nord']] }),
      feature(line),
    ]);
    assert.equal(features.length, 1);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, ...path]),
      [['not-a-number', 'context', 1, 'geometry']],
    );
  });

  it('finds longitude and latitude by itself', () => {
    const degrees = {
      type: 'LineString',
      coordinates: [
        [12.5, 55.77],
        [12.51, 55.78],
      ],
    };
    const { features } = readContext(sampleMap([], { context: [feature(degrees)] }));
    const [north = 0] = [features[0]?.lines[0]?.[1]];
    assert.ok(north > 6_180_000 && north < 6_190_000);
  });

  it('is nothing without a context', () => {
    assert.deepEqual(readContext(sampleMap([])), { features: [], problems: [] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 5 }), (context) => {
        const { features } = read(context);
        for (const { lines, rings } of features) {
          for (const path of [...lines, ...rings]) assert.ok(path.every(Number.isFinite));
        }
      }),
      { numRuns: 200 },
    );
  });
});
