import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactConfig } from '../../../../src/widgets/leisure-pass/fact-config.js';
import { questionWords } from '../../../../src/widgets/leisure-pass/standard/question-words.js';
import type { WordsSetting } from '../../../../src/widgets/leisure-pass/standard/words-setting.js';
import { allTexts, withoutIsolates } from './all-texts.js';
import { setting } from './setting.js';

const languages = await allTexts();

function ask(fact: FactConfig, language = 'da', more: Partial<WordsSetting> = {}) {
  const words = languages.get(language);
  assert.ok(words);
  return questionWords(fact, setting(language, words.texts, more));
}

const limit: Extract<FactConfig, { kind: 'threshold' }> = {
  id: 'income',
  kind: 'threshold',
  standard: 'income-limit',
  amount: 'limit',
  boundary: 'atMost',
  income: 'gross',
  earners: 'couple',
};

test('the income sentence is the decided one', () => {
  const words = ask(limit);
  assert.equal(words?.question.value, 'Tjener I tilsammen højst 212.896 kr. om året før skat?');
  assert.deepEqual(
    words.help.map(({ value }) => value),
    [
      'Regn din egen indkomst med og din ægtefælles eller samlevers. Børns indkomst tæller ikke med.',
      'Før skat er det beløb på lønsedlen, som skatten endnu ikke er trukket fra.',
      'Du skal ikke skrive, hvor meget det er.',
    ],
  );
  assert.equal(words.label.value, 'Indkomst på højst 212.896 kr.');
});

test('boundary, kind of income, period and who asks are the scheme’s', () => {
  const cases: readonly (readonly [Partial<typeof limit>, Partial<WordsSetting>, string])[] = [
    [{ boundary: 'under' }, {}, 'Tjener I tilsammen under 212.896 kr. om året før skat?'],
    [
      { income: 'taxable' },
      {},
      'Er jeres samlede skattepligtige indkomst højst 212.896 kr. om året?',
    ],
    [{ income: 'personal' }, {}, 'Er jeres samlede personlige indkomst højst 212.896 kr. om året?'],
    [{ amount: 'unknown' }, {}, 'Tjener I tilsammen højst grænsen om året før skat?'],
    [
      {},
      { audience: 'professional' },
      'Tjener familien tilsammen højst 212.896 kr. om året før skat?',
    ],
    [{}, { audience: 'young' }, 'Tjener din familie tilsammen højst 212.896 kr. om året før skat?'],
    [
      {},
      { amount: () => ({ text: '9 kr.', period: 'month' }) },
      'Tjener I tilsammen højst 9 kr. om måneden før skat?',
    ],
  ];
  for (const [more, how, expected] of cases) {
    assert.equal(ask({ ...limit, ...more }, 'da', how)?.question.value, expected);
  }
});

test('every standard fact is asked in every language, for everybody', () => {
  const facts: readonly FactConfig[] = [
    { id: 'f', kind: 'age', standard: 'age' },
    { id: 'f', kind: 'birthDate', standard: 'birth-date' },
    { id: 'f', kind: 'grade', standard: 'grade' },
    { id: 'f', kind: 'count', standard: 'number-of-children' },
    { id: 'f', kind: 'boolean', standard: 'single-parent' },
    limit,
    { id: 'f', kind: 'money', standard: 'income-limit', period: 'month' },
    { id: 'f', kind: 'boolean', standard: 'cash-benefit' },
    { id: 'f', kind: 'several', standard: 'cash-benefit', options: [] },
    { id: 'f', kind: 'count', standard: 'months-on-cash-benefit' },
    { id: 'f', kind: 'boolean', standard: 'already-active' },
    { id: 'f', kind: 'boolean', standard: 'refugee' },
  ];
  for (const language of languages.keys()) {
    for (const audience of ['parent', 'professional', 'young'] as const) {
      const questions = facts.map((fact) => {
        const words = ask(fact, language, { audience });
        assert.ok(words?.why && words.help.length > 0);
        assert.match(words.question.value, /[?؟]$/);
        assert.notEqual(words.label.value, words.question.value);
        for (const { lang } of [words.question, words.label, words.why, ...words.help]) {
          assert.equal(lang, undefined);
        }
        return words.question.value;
      });
      assert.equal(new Set(questions).size, facts.length);
    }
  }
});

test('words of the config go first, those for who asks before those for all', () => {
  const fact: FactConfig = {
    id: 'f',
    kind: 'age',
    standard: 'age',
    question: 'Alder?',
    why: { da: 'Derfor.', en: 'Because.' },
    professional: { question: 'Barnets alder i år?' },
  };
  const parent = ask(fact);
  assert.equal(parent?.question.value, 'Alder?');
  assert.equal(parent.why?.value, 'Derfor.');
  assert.equal(parent.help[0]?.value, 'Skriv, hvor mange år barnet er fyldt.');
  assert.equal(parent.label.value, 'Barnets alder');
  assert.equal(
    ask(fact, 'da', { audience: 'professional' })?.question.value,
    'Barnets alder i år?',
  );
  const young = ask(fact, 'da', { audience: 'young' });
  assert.equal(young?.question.value, 'Alder?');
  assert.equal(young.label.value, 'Din alder');
});

test('each text says which language it is in', () => {
  const fact = { ...limit, household: { da: 'Regn {limit} med.' } };
  const words = ask(fact, 'ar');
  assert.equal(words?.question.lang, undefined);
  assert.equal(
    withoutIsolates(words?.question.value ?? ''),
    'هل مجموع دخل أسرتكم قبل الضريبة في السنة لا يزيد على 212.896 DKK؟',
  );
  assert.deepEqual(words?.help[0], { value: 'Regn 212.896 kr. med.', lang: 'da', dir: 'auto' });
  assert.equal(words.help[1]?.lang, undefined);

  const danish = ask(limit, 'da', { languages: ['da', 'so'] });
  assert.equal(danish?.question.lang, 'da');
});

test('a fact of one’s own has its own words, or none', () => {
  const fact: FactConfig = { id: 'swim', kind: 'boolean', question: 'Kan barnet svømme {x} m?' };
  const words = ask(fact);
  assert.equal(words?.question.value, 'Kan barnet svømme 212.896 kr. m?');
  assert.deepEqual(words.label, words.question);
  assert.deepEqual(words.help, []);
  assert.equal(words.why, undefined);
  assert.equal(ask({ id: 'swim', kind: 'boolean' }), undefined);
  assert.equal(ask({ id: 'swim', kind: 'boolean', standard: 'age' }), undefined);
});

test('nothing in a text is taken for markup, and no brace is left', () => {
  const fact: FactConfig = {
    id: 'f',
    kind: 'boolean',
    question: '<b>{unknown}</b> {} $& {a{b}c}?',
  };
  assert.equal(ask(fact)?.question.value, '<b>grænsen</b> 212.896 kr. $& {a212.896 kr.c}?');
});

test('a unit after an amount is said once', () => {
  const question = (text: string, more: Partial<WordsSetting> = {}) =>
    ask({ id: 'f', kind: 'boolean', question: text }, 'da', more)?.question.value;
  assert.equal(question('Højst {limit} kr. om året?'), 'Højst 212.896 kr. om året?');
  assert.equal(question('Højst {limit}\u00a0kroner?'), 'Højst 212.896 kr.?');
  assert.equal(question('{limit} krav?'), '212.896 kr. krav?');
  const bare = { amount: () => ({ text: '9' }) };
  assert.equal(question('Højst {limit} kr. om året?', bare), 'Højst 9 kr. om året?');
});

test('in the texts of a limit, {limit} is its own amount, whatever that is called', () => {
  const fact: FactConfig = {
    ...limit,
    amount: 'graense-90',
    question: 'Højst {limit} eller {loft}?',
    household: 'Op til {limit}.',
  };
  const amount: WordsSetting['amount'] = (value) => ({ text: `<${value}>` });
  const words = ask(fact, 'da', { amount });
  assert.equal(words?.question.value, 'Højst <graense-90> eller <loft>?');
  assert.equal(words.help[0]?.value, 'Op til <graense-90>.');
});
