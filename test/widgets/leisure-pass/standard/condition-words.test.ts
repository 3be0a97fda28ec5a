import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FactConfig } from '../../../../src/widgets/leisure-pass/fact-config.js';
import type { ConditionConfig } from '../../../../src/widgets/leisure-pass/rule-config.js';
import { conditionWords } from '../../../../src/widgets/leisure-pass/standard/condition-words.js';
import type { WordsSetting } from '../../../../src/widgets/leisure-pass/standard/words-setting.js';
import { allTexts, withoutIsolates } from './all-texts.js';
import { setting } from './setting.js';

const languages = await allTexts();
const fact = 'f';
const id = 'c';
const age: FactConfig = { id: fact, kind: 'age', standard: 'age' };
const limit: FactConfig = {
  id: fact,
  kind: 'threshold',
  standard: 'income-limit',
  amount: 'limit',
  boundary: 'atMost',
  income: 'gross',
};
const benefits: FactConfig = {
  id: fact,
  kind: 'several',
  standard: 'cash-benefit',
  options: [
    { id: 'a', label: 'SU' },
    { id: 'b', label: { da: 'Førtidspension', ar: 'تقاعد مبكر' } },
    { id: 'c', label: 'Sygedagpenge' },
  ],
};

type Case = readonly [ConditionConfig, FactConfig | undefined];
const through: Case = [{ id, kind: 'age', fact, from: 3, through: 17 }, age];
const untilTurning: Case = [{ id, kind: 'age', fact, untilTurning: 17 }, age];
const underLimit: Case = [{ id, kind: 'answer', fact, is: true }, limit];
const overLimit: Case = [{ id, kind: 'answer', fact, is: false }, limit];
const single: Case = [
  { id, kind: 'answer', fact, is: true },
  { id: fact, kind: 'boolean', standard: 'single-parent' },
];
const inactive: Case = [
  { id, kind: 'answer', fact, is: false },
  { id: fact, kind: 'boolean', standard: 'already-active' },
];
const grades: Case = [
  { id, kind: 'range', fact, from: 0, through: 6 },
  { id: fact, kind: 'grade', standard: 'grade' },
];
const twoChildren: Case = [
  { id, kind: 'range', fact, from: 2 },
  { id: fact, kind: 'count', standard: 'number-of-children' },
];
const threeMonths: Case = [
  { id, kind: 'range', fact, from: 3 },
  { id: fact, kind: 'count', standard: 'months-on-cash-benefit' },
];
const oneOf: Case = [{ id, kind: 'oneOf', fact, options: ['a', 'c'] }, benefits];
const compared: Case = [
  { id, kind: 'compare', fact, is: 'under', than: 20000 },
  { id: fact, kind: 'money', standard: 'income-limit', period: 'month' },
];

function say(language: string, [condition, asked]: Case, more: Partial<WordsSetting> = {}) {
  const words = languages.get(language);
  assert.ok(words);
  return conditionWords(condition, asked, words.sentences, setting(language, words.texts, more));
}

const TABLE: Readonly<Record<string, readonly (readonly [Case, string])[]>> = {
  da: [
    [through, 'Barnet er fra 3 til og med 17 år'],
    [untilTurning, 'Barnet er ikke fyldt 17 år endnu'],
    [underLimit, 'Familien tjener højst 212.896 kr. om året før skat'],
    [overLimit, 'Familien tjener mere end 212.896 kr. om året før skat'],
    [single, 'Forælderen er enlig forsørger'],
    [inactive, 'Barnet går ikke til noget i fritiden nu'],
    [grades, 'Barnet går i 0. til og med 6. klasse'],
    [twoChildren, 'Der er mindst 2 børn under 18 år i hjemmet'],
    [threeMonths, 'Familien har fået kontanthjælp i mindst 3 måneder'],
    [oneOf, 'Familien får mindst én af disse: SU eller Sygedagpenge'],
    [compared, 'Familien tjener under 20000 kr. om måneden'],
  ],
  en: [
    [through, 'The child is from 3 to 17 years old, both included'],
    [untilTurning, 'The child has not turned 17 yet'],
    [overLimit, 'The family earns more than 212.896 DKK a year before tax'],
    [inactive, 'The child does not go to a leisure activity now'],
    [grades, 'The child is in one of the grades 0 to 6'],
    [oneOf, 'The family gets at least one of these: SU or Sygedagpenge'],
    [compared, 'The family earns less than 20000 DKK a month'],
  ],
  ar: [
    [through, 'عمر الطفل من 3 سنوات إلى 17 سنة، والحدان مشمولان'],
    [untilTurning, 'لم يبلغ الطفل بعد عمر 17 سنة'],
    [underLimit, 'دخل الأسرة قبل الضريبة في السنة لا يزيد على 212.896 DKK'],
    [overLimit, 'دخل الأسرة قبل الضريبة في السنة أكثر من 212.896 DKK'],
    [twoChildren, 'في البيت طفلان دون سن 18 على الأقل'],
    [threeMonths, 'تحصل الأسرة على «kontanthjælp» (مساعدة مالية من البلدية) منذ 3 أشهر على الأقل'],
    [oneOf, 'تحصل الأسرة على واحد على الأقل من: SU أو Sygedagpenge'],
  ],
  uk: [
    [through, 'Дитині від 3 до 17 років включно'],
    [untilTurning, 'Дитині ще не виповнилося 17 років'],
    [overLimit, 'Родина заробляє більше ніж 212.896 DKK на рік до сплати податків'],
    [twoChildren, 'У домі живе щонайменше 2 дитини до 18 років'],
    [threeMonths, 'Родина отримує «kontanthjælp» (грошову допомогу) щонайменше 3 місяці'],
  ],
  tr: [
    [through, 'Çocuk en az 3, en fazla 17 yaşında'],
    [untilTurning, 'Çocuk 17 yaşını henüz doldurmadı'],
    [underLimit, 'Ailenin yılda vergi öncesi geliri en fazla 212.896 DKK'],
    [inactive, 'Çocuk şu anda boş zamanında bir etkinliğe gitmiyor'],
    [twoChildren, 'Evde 18 yaşından küçük en az 2 çocuk var'],
  ],
  pl: [
    [through, 'Dziecko ma od 3 do 17 lat (włącznie)'],
    [untilTurning, 'Dziecko nie skończyło jeszcze 17 lat'],
    [underLimit, 'Rodzina zarabia nie więcej niż 212.896 DKK rocznie przed opodatkowaniem'],
    [twoChildren, 'W domu mieszka co najmniej 2 dzieci poniżej 18 lat'],
    [threeMonths, 'Rodzina dostaje „kontanthjælp” (zasiłek z gminy) od co najmniej 3 miesięcy'],
  ],
  so: [
    [through, 'Ilmuhu wuxuu jiraa ugu yaraan 3 sano iyo ugu badnaan 17 sano'],
    [underLimit, 'Dakhliga qoyska cashuurta ka hor sannadkii waa ugu badnaan 212.896 DKK'],
    [threeMonths, 'Qoysku wuxuu “kontanthjælp” (caawimo lacageed) qaadanayay ugu yaraan 3 bilood'],
  ],
};

for (const [language, cases] of Object.entries(TABLE)) {
  test(`conditions on standard facts in ${language}`, () => {
    for (const [condition, expected] of cases) {
      const said = say(language, condition);
      assert.equal(withoutIsolates(said?.value ?? ''), expected);
      assert.equal(said?.lang, undefined);
    }
  });
}

test('years are counted as each language counts', () => {
  const numbers = [0, 1, 2, 3, 5, 11, 21, 100];
  const expected: Readonly<Record<string, readonly string[]>> = {
    pl: ['0 lat', '1 rok', '2 lata', '3 lata', '5 lat', '11 lat', '21 lat', '100 lat'],
    uk: ['0 років', '1 рік', '2 роки', '3 роки', '5 років', '11 років', '21 рік', '100 років'],
    ar: ['0 سنة', 'سنة واحدة', 'سنتان', '3 سنوات', '5 سنوات', '11 سنة', '21 سنة', '100 سنة'],
    so: ['0 sano', '1 sano', '2 sano', '3 sano', '5 sano', '11 sano', '21 sano', '100 sano'],
    en: ['0 years', '1 year', '2 years', '3 years', '5 years', '11 years', '21 years', '100 years'],
  };
  for (const [language, years] of Object.entries(expected)) {
    for (const [index, from] of numbers.entries()) {
      const said = say(language, [{ id, kind: 'age', fact, from }, age])?.value ?? '';
      assert.ok(
        withoutIsolates(said).includes(years[index] ?? '–'),
        `${said} ${years[index] ?? ''}`,
      );
    }
  }
});

test('the bounds of an age', () => {
  const cases: readonly (readonly [object, string | undefined])[] = [
    [{}, undefined],
    [{ from: 3 }, 'Barnet er fyldt 3 år'],
    [{ through: 17 }, 'Barnet er højst 17 år'],
    [{ from: 7, through: 7 }, 'Barnet er 7 år'],
    [{ from: 3, untilTurning: 17 }, 'Barnet er fyldt 3 år og er ikke fyldt 17 år endnu'],
    [{ through: 17, untilTurning: 17 }, 'Barnet er ikke fyldt 17 år endnu'],
    [{ through: 12, untilTurning: 17 }, 'Barnet er højst 12 år'],
  ];
  for (const [bounds, expected] of cases) {
    assert.equal(say('da', [{ id, kind: 'age', fact, ...bounds }, age])?.value, expected);
    const born: FactConfig = { id: fact, kind: 'birthDate', standard: 'birth-date' };
    assert.equal(say('da', [{ id, kind: 'age', fact, ...bounds }, born])?.value, expected);
  }
});

test('a young person is spoken to', () => {
  const young = { audience: 'young' } as const;
  assert.equal(say('da', through, young)?.value, 'Du er fra 3 til og med 17 år');
  assert.equal(say('da', inactive, young)?.value, 'Du går ikke til noget i fritiden nu');
  assert.equal(say('da', single, young)?.value, 'Forælderen er enlig forsørger');
});

test('a limit that is not known is said in words', () => {
  const [condition] = underLimit;
  const said = say('da', [condition, { ...limit, amount: 'unknown' }]);
  assert.equal(said?.value, 'Familien tjener højst grænsen om året før skat');
});

test('words of the config go first, with their amounts and their language', () => {
  const own: ConditionConfig = {
    ...through[0],
    label: { da: 'Under {limit}' },
    met: { da: 'Ja, {unknown}', ar: 'نعم، {limit}' },
  };
  const words = languages.get('ar');
  assert.ok(words);
  const arabic = setting('ar', words.texts);
  const say = (stands?: 'met' | 'unmet') =>
    conditionWords(own, age, words.sentences, arabic, stands);
  assert.deepEqual(say(), { value: 'Under 212.896 kr.', lang: 'da', dir: 'auto' });
  assert.deepEqual(say('unmet'), say());
  assert.deepEqual(say('met'), { value: 'نعم، \u2068212.896 DKK\u2069' });
});

test('Danish sentences in another language are marked as Danish', () => {
  const more = { languages: ['so'], textsLanguage: 'da' };
  assert.deepEqual(say('da', through, more), {
    value: 'Barnet er fra 3 til og med 17 år',
    lang: 'da',
    dir: 'auto',
  });
});

test('there are no words where nobody has any', () => {
  const cases: readonly Case[] = [
    [
      { id, kind: 'answer', fact, is: true },
      { id: fact, kind: 'boolean' },
    ],
    [{ id, kind: 'answer', fact, is: true }, undefined],
    [{ id, kind: 'all', of: ['x'] }, undefined],
    [{ id, kind: 'range', fact }, grades[1]],
    [{ id, kind: 'oneOf', fact, options: ['z'] }, benefits],
    [
      { id, kind: 'answer', fact, is: true },
      { id: fact, kind: 'boolean', standard: 'age' },
    ],
    [{ id, kind: 'compare', fact, is: 'under', than: 1 }, limit],
    [{ id, kind: 'range', fact, from: 1 }, age],
    [{ id, kind: 'age', fact, from: 1 }, grades[1]],
  ];
  for (const each of cases) assert.equal(say('da', each), undefined);
});
