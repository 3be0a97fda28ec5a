import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readability } from '../../../../../src/core/text/readability.js';
import { sentencesDa } from '../../../../../src/widgets/leisure-pass/standard/texts/sentences.da.js';
import {
  standardSentences,
  UNREVIEWED,
} from '../../../../../src/widgets/leisure-pass/standard/texts/sources.js';
import type {
  RangeSentences,
  StandardSentences,
} from '../../../../../src/widgets/leisure-pass/standard/standard-sentences.js';
import type { StandardTexts } from '../../../../../src/widgets/leisure-pass/standard/standard-texts.js';
import { allTexts } from '../all-texts.js';

const languages = await allTexts();
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 100];
const AMOUNT = '212.896 kr.';
const INCOMES = [undefined, 'gross', 'taxable', 'personal'] as const;
const PERIODS = [undefined, 'month', 'year'] as const;
const AUDIENCES = ['parent', 'professional', 'young'] as const;

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function rangeStrings(sentences: RangeSentences, number: number): string[] {
  return (['child', 'young'] as const).flatMap((subject) => [
    sentences.from(number, subject),
    sentences.through(number, subject),
    sentences.exactly(number, subject),
    sentences.between(number, number + 1, subject),
  ]);
}

function sentenceStrings({ age, grade, children, months, income, ...rest }: StandardSentences) {
  const ranges = [age, grade, children, months].flatMap((sentences) =>
    NUMBERS.flatMap((number) => rangeStrings(sentences, number)),
  );
  const ages = NUMBERS.flatMap((number) => [
    age.until(number, 'child'),
    age.until(number, 'young'),
    age.fromUntil(number, number + 1, 'child'),
    age.fromUntil(number, number + 1, 'young'),
  ]);
  const incomes = INCOMES.flatMap((kind) =>
    PERIODS.flatMap((period) =>
      (['under', 'atMost', 'atLeast', 'over'] as const).map((comparison) =>
        income({ comparison, limit: AMOUNT, income: kind, period }),
      ),
    ),
  );
  const benefits = [['A'], ['A', 'B'], ['A', 'B', 'C']].map(rest.benefits);
  return [...ranges, ...ages, ...incomes, ...benefits, ...strings(rest.facts)];
}

function questionStrings({ incomeLimit, income, ...texts }: StandardTexts): string[] {
  const asked = INCOMES.flatMap((kind) =>
    PERIODS.flatMap((period) =>
      (['atMost', 'under'] as const).flatMap((boundary) => {
        const limit = { boundary, limit: AMOUNT, income: kind, period };
        const questions = AUDIENCES.map((audience) => incomeLimit.question[audience](limit));
        return [...questions, incomeLimit.label(limit)];
      }),
    ),
  );
  const amounts = AUDIENCES.flatMap((audience) => [
    income.question[audience]('month'),
    income.question[audience]('year'),
  ]);
  return [
    ...asked,
    ...amounts,
    ...strings(incomeLimit),
    ...strings(income),
    ...strings({ ...texts, sentences: undefined, direction: undefined }),
  ];
}

for (const [language, { texts, sentences }] of languages) {
  const said = [...questionStrings(texts), ...sentenceStrings(sentences)];

  test(`${language}: nothing is missing or left over`, () => {
    for (const text of said) {
      assert.notEqual(text.trim(), '');
      assert.doesNotMatch(text, /undefined|NaN|\[object|[{}<>]|\$|^\s|\s$|\S {2,}/, text);
    }
  });

  test(`${language}: conditions have no full stop, questions are questions`, () => {
    for (const text of sentenceStrings(sentences)) {
      assert.doesNotMatch(text.replaceAll(AMOUNT, ''), /[.!?؟]$/, text);
    }
    const questions = Object.values(texts.facts).flatMap((words) => [
      words.question,
      words.professional?.question ?? '?',
      words.young?.question ?? '?',
    ]);
    for (const question of questions) assert.match(question, language === 'ar' ? /[؟?]$/ : /\?$/);
  });

  test(`${language}: different conditions are different sentences`, () => {
    const { age, children, months, grade, income, facts } = sentences;
    for (const { from, through, between, exactly } of [age, children, months, grade]) {
      const all = NUMBERS.flatMap((number) => [
        from(number, 'child'),
        through(number, 'child'),
        exactly(number, 'child'),
        between(number, 200, 'child'),
      ]);
      assert.equal(new Set(all).size, all.length);
    }
    assert.notEqual(age.until(17, 'child'), age.through(17, 'child'));
    for (const { is, isNot } of Object.values(facts)) assert.notEqual(is, isNot);
    const compared = (['under', 'atMost', 'atLeast', 'over'] as const).flatMap((comparison) =>
      INCOMES.map((kind) => income({ comparison, limit: AMOUNT, income: kind, period: 'year' })),
    );
    assert.equal(new Set(compared).size, compared.length);
  });

  test(`${language}: an amount is whole wherever it is said`, () => {
    for (const boundary of ['atMost', 'under'] as const) {
      const asked = { boundary, limit: AMOUNT, income: undefined, period: undefined };
      for (const audience of AUDIENCES) {
        assert.ok(texts.incomeLimit.question[audience](asked).includes(AMOUNT));
      }
      assert.ok(texts.incomeLimit.label(asked).includes(AMOUNT));
    }
  });

  test(`${language}: is flagged until a native reader has gone through it`, () => {
    assert.equal(texts.reviewed, !(UNREVIEWED as readonly string[]).includes(language));
  });
}

test('Arabic keeps numbers, amounts and Danish words in isolates', () => {
  const arabic = languages.get('ar');
  assert.ok(arabic);
  assert.equal(arabic.texts.direction, 'rtl');
  for (const text of [...questionStrings(arabic.texts), ...sentenceStrings(arabic.sentences)]) {
    const outside = text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '');
    assert.doesNotMatch(outside, /[0-9\u0660-\u0669A-Za-zæøåÆØÅ\u2066-\u2069]/, text);
  }
});

test('the Danish texts are easy to read', (context) => {
  const danish = languages.get('da');
  assert.ok(danish);
  const { facts, incomeLimit, income, earners, incomeKinds } = danish.texts;
  const { lix, sentences, words } = readability(questionStrings(danish.texts));
  context.diagnostic(`LIX ${lix?.toFixed(1) ?? '–'} (${words} words in ${sentences} sentences)`);
  for (const [fact, written] of Object.entries(facts)) {
    context.diagnostic(`${fact}: LIX ${readability(strings(written)).lix?.toFixed(1) ?? '–'}`);
  }
  const asked = { boundary: 'atMost', limit: AMOUNT, income: 'gross', period: 'year' } as const;
  const screen = [
    incomeLimit.question.parent(asked),
    earners.couple.parent,
    incomeKinds.gross,
    incomeLimit.noFigures,
    income.why,
  ];
  context.diagnostic(`income-limit: LIX ${readability(screen).lix?.toFixed(1) ?? '–'}`);
});

test('the Danish sentences come when they are needed, those of others with their language', async () => {
  for (const { texts } of languages.values()) {
    assert.equal(await standardSentences(texts), texts.sentences ?? sentencesDa);
  }
});
