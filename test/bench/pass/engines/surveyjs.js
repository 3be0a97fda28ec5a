import { Model } from 'survey-core';
import { surveyOf } from './survey-of.js';

export const name = 'SurveyJS';
export const packageName = 'survey-core';
export const bundled = `export { Model } from 'survey-core';`;
export const says = {
  rules: 'a calculated value for each outcome and benefit, conditions written out in it',
  next: 'visibleIf, which its author writes: here, all that the scheme requires before is met',
};

/** @param {import('../plain-rules.js').PlainRules} plain */
export function build(plain) {
  const survey = new Model(surveyOf(plain));
  const { schemes, facts } = plain;
  /** @param {Record<string, any>} sheet */
  const answered = (sheet) =>
    Object.fromEntries(
      facts
        // A field for a number has no “don’t know”: it is left empty.
        .filter(({ id, kind }) => id in sheet && !(kind === 'number' && sheet[id] === 'unsure'))
        .map(({ id, kind }) => [id, kind === 'several' ? [sheet[id]].flat() : sheet[id]]),
    );
  /** @param {Record<string, any>} sheet */
  const evaluate = (sheet) => {
    survey.data = answered(sheet);
    return schemes.map(({ id }) => survey.getVariable(`udfald_${id}`));
  };
  /**
   * A visitor gives one answer after the other.
   *
   * @param {Record<string, any>} sheet
   */
  const fill = (sheet) => {
    const wanted = answered(sheet);
    for (const { id } of facts) {
      const value = survey.getValue(id);
      if (id in wanted ? value === wanted[id] : value === undefined) continue;
      if (id in wanted) survey.setValue(id, wanted[id]);
      else survey.clearValue(id);
    }
  };
  /** @param {Record<string, any>} sheet */
  const open = (sheet) =>
    survey
      .getAllQuestions()
      .filter((/** @type {any} */ question) => question.isVisible && !(question.name in sheet))
      .map((/** @type {any} */ question) => question.name);
  return {
    evaluate,
    /** @param {string[]} found */
    outcomes: (found) => new Map(schemes.map(({ id }, place) => [id, found[place]])),
    /** @param {Record<string, any>} sheet */
    relevant: (sheet) => {
      evaluate(sheet);
      return open(sheet);
    },
    /** @param {Record<string, any>} sheet */
    next: (sheet) => {
      fill(sheet);
      return open(sheet)[0];
    },
  };
}
