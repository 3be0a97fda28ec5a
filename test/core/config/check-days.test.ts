import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPastDay } from '../../../src/core/config/check-days.js';
import type { CoreProblems } from '../../../src/core/config/problem.js';
import { Report } from '../../../src/core/config/report.js';

test('a day on which something was done exists and has come', () => {
  const table: [date: string, exists: boolean, problems: string[]][] = [
    ['2026-11-21', true, []],
    ['2024-02-29', true, []],
    ['0001-01-01', true, []],
    ['2026-11-22', true, ['warning date-in-future']],
    ['9999-12-31', true, ['warning date-in-future']],
    ['2026-02-29', false, ['error bad-format']],
    ['2026-13-01', false, ['error bad-format']],
    ['2030-02-30', false, ['error bad-format']],
  ];
  for (const [date, exists, expected] of table) {
    const report = new Report<CoreProblems>().at(['entries', 1]);
    const context = { today: '2026-11-21', base: 'https://www.kommune.test/' };
    assert.equal(checkPastDay(report, date, context, 'checkedOn'), exists, date);
    assert.deepEqual(
      report.problems.map(({ severity, code }) => `${severity} ${code}`),
      expected,
    );
    for (const { path } of report.problems) {
      assert.deepEqual(path, ['entries', 1, 'checkedOn']);
    }
  }
});
