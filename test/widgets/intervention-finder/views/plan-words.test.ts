import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlanPeriod } from '../../../../src/widgets/intervention-finder/domain/plan/plan-period.js';
import { da } from '../../../../src/widgets/intervention-finder/texts/da.js';
import { en } from '../../../../src/widgets/intervention-finder/texts/en.js';
import {
  gradesText,
  periodText,
  planWords,
} from '../../../../src/widgets/intervention-finder/views/plan-words.js';

const danish = { texts: da, lang: 'da' };
const english = { texts: en, lang: 'en' };

test('a period as it is read', () => {
  const table: [PlanPeriod, string, string][] = [
    [{ kind: 'months', from: 8, to: 8 }, 'august', 'August'],
    [{ kind: 'months', from: 11, to: 2 }, 'november–\u2060februar', 'November–\u2060February'],
    [{ kind: 'weeks', from: 6, to: 6 }, 'uge\u00a06', 'week\u00a06'],
    [{ kind: 'weeks', from: 40, to: 42 }, 'uge\u00a040–\u206042', 'weeks\u00a040–\u206042'],
    [{ kind: 'weeks' }, '', ''],
    [{ kind: 'season', season: 'autumn' }, 'efterår', 'autumn'],
    [{ kind: 'text', text: ' før jul ' }, 'før jul', 'før jul'],
  ];
  for (const [period, inDanish, inEnglish] of table) {
    assert.equal(periodText(period, danish), inDanish);
    assert.equal(periodText(period, english), inEnglish);
  }
});

test('grades as they are read', () => {
  assert.equal(gradesText({ kind: 'youth' }, danish), 'Ungdomsuddannelse');
  assert.equal(gradesText({ kind: 'grades', from: 7, to: 9 }, english), 'grades 7–\u20609');
});

test('a file has words without characters that nobody sees', () => {
  const words = planWords(danish);
  assert.equal(words.period({ kind: 'weeks', from: 40, to: 42 }), 'uge 40–42');
  assert.equal(words.grades({ kind: 'grades', from: 7, to: 9 }), '7.–9. klasse');
  assert.equal(words.range({ from: 0, to: 6 }, 'age'), '0–6 år');
  assert.equal(words.assessed('Niveau'), 'Niveau (vores vurdering)');
});

test('every column of a file has a header of its own', () => {
  for (const context of [danish, english]) {
    const headers = Object.values(planWords(context).columns);
    assert.equal(new Set(headers).size, headers.length, headers.join());
  }
});
