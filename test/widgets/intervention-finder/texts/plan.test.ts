import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from '../../../../src/widgets/intervention-finder/texts/da.js';
import { en } from '../../../../src/widgets/intervention-finder/texts/en.js';
import { planDa } from '../../../../src/widgets/intervention-finder/texts/plan.da.js';
import { planEn } from '../../../../src/widgets/intervention-finder/texts/plan.en.js';
import { planTexts } from '../../../../src/widgets/intervention-finder/texts/plan-texts.js';

const noun = { one: 'tilbud', many: 'tilbud' };

/** Every text of a language, with what it takes filled in by name of what it is. */
function* saidIn(texts: object): Iterable<[key: string, text: string]> {
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    if (typeof value === 'string') yield [key, value];
    else if (typeof value === 'function') {
      const speak = value as (...parameters: unknown[]) => string;
      const given = key === 'matrixName' ? ['A', 'B', noun] : givenTo(key, speak.length);
      yield [key, speak(...given)];
    } else if (typeof value === 'object' && value !== null) yield* saidIn(value);
  }
}

function givenTo(key: string, count: number): unknown[] {
  const takesNoun = ['matrixHow', 'matrixOverlap'].includes(key);
  if (takesNoun) return [noun];
  if (key === 'lostFromLink' || key === 'withoutPeriod') return [1, noun];
  return ['1', 2, 3].slice(0, count);
}

test('no text is empty or holds a hole', () => {
  for (const [lang, texts] of Object.entries({ da: planDa, en: planEn })) {
    for (const [key, text] of saidIn(texts)) {
      assert.ok(text.trim(), `${lang}.${key} is empty`);
      assert.doesNotMatch(text, /undefined|NaN|\[object|\$\{/, `${lang}.${key}`);
    }
  }
});

test('English says nothing in Danish', () => {
  const danish = new Map(saidIn(planDa));
  const same = [...saidIn(planEn)].filter(
    ([key, text]) => danish.get(key) === text && /\p{L}{3}/u.test(text),
  );
  assert.deepEqual(
    same.map(([key]) => key),
    ['status', 'downloadData', 'links'],
  );
});

test('the binding words stand as they were decided', () => {
  const table: [string, string][] = [
    [
      `${da.add}. ${planDa.listVanishes} ${planDa.keepByLink}`,
      'Læg på listen. Listen forsvinder, når du lukker siden. Kopiér linket, hvis du vil bruge den igen.',
    ],
    [planDa.matrixNone, 'Ingen i dette katalog'],
    [
      Object.values(planDa.statuses).join(' · '),
      'Idé · Aftalt · I gang · Afsluttet · Gemt til senere',
    ],
    [planDa.downloadWheel, 'Opsætningsfil til årshjulet'],
    [planDa.cellName('Tobak', 'Gruppeniveau', '6 indsatser'), 'Tobak, Gruppeniveau: 6 indsatser'],
  ];
  for (const [text, wanted] of table) assert.equal(text, wanted);
});

test('one is not said as several', () => {
  assert.match(planDa.withoutPeriod(1, { one: 'indsats', many: 'indsatser' }), /^1 indsats /);
  assert.match(planDa.withoutPeriod(1234, { one: 'x', many: 'indsatser' }), /^1\.234 indsatser /);
  assert.match(planEn.lostFromLink(1, { one: 'case', many: 'cases' }), /^1 case .* is /);
  assert.match(planEn.lostFromLink(2, { one: 'case', many: 'cases' }), /^2 cases .* are /);
});

test('texts follow the language', () => {
  assert.equal(planTexts({ texts: da }), planDa);
  assert.equal(planTexts({ texts: en }), planEn);
});
