import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Shape } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { signFor } from '../../../../src/widgets/smoke-free-map/domain/sign.js';
import {
  basisWords,
  signWords,
} from '../../../../src/widgets/smoke-free-map/present/sign-words.js';
import type {
  Basis,
  Products,
  RuleConfig,
} from '../../../../src/widgets/smoke-free-map/rule-config.js';
import { signDa } from '../../../../src/widgets/smoke-free-map/texts/sign.da.js';
import { signEn } from '../../../../src/widgets/smoke-free-map/texts/sign.en.js';

const danish = { lang: 'da', texts: signDa };
const english = { lang: 'en-GB', texts: signEn };

function rule(products: Products, basis: Basis = 'decision'): RuleConfig {
  return { id: 'regel', products, basis };
}

/** What stands on the sign of a rule, line by line. */
function lines(
  products: Products,
  language = danish,
  smokingAreas: readonly Shape[] = [],
): readonly string[] {
  const sign = signFor({ rule: rule(products) });
  assert(sign);
  const { headline, sentences } = signWords(sign, { smokingAreas }, language);
  return [headline, ...sentences];
}

const REQUEST = 'Det er en opfordring, ikke et forbud.';

describe('the words on a sign', () => {
  const cases: readonly (readonly [Products, readonly string[]])[] = [
    [{ cigarettes: 'forbidden' }, ['Røgfrit område', 'Cigaretter er forbudt.']],
    [
      { vape: 'forbidden', cigarettes: 'forbidden' },
      ['Røgfrit område', 'Cigaretter og vape er forbudt.'],
    ],
    [
      { cigarettes: 'forbidden', vape: 'forbidden', snus: 'forbidden', waterPipe: 'forbidden' },
      ['Røgfrit område', 'Cigaretter, vape, snus og vandpibe er forbudt.'],
    ],
    [{ vape: 'forbidden', snus: 'forbidden' }, ['Vape og snus er forbudt her']],
    [
      { cigarettes: 'forbidden', snus: 'advisory' },
      ['Røgfrit område', 'Cigaretter er forbudt.', 'Vær sød heller ikke at bruge snus.'],
    ],
    [
      { vape: 'forbidden', cigarettes: 'advisory', snus: 'unknown' },
      ['Vape er forbudt her', 'Vær sød heller ikke at ryge.'],
    ],
    [{ cigarettes: 'advisory' }, ['Tak, fordi du ikke ryger her', REQUEST]],
    [
      { cigarettes: 'advisory', vape: 'advisory' },
      ['Tak, fordi du ikke ryger eller vaper her', REQUEST],
    ],
    [
      { cigarettes: 'advisory', vape: 'advisory', snus: 'advisory', waterPipe: 'advisory' },
      [
        'Tak, fordi du ikke ryger eller vaper her',
        'Vær sød heller ikke at bruge snus eller ryge vandpibe.',
        REQUEST,
      ],
    ],
    [
      { snus: 'advisory', vape: 'advisory' },
      ['Tak, fordi du ikke vaper eller bruger snus her', REQUEST],
    ],
  ];
  for (const [products, expected] of cases) {
    it(`of ${JSON.stringify(products)}`, () => {
      assert.deepEqual(lines(products), expected);
    });
  }

  it('never call a request a ban, in either language', () => {
    for (const language of [danish, english]) {
      const all = lines({ cigarettes: 'advisory', snus: 'advisory' }, language).join(' ');
      assert.doesNotMatch(all, /er forbudt|not allowed/i);
    }
  });

  it('say the same in English', () => {
    assert.deepEqual(lines({ cigarettes: 'forbidden', vape: 'forbidden' }, english), [
      'Smoke-free area',
      'Not allowed: cigarettes and vapes.',
    ]);
    assert.deepEqual(lines({ cigarettes: 'advisory', snus: 'advisory' }, english), [
      'Thank you for not smoking here',
      'Please do not use snus either.',
      'This is a request, not a ban.',
    ]);
    assert.deepEqual(lines({ snus: 'forbidden' }, english), ['Not allowed here: snus']);
  });

  it('tell of a place where smoking is allowed', () => {
    const area: Shape = { kind: 'polygon', rings: [] };
    assert.equal(
      lines({ cigarettes: 'forbidden' }, danish, [area]).at(-1),
      'Der er en plads på området, hvor man må ryge.',
    );
  });

  it('leave a place without a sign where nothing is forbidden or asked', () => {
    assert.equal(signFor({ rule: undefined }), undefined);
    assert.equal(signFor({ rule: rule({}) }), undefined);
    assert.equal(signFor({ rule: rule({ cigarettes: 'allowed', snus: 'unknown' }) }), undefined);
  });
});

describe('what a sign says it rests on', () => {
  const source = { title: { da: 'Kommunens plan', en: 'The plan' } };

  it('is the law, or that it was decided, and where that is written', () => {
    assert.deepEqual(basisWords({ rule: { ...rule({}, 'law'), source } }, danish), [
      'Det står i loven.',
      'Kilde: Kommunens plan',
    ]);
    assert.deepEqual(basisWords({ rule: { ...rule({}), source } }, english), [
      'The municipality has decided it.',
      'Source: The plan',
    ]);
  });

  it('is nothing but the source where it is a request, which the sign has said', () => {
    assert.deepEqual(basisWords({ rule: { ...rule({}, 'request'), source } }, danish), [
      'Kilde: Kommunens plan',
    ]);
    assert.deepEqual(basisWords({ rule: rule({}, 'request') }, danish), []);
    assert.deepEqual(basisWords({ rule: undefined }, danish), []);
  });
});
