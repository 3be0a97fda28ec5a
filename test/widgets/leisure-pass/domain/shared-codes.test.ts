import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeCodes,
  encodeCodes,
} from '../../../../src/widgets/leisure-pass/domain/shared-codes.js';

const NAME = 'sund-pass';

test('what is encoded is read back', () => {
  const children = [
    new Map([
      ['fritidspas', 'canApply'],
      ['a:b,c;d&e=f å', 'no'],
    ] as const),
    new Map([['fritidspas', 'askSomeone']] as const),
  ];
  const written = encodeCodes(children, NAME);
  assert.match(written, /^sund-pass=[\w%.:,;~-]+$/);
  assert.deepEqual(decodeCodes(`#${written}`, NAME), children);
  assert.deepEqual(decodeCodes(`#x=1&${written}&sund-calendar=y`, NAME), children);
});

test('half a character in an id is no reason to break', () => {
  const written = encodeCodes([new Map([['pas\ud83d', 'no']] as const)], NAME);
  assert.deepEqual(decodeCodes(written, NAME), [new Map([['pas\ufffd', 'no']])]);
});

for (const [fragment, expected] of [
  ['', undefined],
  ['#', undefined],
  ['#sund-pass=', undefined],
  ['#sund-pass=;;,:', undefined],
  ['#sund-pass=pas:maybe', undefined],
  ['#sund-pass=pas:constructor', undefined],
  ['#sund-pass=%ff:no', undefined],
  ['#sund-pass=:no', undefined],
  ['#sund-pass-2=pas:no', undefined],
  ['#sund-pass=pas:no,x:<b>', [['pas', 'no']]],
  ['#sund-pass=__proto__:no', [['__proto__', 'no']]],
] as const) {
  test(`the fragment “${fragment}”`, () => {
    const read = decodeCodes(fragment, NAME);
    assert.deepEqual(read && [...(read[0] ?? [])], expected);
  });
}

test('no link is longer than a family', () => {
  const long = `#sund-pass=${'pas:no;'.repeat(10_000)}`;
  assert.equal(decodeCodes(long, NAME)?.length, 12);
});
