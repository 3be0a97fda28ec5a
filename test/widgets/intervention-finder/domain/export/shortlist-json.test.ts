import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortlistJson } from '../../../../../src/widgets/intervention-finder/domain/export/shortlist-json.js';
import { facets, planned } from '../plan/sample-plan.js';

const read = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

test('entries as they stand, with the plan and the words of the facets', () => {
  const item = planned(
    { values: { theme: ['tobak'] } },
    {
      status: 'running',
      period: { kind: 'weeks', from: 6, to: 7 },
      grades: { kind: 'grades', from: 7, to: 9 },
      note: 'husk',
    },
  );
  const file = read(
    shortlistJson({
      title: { da: 'Indsatser', en: 'Interventions' },
      items: [item],
      facets,
      search: '2 indsatser · Tema: Tobak',
      madeOn: '2026-11-21',
      example: true,
    }),
  );
  assert.equal(file['format'], 'sund-shortlist');
  assert.equal(file['version'], 1);
  assert.equal(file['example'], true);
  assert.equal(file['madeOn'], '2026-11-21');
  assert.equal(file['search'], '2 indsatser · Tema: Tobak');
  assert.deepEqual(file['items'], [
    {
      status: 'running',
      period: { kind: 'weeks', from: 6, to: 7 },
      grades: [7, 8, 9],
      note: 'husk',
      entry: { id: 'x-it', title: 'X:IT', values: { theme: ['tobak'] } },
    },
  ]);
  assert.deepEqual((file['facets'] as unknown[])[2], {
    id: 'grade',
    kind: 'range',
    label: 'Klassetrin i kataloget',
    unit: 'grade',
  });
});

test('what is not there is not named', () => {
  const bare = planned({}, { period: { kind: 'weeks' }, note: ' ', grades: { kind: 'youth' } });
  const file = read(shortlistJson({ items: [bare], facets: [], madeOn: '2026-11-21' }));
  assert.deepEqual(file, {
    format: 'sund-shortlist',
    version: 1,
    madeOn: '2026-11-21',
    facets: [],
    items: [{ status: 'idea', grades: ['youth'], entry: { id: 'x-it', title: 'X:IT' } }],
  });
});
