import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BenefitResult } from '../../../../src/widgets/leisure-pass/domain/model.js';
import { schemeResult } from '../../../../src/widgets/leisure-pass/domain/outcome.js';
import { amountWords } from '../../../../src/widgets/leisure-pass/present/benefit-words.js';
import type { BenefitConfig } from '../../../../src/widgets/leisure-pass/scheme-config.js';
import { laterDa } from '../../../../src/widgets/leisure-pass/texts/later.da.js';
import { passTexts } from '../../../../src/widgets/leisure-pass/texts/sources.js';
import { createFormat } from '../../../../src/widgets/leisure-pass/views/format.js';
import type { ViewContext } from '../../../../src/widgets/leisure-pass/views/view-context.js';
import { evaluationOf } from '../domain/sample-pass.js';

/** Something that a scheme gives, which may share a cap of 2,000 kr. with the rest. */
function given(benefit: Partial<BenefitConfig>): BenefitResult {
  const evaluation = evaluationOf({
    scheme: {
      benefits: [{ id: 'b', kind: 'fee', ...benefit }],
      sharedCaps: [{ id: 'i-alt', cap: 2000, period: 'year' }],
    },
  });
  const [scheme] = evaluation.rules.schemes;
  assert.ok(scheme);
  const [result] = schemeResult(scheme, evaluation, { isSettled: true }).benefits;
  assert.ok(result);
  return result;
}

async function said(benefit: Partial<BenefitConfig>, language = 'da'): Promise<string | undefined> {
  const source = passTexts[language];
  const texts = typeof source === 'function' ? await source() : source;
  assert.ok(texts);
  const { later = laterDa } = texts;
  const context = { texts, languages: language } as unknown as ViewContext;
  const words = amountWords(given(benefit), context, createFormat(language, later));
  return words?.replaceAll('\u00a0', ' ').replace(/[\u2066-\u2069]/g, '');
}

const table: readonly [Partial<BenefitConfig>, string | undefined][] = [
  [{}, undefined],
  [{ period: 'year' }, undefined],
  [{ cap: 1000 }, 'op til 1.000 kr.'],
  [{ cap: 1000, period: 'year' }, 'op til 1.000 kr. om året'],
  [{ cap: 1000, period: 'calendarYear' }, 'op til 1.000 kr. pr. kalenderår'],
  [{ cap: 1000, period: 'schoolYear' }, 'op til 1.000 kr. pr. skoleår'],
  [{ share: 75, cap: 1000, period: 'year' }, '75 % af prisen, dog højst 1.000 kr. om året'],
  [{ cap: 2000, sharedCap: 'i-alt', period: 'year' }, 'op til 2.000 kr. om året'],
  [{ sharedCap: 'i-alt', period: 'year' }, 'sammen med det andet højst 2.000 kr. om året'],
];

for (const [benefit, expected] of table) {
  test(`${JSON.stringify(benefit)} is ${expected ?? 'no amount'}`, async () => {
    assert.equal((await said(benefit))?.replaceAll(/\s/g, ' '), expected);
  });
}

const PER_YEAR: Readonly<Record<string, string>> = {
  da: 'om året',
  en: 'a year',
  ar: 'كل سنة',
  uk: 'на рік',
  tr: 'her yıl',
  pl: 'rocznie',
  so: 'sannadkii',
};

for (const language of Object.keys(passTexts)) {
  test(`${language}: a year, where the source does not say which, is neither of those it may be`, async () => {
    const [year, ...others] = await Promise.all(
      (['year', 'calendarYear', 'schoolYear'] as const).map((period) =>
        said({ cap: 1000, period }, language),
      ),
    );
    assert.ok(year?.endsWith(` ${PER_YEAR[language] ?? '?'}`), year);
    for (const other of others) assert.notEqual(other, year);
  });
}
