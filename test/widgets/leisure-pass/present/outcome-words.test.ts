import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TemplateResult } from 'lit';
import type { Text } from '../../../../src/core/text/text.js';
import {
  headline,
  notes,
  type OutcomeSource,
} from '../../../../src/widgets/leisure-pass/present/outcome-words.js';
import type {
  RouteConfig,
  SchemeConfig,
} from '../../../../src/widgets/leisure-pass/scheme-config.js';
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

const club: RouteConfig = { id: 'forening', kind: 'club' };
const school: RouteConfig = { id: 'skolen', kind: 'professional', who: 'En lærer på skolen' };
const ways: readonly [string, RouteConfig, RegExp][] = [
  ['parent', { id: 'selv', kind: 'parent' }, /^Du kan søge om et fritidspas\. Kommunen afgør/],
  [
    'professional',
    { id: 'os', kind: 'professional' },
    /^Du kan søge om et fritidspas til barnet\. K/,
  ],
  [
    'professional',
    club,
    /^Der kan søges om et fritidspas til barnet\. Hvem søger\? Foreningen\. Komm/,
  ],
  ['professional', school, /^Der kan søges om .* Hvem søger\? En lærer på skolen\. Kommunen/],
];

for (const [audience, route, expected] of ways) {
  test(`who is told that they can apply: a ${audience}, by the way “${route.id}”`, () => {
    const scheme: SchemeConfig = {
      id: 'ordning',
      name: 'Ordningen',
      nameIndefinite: 'et fritidspas',
      requires: [],
      routes: [route],
      source: { title: 'Et eksempel' },
    };
    const context = { texts: da, languages: 'da', audience } as unknown as OutcomeSource['context'];
    const source = { context, questionOf: () => '' } as unknown as OutcomeSource;
    const outcome = { code: 'canApply', decides: 'authority', route } as const;
    const words = [headline(scheme, outcome, source), ...notes(scheme, outcome, source)];
    assert.match(words.map(shown).join(' '), expected);
  });
}
