/** A word for each plural category (CLDR) that a language has; `other` for those not named. */
export type PluralWords<Word = string> = { readonly other: Word } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, Word>>
>;

/** Chooses the word that goes with a number in a language. */
export function pluralIn(
  language: string,
): <Word>(number: number, words: PluralWords<Word>) => Word {
  const rules = new Intl.PluralRules(language);
  return (number, words) => words[rules.select(number)] ?? words.other;
}
