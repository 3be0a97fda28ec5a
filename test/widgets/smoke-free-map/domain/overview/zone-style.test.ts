import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { styleOf } from '../../../../../src/widgets/smoke-free-map/domain/overview/zone-style.js';
import { sampleRule } from '../sample-map.js';

describe('styleOf', () => {
  it('is by the strictest rule of any product', () => {
    assert.equal(styleOf({ rule: undefined }), 'other');
    assert.equal(styleOf({ rule: sampleRule({ products: {} }) }), 'other');
    assert.equal(styleOf({ rule: sampleRule({ products: { cigarettes: 'allowed' } }) }), 'other');
    assert.equal(
      styleOf({ rule: sampleRule({ products: { cigarettes: 'unknown', snus: 'advisory' } }) }),
      'advisory',
    );
    assert.equal(
      styleOf({ rule: sampleRule({ products: { cigarettes: 'advisory', snus: 'forbidden' } }) }),
      'forbidden',
    );
  });
});
