import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodePeriod,
  encodePeriod,
  type PlanPeriod,
} from '../../../../src/widgets/intervention-finder/domain/plan.js';

test('a period is written in a link and read back', () => {
  const table: readonly (readonly [PlanPeriod, string])[] = [
    [{ kind: 'month', year: 2027, month: 3 }, '2027-03'],
    [{ kind: 'weeks', isoYear: 2027, fromWeek: 6, toWeek: 6 }, '2027-W06'],
    [{ kind: 'weeks', isoYear: 2026, fromWeek: 50, toWeek: 53 }, '2026-W50-53'],
  ];
  for (const [period, code] of table) {
    assert.equal(encodePeriod(period), code);
    assert.deepEqual(decodePeriod(code), period);
  }
});

test('what is no period is none', () => {
  const codes = ['', '2027', '2027-13', '2027-00', '2027-W00', '2027-W54', '2027-W08-06', '27-03'];
  for (const code of [...codes, '2027-03-04', '2027-03x', 'W06']) {
    assert.equal(decodePeriod(code), undefined, code);
  }
});
