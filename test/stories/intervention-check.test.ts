import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import { checkConfig } from '../../src/widgets/intervention-finder/check.js';
import { CONFIGS, entries } from './intervention-data.js';
import { takeFinderConfig } from './story-data.js';

const TODAY = parsePlainDay('2026-11-21');
assert(TODAY !== undefined);

describe('the finder’s configs', () => {
  for (const name of CONFIGS) {
    it(`${name} is taken in whole with its list, and nothing in it is wrong`, async () => {
      const intake = await takeFinderConfig(name);
      assert.deepEqual(intake.problems, []);
      assert(intake.config);
      const { config, problems, skipped } = checkConfig(intake.config, { today: TODAY });
      assert.deepEqual(problems, []);
      assert.equal(skipped, 0);
      assert.equal(config.entries.length, entries.length);
    });
  }
});

describe('indsatser-fejl.json', () => {
  it('reports each of its mistakes, and keeps what is right', async () => {
    const intake = await takeFinderConfig('indsatser-fejl.json');
    assert(intake.config);
    const { config, problems } = checkConfig(intake.config, { today: TODAY });
    const codes = [...intake.problems, ...problems].map(({ code }) => code);
    assert.deepEqual(codes.toSorted(), [
      'duplicate-id',
      'empty-title',
      'lonely-synonym',
      'matrix-of-one-facet',
      'range-order',
      'repeated-view',
      'unknown-facet',
      'unknown-facet',
      'unknown-value',
      'unsafe-url',
    ]);
    assert.deepEqual(
      config.entries.map(({ id }) => id),
      ['god', 'forkert-tema', 'ukendt-filter', 'baglaens', 'farligt-link', 'ogsaa-god'],
    );
  });
});
