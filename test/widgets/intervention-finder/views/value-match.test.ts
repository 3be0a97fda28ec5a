import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameHolds } from '../../../../src/widgets/intervention-finder/views/value-match.js';

test('a name is found however its Danish letters are typed', () => {
  const table: [name: string, typed: string, holds: boolean][] = [
    ['Ærø', 'aero', true],
    ['Ærø', 'ÆRØ', true],
    ['København', 'kobenhavn', true],
    ['København', 'koebenhavn', true],
    ['Aarhus', 'århus', true],
    ['Ålborg', 'aalb', true],
    ['Café', 'cafe', true],
    ['Ikast-Brande', ' brande ', true],
    ['Billund', '', true],
    ['Billund', '.*', false],
    ['Billund', 'å'.repeat(10_000), false],
    ['', 'x', false],
  ];
  for (const [name, typed, holds] of table) assert.equal(nameHolds(name, typed), holds, typed);
});
