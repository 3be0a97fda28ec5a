import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCases } from '../../../../src/widgets/leisure-pass/domain/cases.js';
import { samplePass } from './sample-pass.js';

const config = {
  ...samplePass({
    facts: [{ kind: 'birthDate', id: 'født' }],
    conditions: [{ kind: 'age', id: 'under-18', fact: 'født', untilTurning: 18 }],
    scheme: { benefits: [{ id: 'kontingent', kind: 'fee', cap: 1000 }] },
  }),
};
const answers = { født: '2008-11-21' };

test('a case is run on its own day, and says what is not as expected', () => {
  const table = [
    { today: '2026-11-20', expect: { pas: { outcome: 'canApply', route: 'forælder' } }, wrong: [] },
    { today: '2026-11-21', expect: { pas: { outcome: 'no' } }, wrong: [] },
    {
      today: '2026-11-20',
      expect: { pas: { outcome: 'no', amounts: { kontingent: 1200 } } },
      wrong: [
        { scheme: 'pas', of: 'outcome', expected: 'no', got: 'canApply' },
        { scheme: 'pas', of: 'amounts', benefit: 'kontingent', expected: 1200, got: 1000 },
      ],
    },
    {
      today: '2026-11-20',
      expect: { andet: { outcome: 'no' } },
      wrong: [{ scheme: 'andet', of: 'scheme', expected: 'andet', got: undefined }],
    },
  ] as const;
  for (const { wrong, ...given } of table) {
    const cases = [{ id: 'en', answers, ...given }];
    const [result] = runCases({ ...config, cases });
    assert.deepEqual(result?.differences, wrong);
  }
});
