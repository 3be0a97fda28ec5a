import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDay } from '../../../../src/core/dates/plain-day.js';
import { da } from '../../../../src/widgets/smoke-free-map/texts/da.js';
import { ruleInShort } from '../../../../src/widgets/smoke-free-map/views/zone-row.js';
import { sampleRule } from '../domain/sample-map.js';

const TODAY = plainDay(2026, 11, 20);
const CONTEXT = { texts: da, lang: 'da', today: TODAY };

const said = (rule: ReturnType<typeof sampleRule> | undefined, validFrom?: typeof TODAY): string =>
  ruleInShort({ rule, validFrom }, CONTEXT);

test('a row says what is forbidden, and whether that is always so', () => {
  const hours = [{ from: '08:00', to: '16:00' }];
  assert.equal(said(sampleRule()), 'Forbudt: cigaretter');
  assert.equal(said(sampleRule({ hours })), 'Forbudt: cigaretter · kun på bestemte tider');
  assert.equal(said(undefined), 'Ikke oplyst');
});

test('a row says so before the first day of a rule or of its place', () => {
  const notYet = 'Forbudt: cigaretter · gælder ikke endnu';
  assert.equal(said(sampleRule({ validFrom: '2026-11-21' })), notYet);
  assert.equal(said(sampleRule(), plainDay(2026, 11, 21)), notYet);
  assert.equal(said(sampleRule({ validFrom: '2026-11-20' }), TODAY), 'Forbudt: cigaretter');
});
