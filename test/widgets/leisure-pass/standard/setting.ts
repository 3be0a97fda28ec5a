import type { StandardTexts } from '../../../../src/widgets/leisure-pass/standard/standard-texts.js';
import type { WordsSetting } from '../../../../src/widgets/leisure-pass/standard/words-setting.js';

/** A parent who reads one language, of a config in it, where the limit is known and `unknown` is not. */
export function setting(
  language: string,
  texts: StandardTexts,
  more: Partial<WordsSetting> = {},
): WordsSetting {
  return {
    audience: 'parent',
    languages: [language],
    texts,
    textsLanguage: language,
    amount: (value, tongue) => {
      if (value === 'unknown') return undefined;
      const number = typeof value === 'number' ? String(value) : '212.896';
      return { text: `${number} ${tongue === 'da' ? 'kr.' : 'DKK'}`, period: 'year' };
    },
    ...more,
  };
}
