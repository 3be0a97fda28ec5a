import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Grade } from '../../../../src/widgets/event-calendar/config.js';
import { gradesText } from '../../../../src/widgets/event-calendar/views/event-tags.js';
import { sampleContext } from './sample-context.js';

const da = sampleContext('da');
const en = sampleContext('en');

test('grades are said in runs', () => {
  const table: [readonly Grade[], string, string][] = [
    [[], '', ''],
    [[0], '0. klasse', 'grade 0'],
    [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '0.–10. klasse', 'grades 0–10'],
    [[7, 8, 9, 'youth'], '7.–9. klasse og ungdomsuddannelse', 'grades 7–9 and youth education'],
    [[9, 0, 8, 1], '0.–1. klasse og 8.–9. klasse', 'grades 0–1 and grades 8–9'],
    [[10, 10, 9], '9.–10. klasse', 'grades 9–10'],
    [['youth'], 'ungdomsuddannelse', 'youth education'],
    [[2, 4, 6], '2. klasse, 4. klasse og 6. klasse', 'grade 2, grade 4 and grade 6'],
  ];
  for (const [grades, danish, english] of table) {
    assert.equal(gradesText(grades, da), danish);
    assert.equal(gradesText(grades, en), english);
  }
  assert.equal(gradesText(undefined, da), '');
});
