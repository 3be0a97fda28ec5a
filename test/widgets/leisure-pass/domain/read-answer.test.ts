import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import {
  readBirthDate,
  readKroner,
  readWhole,
  writeBirthDate,
} from '../../../../src/widgets/leisure-pass/domain/read-answer.js';

const today = plainDay(2026, 11, 21);

for (const [written, expected] of [
  ['212.896,50', 212_896.5],
  ['212.896,5', 212_896.5],
  ['212896', 212_896],
  ['212,896.50', 212_896.5],
  ['1 400', 1400],
  ['1\u00a0400', 1400],
  ['1\u202f400', 1400],
  ['1.400', 1400],
  ['1.400 kr.', 1400],
  ['1400kr', 1400],
  ['kr. 1.400,-', 1400],
  ['DKK 1400', 1400],
  ['1400 kroner', 1400],
  ['1.234.567', 1_234_567],
  ['12.50', 12.5],
  ['0', 0],
  ['0,00', 0],
  ['-0', 0],
  ['٢١٢٨٩٦', 212_896],
  ['٢١٢٬٨٩٦٫٥٠', 212_896.5],
  ['１４００', 1400],
  ['', 'empty'],
  ['   ', 'empty'],
  ['kr.', 'empty'],
  ['1,400', 'unclear-amount'],
  ['1.40.0', 'unclear-amount'],
  ['1.4000', 'unclear-amount'],
  ['1,2,3', 'unclear-amount'],
  ['12 34', 'unclear-amount'],
  ['-5', 'negative'],
  ['−1.400', 'negative'],
  ['– 5 kr.', 'negative'],
  ['ca. 1400', 'not-an-amount'],
  ['mange', 'not-an-amount'],
  ['1e9', 'not-an-amount'],
  ['0x10', 'not-an-amount'],
  ['.', 'not-an-amount'],
  ['9'.repeat(400), 'too-large'],
] as const) {
  test(`kroner: “${written.slice(0, 20)}” is ${String(expected)}`, () => {
    const { value, problem } = { value: undefined, problem: undefined, ...readKroner(written) };
    assert.equal(problem?.code ?? value, expected);
  });
}

for (const [written, expected] of [
  ['8', 8],
  [' 8 år', 8],
  ['8 aar', 8],
  ['0. klasse', 0],
  ['5.kl.', 5],
  ['8,0', 8],
  ['3.b', 3],
  ['9. A', 9],
  ['8 m', 'not-a-number'],
  ['8²', 'not-a-number'],
  ['7½', 'not-a-number'],
  ['1.000', 'too-large'],
  ['1,000', 'too-large'],
  ['٨', 8],
  ['', 'empty'],
  ['240', 'too-large'],
  ['9'.repeat(400), 'too-large'],
  ['2', 'too-small'],
  ['-8', 'negative'],
  ['8,5', 'not-whole'],
  ['otte', 'not-a-number'],
  ['8-9', 'not-a-number'],
  ['1e2', 'not-a-number'],
] as const) {
  const range = { minimum: expected === 'too-small' ? 3 : 0, maximum: 120 };
  test(`a whole number: “${written.slice(0, 20)}” is ${String(expected)}`, () => {
    const { value, problem } = {
      value: undefined,
      problem: undefined,
      ...readWhole(written, range),
    };
    assert.equal(problem?.code ?? value, expected);
  });
}

for (const [day, month, year, expected] of [
  ['3', '5', '2015', '2015-05-03'],
  ['03', '05', '2015', '2015-05-03'],
  ['3.', 'maj', '2015', '2015-05-03'],
  ['3', 'May', '2015', '2015-05-03'],
  ['3', 'oktober', '2015', '2015-10-03'],
  ['3', 'Oct', '2015', '2015-10-03'],
  ['3/5-2015', '', '', '2015-05-03'],
  ['3.5.2015', '', '', '2015-05-03'],
  ['3. maj 2015', '', '', '2015-05-03'],
  ['2015-05-03', '', '', '2015-05-03'],
  ['٣', '٥', '٢٠١٥', '2015-05-03'],
  ['29', '2', '2024', '2024-02-29'],
  ['21', '11', '2026', '2026-11-21'],
  ['21', '11', '1906', '1906-11-21'],
  ['', '', '', 'empty'],
  ['', '5', '2015', 'part-missing day'],
  ['3', '', '2015', 'part-missing month'],
  ['3', '5', '', 'part-missing year'],
  ['', '5', '', 'part-missing day year'],
  ['8', '', '', 'part-missing month year'],
  ['32', '5', '2015', 'part-wrong day'],
  ['0', '5', '2015', 'part-wrong day'],
  ['3', '13', '2015', 'part-wrong month'],
  ['3', 'ma', '2015', 'part-wrong month'],
  ['3', '5', 'sidste', 'part-wrong year'],
  ['3', '5', '15', 'short-year'],
  ['3/5-15', '', '', 'short-year'],
  ['29', '2', '2025', 'no-such-day'],
  ['31', '4', '2015', 'no-such-day'],
  ['22', '11', '2026', 'future-date'],
  ['1', '1', '9999', 'future-date'],
  ['20', '11', '1906', 'too-long-ago'],
  ['1', '1', '1786', 'too-long-ago'],
] as const) {
  test(`a birth date: “${day}”, “${month}”, “${year}” is ${expected}`, () => {
    const read = readBirthDate({ day, month, year }, today);
    const { problem } = read;
    const found = problem
      ? [problem.code, 'part' in problem ? problem.part : 'parts' in problem ? problem.parts : []]
          .flat()
          .join(' ')
      : read.value;
    assert.equal(found, expected);
  });
}

test('a stored birth date is written as it is read', () => {
  assert.deepEqual(writeBirthDate('2015-05-03'), { day: '3', month: '5', year: '2015' });
  assert.deepEqual(writeBirthDate('no date'), { day: '', month: '', year: '' });
});
