import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  codeOf,
  readOutline,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/outline-file.js';

describe('readOutline', () => {
  it('adds the steps up', () => {
    const [ring] = readOutline({ rings: [[700_000, 6_100_000, 10, 0, 0, -20, -10, 20]] }) ?? [];
    assert.deepEqual(
      [...(ring ?? [])],
      [700_000, 6_100_000, 700_010, 6_100_000, 700_010, 6_099_980, 700_000, 6_100_000],
    );
  });

  for (const file of [
    undefined,
    null,
    'no',
    {},
    { rings: 1 },
    { rings: [1] },
    { rings: [[1]] },
    { rings: [[1, '2']] },
    { rings: [[1, null]] },
  ]) {
    it(`is nothing of ${JSON.stringify(file)}`, () => {
      assert.equal(readOutline(file), undefined);
    });
  }
});

describe('codeOf', () => {
  const index = {
    '0101': 'København',
    '0169': 'Høje Taastrup',
    '0173': 'Lyngby-Taarbæk',
    '0480': 'Nordfyns',
    '0751': 'Aarhus',
  };
  for (const [name, code] of [
    ['København', '0101'],
    ['Københavns Kommune', '0101'],
    ['lyngby-taarbæk kommune', '0173'],
    ['Lyngby-Tårbæk', '0173'],
    ['Høje-Taastrup Kommune', '0169'],
    ['Nordfyns Kommune', '0480'],
    ['Nordfyn', '0480'],
    [' Århus ', '0751'],
    ['Lyngby', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${code ?? 'none'} for “${name}”`, () => {
      assert.equal(codeOf(name, index), code);
    });
  }

  it('is none without names', () => {
    assert.equal(codeOf('København', undefined), undefined);
    assert.equal(codeOf('København', null), undefined);
  });
});
