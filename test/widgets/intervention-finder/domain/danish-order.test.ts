import assert from 'node:assert/strict';
import { test } from 'node:test';
import { danishOrder } from '../../../../src/widgets/intervention-finder/domain/danish-order.js';

function sorted(texts: readonly string[]): readonly string[] {
  const build = danishOrder(texts);
  let step = build.next();
  while (!step.done) step = build.next();
  return step.value.map((place) => texts[place] ?? '');
}

test('titles sort as in a Danish dictionary', () => {
  const table: readonly (readonly string[])[] = [
    ['Abe', 'Zoo', 'Æble', 'Øl', 'Ål'],
    ['Esbjerg', 'Odense', 'Ærø', 'Aabenraa', 'Aalborg', 'Aarhus'],
    ['ABC', 'Afdeling', 'bil', 'Bus'],
    ['2. klasse', '10. klasse', 'Alle'],
    ['café', 'Cafeen', 'Én kontaktperson', 'Er du for sød?'],
    ['»Abe«', 'Bil'],
    ['Öl', 'Ål'],
    ['a', 'A', 'a'],
    [],
  ];
  for (const texts of table) {
    assert.deepEqual(sorted(texts.toReversed()).map(lower), texts.map(lower));
  }
});

function lower(text: string): string {
  return text.toLowerCase();
}
