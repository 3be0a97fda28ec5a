import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreProblem } from '../../../src/core/config/core-problem.js';
import { formatPath, type CoreProblems } from '../../../src/core/config/problem.js';
import { Report } from '../../../src/core/config/report.js';

interface SampleProblems extends CoreProblems {
  'too-sweet': { readonly sugar: number };
}

test('problems stand at the entry that was looked at, in the order they were told', () => {
  const report = new Report<SampleProblems>();
  report.warning('no-match', {});
  report.at(['cakes', 3]).error('too-sweet', { sugar: 9 }, 'recipe', 0);
  report.add([coreProblem('unsafe-url', { url: 'x' }, ['intro'])]);
  report.error('duplicate-id', { id: 'a' }, 'id');
  report.note('too-sweet', { sugar: 1 });
  assert.deepEqual(
    report.problems.map(({ severity, code, path }) => `${severity} ${code} ${formatPath(path)}`),
    [
      'warning no-match ',
      'error too-sweet cakes[3].recipe[0]',
      'error unsafe-url intro',
      'error duplicate-id cakes[3].id',
      'note too-sweet cakes[3]',
    ],
  );
  assert.deepEqual(report.path, ['cakes', 3]);
});

test('the first 200 are kept and the others counted, wherever they come from', () => {
  const table: [told: number, kept: number, others: number][] = [
    [0, 0, 0],
    [200, 200, 0],
    [201, 201, 1],
    [1_000_000, 201, 999_800],
  ];
  for (const [told, kept, others] of table) {
    const report = new Report<SampleProblems>();
    for (let sugar = 0; sugar < told; sugar++) {
      if (sugar % 2) report.error('too-sweet', { sugar });
      else report.add([coreProblem('unsafe-url', { url: String(sugar) })]);
    }
    const { problems, hasRoom } = report;
    assert.equal(hasRoom, told < 200);
    assert.equal(problems.length, kept);
    const last = problems.at(-1);
    assert.equal(last?.code === 'more-problems' ? last.detail.count : 0, others);
  }
});
