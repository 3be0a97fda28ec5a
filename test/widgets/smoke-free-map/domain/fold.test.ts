import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { fold } from '../../../../src/widgets/smoke-free-map/domain/fold.js';

test('a Danish name is the same however it is typed', () => {
  const table: string[][] = [
    ['Søndermarken', 'soendermarken', 'Sondermarken', 'SØNDERMARKEN', 'söndermarken'],
    ['Ærøskøbing', 'aeroeskoebing', 'ARØSKÖBING'],
    ['Ågade', 'aagade', 'agade', 'A\u030Agade'],
    ['H.C. Ørsteds Vej', 'hc ørsteds vej', '  HC   Oersteds-vej '],
    ['Café Søen', 'cafe soen', 'CAFE SOEEN', "café sø'en"],
    ['Åen', 'aaen', 'aen', 'åen'],
  ];
  for (const [name = '', ...typed] of table) {
    for (const each of typed) assert.equal(fold(each), fold(name), each);
  }
});

test('what has been typed so far is the beginning of what will be', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'e', 'o', 'æ', 'ø', 'å', 's', 'n', 'Å', 'Ø', ' ', '-'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, letters, (start, rest) => {
      assert.ok(fold(start + rest).startsWith(fold(start)));
    }),
  );
});

test('different names stay different, and nothing stays nothing', () => {
  assert.notEqual(fold('Østre Anlæg'), fold('Vestre Anlæg'));
  assert.equal(fold('Parkvej 12'), 'parkvej 12');
  for (const text of ['', '   ', '?!', '🚭']) assert.equal(fold(text), '');
});
