import assert from 'node:assert/strict';
import { test } from 'node:test';
import { telephoneUrl } from '../../../src/core/links/telephone.js';

test('a number as people write it becomes an address to call', () => {
  const table: [string, string | undefined][] = [
    ['12 34 56 78', 'tel:12345678'],
    ['12\u00a034\u00a056\u00a078', 'tel:12345678'],
    ['+45 12 34 56 78', 'tel:+4512345678'],
    ['0045 12345678', 'tel:+4512345678'],
    ['(+45) 12-34-56-78', 'tel:+4512345678'],
    ['12.34.56.78', 'tel:12345678'],
    ['116 111', 'tel:116111'],
    ['112', 'tel:112'],
    ['', undefined],
    ['12', undefined],
    ['+', undefined],
    ['12 34 56 78 lokal 9', undefined],
    ['12345678, 87654321', undefined],
    ['+45+12345678', undefined],
    ['tel:12345678', undefined],
    ['1'.repeat(16), undefined],
    ['1'.repeat(1_000_000), undefined],
    ['١٢٣٤٥٦٧٨', undefined],
  ];
  for (const [written, expected] of table) {
    assert.equal(telephoneUrl(written), expected, written.slice(0, 30));
  }
});
