import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  eachGrade,
  gradesCode,
  readGrades,
  type PlanGrades,
} from '../../../../../src/widgets/intervention-finder/domain/plan/plan-grades.js';

test('grades and their code say the same', () => {
  const table: [PlanGrades, string][] = [
    [{ kind: 'grades', from: 0, to: 0 }, '0'],
    [{ kind: 'grades', from: 7, to: 9 }, '7-9'],
    [{ kind: 'grades', from: 0, to: 10 }, '0-10'],
    [{ kind: 'youth' }, 'youth'],
  ];
  for (const [grades, code] of table) {
    assert.equal(gradesCode(grades), code);
    assert.deepEqual(readGrades(code), grades);
  }
});

test('the lower grade comes first', () => {
  assert.deepEqual(readGrades('9-7'), { kind: 'grades', from: 7, to: 9 });
});

test('what is no grade is none', () => {
  for (const code of ['', '11', '7-11', '-1', '7-', 'Youth', '7 - 9']) {
    assert.equal(readGrades(code), undefined, code);
  }
});

test('each grade of a span', () => {
  assert.deepEqual(eachGrade(7, 9), [7, 8, 9]);
  assert.deepEqual(eachGrade(0, 0), [0]);
  assert.deepEqual(eachGrade(3, 2), []);
});
