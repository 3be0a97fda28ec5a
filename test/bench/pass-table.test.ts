import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passTable } from './pass-table.js';

test('without figures there is no table, and who offers no next question has none in it', () => {
  assert.equal(passTable({ machine: {} }), '');
  const tally = { yes: 1, no: 2, unknown: 3 };
  const spent = { processor: 0.0123, p95: 0.5 };
  const figures = { schemes: 2, facts: 3, conditions: 4, asked: 3, buildFirst: 12.4, build: 3 };
  const engine = {
    ...{ name: 'Maskine', version: '1.0.0', size: 1500, load: 1, measured: '2026-11-21' },
    says: { rules: 'plain', next: 'does not offer it' },
    judgement: {
      ...{ unasked: tally, unsure: tally, outdated: tally },
      cases: { yes: tally, no: tally, unknown: tally },
    },
    real: { config: 'aarhus', ...figures, evaluate: spent },
    synthetic: { config: 'synthetic', ...figures, evaluate: spent, next: spent, relevant: spent },
    of: { configs: 15, schemes: 36, cases: 105 },
  };
  const page = passTable({
    machine: { cores: 2, processor: 'CPU', node: '20' },
    pass: { engines: { maskine: engine } },
  });
  const rows = page.split('\n').filter((line) => line.includes(' | Maskine |'));
  assert.deepEqual(rows, [
    '| aarhus | Maskine | 12 | 3.0 | 0.012 | 0.50 | – | – | – | – | 3.0 | 1.0 |',
    '| synthetic | Maskine | 12 | 3.0 | 0.012 | 0.50 | 0.012 | 0.50 | 0.012 | 0.50 | 3.0 | 1.0 |',
  ]);
  assert.match(page, /\| Maskine \| 1\.0\.0 \| 1\.5 \| 1 \/ 2 \/ 3 \|/);
});
