import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageDirection } from '../../../src/core/text/direction.js';

test('the direction comes from the script, else from the language', () => {
  const table: [string, 'ltr' | 'rtl'][] = [
    ['da', 'ltr'],
    ['ar', 'rtl'],
    ['ar-SY', 'rtl'],
    ['AR', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['ckb', 'rtl'],
    ['ps', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['az_Arab_IR', 'rtl'],
    ['so', 'ltr'],
    ['', 'ltr'],
  ];
  for (const [tag, expected] of table) assert.equal(languageDirection(tag), expected, tag);
});
