import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoreProblems } from '../../../src/core/config/problem.js';
import { Report } from '../../../src/core/config/report.js';
import { SeenIds } from '../../../src/core/config/seen-ids.js';

test('of entries with the same id, every later one is reported', () => {
  const report = new Report<CoreProblems>().at(['facets', 2]);
  const seen = new SeenIds();
  const ids = ['a', 'b', 'a', 'A', '__proto__', '', 'a', '__proto__'];
  assert.deepEqual(
    ids.map((id, index) => seen.isNew(report, id, 'values', index, 'id')),
    [true, true, false, true, true, true, false, false],
  );
  assert.deepEqual(
    report.problems.map(({ severity, code, path, detail }) => [severity, code, path, detail]),
    [
      ['error', 'duplicate-id', ['facets', 2, 'values', 2, 'id'], { id: 'a' }],
      ['error', 'duplicate-id', ['facets', 2, 'values', 6, 'id'], { id: 'a' }],
      ['error', 'duplicate-id', ['facets', 2, 'values', 7, 'id'], { id: '__proto__' }],
    ],
  );
});
