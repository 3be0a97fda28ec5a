import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TemplateResult } from 'lit';
import type { Text } from '../../../../src/core/text/text.js';
import {
  headline,
  type OutcomeSource,
} from '../../../../src/widgets/leisure-pass/present/outcome-words.js';
import type { SchemeConfig } from '../../../../src/widgets/leisure-pass/scheme-config.js';
import { da, type PassTexts } from '../../../../src/widgets/leisure-pass/texts/da.js';
import { en } from '../../../../src/widgets/leisure-pass/texts/en.js';

/** What a template would show, without its tags. */
function shown(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const { strings, values } = part as TemplateResult;
  return String.raw({ raw: strings }, ...values.map(shown)).replace(/<[^>]*>/g, '');
}

function said(called: Text, texts: PassTexts, role: SchemeConfig['role'] = 'pass'): string {
  const scheme: SchemeConfig = {
    id: 'ordning',
    name: 'Ordningen',
    nameIndefinite: called,
    role,
    requires: [],
    routes: [],
    source: { title: 'Et eksempel' },
  };
  const languages = texts === da ? 'da' : ['en', 'da', 'en'];
  const context = { texts, languages, audience: 'parent' } as unknown as OutcomeSource['context'];
  const source: OutcomeSource = {
    context,
    format: undefined as unknown as OutcomeSource['format'],
    questionOf: () => '',
  };
  return shown(headline(scheme, { code: 'no', reasons: [] }, source));
}

const table: readonly [Text, PassTexts, SchemeConfig['role'], string][] = [
  ['et fritidspas', da, 'pass', 'dit barn kan få passet.'],
  ['en fritidsguide', da, 'pass', 'dit barn kan få en fritidsguide.'],
  ['kontingentstøtte', da, 'pass', 'dit barn kan få kontingentstøtte.'],
  ['et guldpas', da, 'pass', 'dit barn kan få et guldpas.'],
  ['et fritidstillæg', da, 'supplement', 'dit barn kan få et fritidstillæg.'],
  [{ da: 'en fritidsguide', en: 'a leisure guide' }, en, 'pass', 'child can get a leisure guide.'],
  [{ da: 'et guldpas' }, en, 'pass', 'child can get this support.'],
];

for (const [called, texts, role, end] of table) {
  test(`a no to ${JSON.stringify(called)} says “${end}”`, () => {
    const words = said(called, texts, role);
    assert(words.endsWith(end), words);
  });
}
