import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  valueAlone,
  valueWords,
  type ShownValue,
} from '../../../../src/widgets/intervention-finder/views/shown-value.js';
import { readable, sampleContext } from './sample-context.js';

const range = (
  unit: Extract<ShownValue, { kind: 'range' }>['unit'],
  from?: number,
  to?: number,
): ShownValue => ({
  kind: 'range',
  unit,
  range: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
});

test('a range is written by its unit, and an open end is said', () => {
  const table: [ShownValue, string, string][] = [
    [range('grade', 7, 9), '7.–9. klasse', 'grades 7–9'],
    [range('grade', 0, 0), '0. klasse', 'grade 0'],
    [range('grade', undefined, 3), 'til og med 3. klasse', 'up to grade 3'],
    [range('age', 0, 6), '0–6 år', 'ages 0–6'],
    [range('age', 4, 4), '4 år', 'age 4'],
    [range('age', 12), 'fra 12 år', 'from age 12'],
    [range('year', 1999, 2024), '1999–2024', '1999–2024'],
    [range('number', 1200, 5000), '1.200–5.000', '1,200–5,000'],
    [range('number'), '', ''],
  ];
  for (const [value, danish, english] of table) {
    assert.equal(readable(valueWords(value, sampleContext('da'))), danish);
    assert.equal(readable(valueWords(value, sampleContext('en'))), english);
  }
});

test('where something is from names every municipality, and of many the first', () => {
  const table: [readonly string[], string, string][] = [
    [['Billund'], 'Billund', 'Billund'],
    [['Odense', 'Aarhus'], 'Odense og Aarhus', 'Odense and Aarhus'],
    [['A', 'B', 'C', 'D'], 'A, B, C og D', 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A og 4 andre kommuner', 'A and 4 other municipalities'],
    [[], '', ''],
  ];
  for (const [names, danish, english] of table) {
    const value: ShownValue = { kind: 'municipalities', names };
    assert.equal(readable(valueWords(value, sampleContext('da'))), danish);
    assert.equal(readable(valueWords(value, sampleContext('en'))), english);
  }
});

test('a value that stands alone can be understood', () => {
  const table: [ShownValue, string][] = [
    [{ kind: 'words', text: { da: 'Tobak', en: 'Tobacco' } }, 'Tobak'],
    [range('grade', 8, 8), '8. klasse'],
    [range('age', 3), 'Fra 3 år'],
    [range('year', 2020, 2020), 'Felt: 2020'],
    [range('number', 5), 'Felt: fra 5'],
    [{ kind: 'boolean', is: false }, 'Felt: Nej'],
  ];
  for (const [value, wanted] of table) {
    assert.equal(readable(valueAlone('Felt', value, sampleContext())), wanted);
  }
});
