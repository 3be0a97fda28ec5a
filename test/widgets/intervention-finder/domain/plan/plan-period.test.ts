import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  periodCode,
  readPeriod,
  saysTime,
  type PlanPeriod,
} from '../../../../../src/widgets/intervention-finder/domain/plan/plan-period.js';

test('a period and its code say the same', () => {
  const table: [PlanPeriod, string][] = [
    [{ kind: 'months', from: 8, to: 8 }, 'm8'],
    [{ kind: 'months', from: 11, to: 2 }, 'm11-2'],
    [{ kind: 'weeks' }, 'w'],
    [{ kind: 'weeks', from: 6, to: 6 }, 'w6'],
    [{ kind: 'weeks', from: 51, to: 2 }, 'w51-2'],
    [{ kind: 'season', season: 'winter' }, 'winter'],
    [{ kind: 'text', text: 'før jul: m8' }, 'text:før jul: m8'],
    [{ kind: 'text', text: '' }, 'text:'],
  ];
  for (const [period, code] of table) {
    assert.equal(periodCode(period), code);
    assert.deepEqual(readPeriod(code), period, code);
  }
});

test('a week without an end is one week', () => {
  assert.equal(periodCode({ kind: 'weeks', from: 6 }), 'w6');
});

test('what is no period is none', () => {
  const codes = [
    '',
    'm',
    'm0',
    'm13',
    'm8-13',
    'w54',
    'w0',
    'w1-2-3',
    'M8',
    '8',
    'fall',
    'constructor',
  ];
  for (const code of codes) assert.equal(readPeriod(code), undefined, code);
});

test('words are cut where they are no time any longer', () => {
  const period = readPeriod(`text:${'å'.repeat(10_000)}`);
  assert.equal(period?.kind === 'text' && period.text.length, 200);
  assert.equal(periodCode({ kind: 'text', text: 'å'.repeat(10_000) }).length, 205);
});

test('a period that is about to be chosen says no time', () => {
  const table: [PlanPeriod | undefined, boolean][] = [
    [undefined, false],
    [{ kind: 'weeks' }, false],
    [{ kind: 'weeks', from: 6 }, true],
    [{ kind: 'text', text: ' ' }, false],
    [{ kind: 'text', text: 'snart' }, true],
    [{ kind: 'season', season: 'spring' }, true],
    [{ kind: 'months', from: 1, to: 12 }, true],
  ];
  for (const [period, says] of table) assert.equal(saysTime(period), says);
});
