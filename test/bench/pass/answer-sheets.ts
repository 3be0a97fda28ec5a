import { DONT_KNOW } from '../../../src/widgets/leisure-pass/domain/answers.js';
import { criticalValues } from '../../../src/widgets/leisure-pass/domain/critical-values.js';
import type { Answers, Rules } from '../../../src/widgets/leisure-pass/domain/model.js';

/**
 * So many complete answer sheets, the same in every run, with answers on all sides of all limits. One
 * answer in `unsureIn` is “I don’t know”.
 */
export function answerSheets(rules: Rules, count: number, unsureIn = 12): readonly Answers[] {
  let state = 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const variables = criticalValues([rules]);
  return Array.from({ length: count }, () => {
    const sheet = variables.map(({ fact, classes }) => {
      // The last of them is “I don’t know”.
      const known = classes[draw(Math.max(1, classes.length - 1))]?.representative;
      return [fact.id, draw(unsureIn) === 0 ? DONT_KNOW : (known ?? DONT_KNOW)] as const;
    });
    return new Map(sheet);
  });
}
