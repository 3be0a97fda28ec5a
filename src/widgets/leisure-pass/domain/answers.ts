import { parsePlainDay, type PlainDay } from '../../../core/dates/plain-day.js';
import type { FactConfig } from '../fact-config.js';
import { ageOn, type Age } from './age.js';
import type { Answer, Answers, DontKnow } from './model.js';

/** The oldest that anybody is, so that a slip of the keys is not an age. */
export const OLDEST = 120;
/** Most kroner that are an answer. */
export const MOST_MONEY = 1_000_000_000;
/** Most of anything that is counted, where the config does not say. */
export const MOST_COUNTED = 20;
/** The last grade of a Danish school. */
export const LAST_GRADE = 10;

/** “I don’t know”. */
export const DONT_KNOW: DontKnow = { dontKnow: true };

/** Whether somebody answered that they do not know. */
export function isDontKnow(answer: Answer | undefined): answer is DontKnow {
  return typeof answer === 'object' && 'dontKnow' in answer;
}

/** The answer to a fact, where there is one that says something. */
export function knownAnswer(answers: Answers, fact: string): Exclude<Answer, DontKnow> | undefined {
  const answer = answers.get(fact);
  return isDontKnow(answer) ? undefined : answer;
}

/** The least and the most that a number can be, both included; undefined for facts that are no numbers. */
export function boundsOf(
  fact: FactConfig,
): { readonly least: number; readonly most: number } | undefined {
  switch (fact.kind) {
    case 'count':
      return { least: fact.minimum ?? 0, most: fact.maximum ?? MOST_COUNTED };
    case 'age':
      return { least: fact.minimum ?? 0, most: fact.maximum ?? OLDEST };
    case 'grade':
      return { least: 0, most: LAST_GRADE };
    case 'money':
      return { least: 0, most: MOST_MONEY };
    default:
      return undefined;
  }
}

/** Whether an answer can be given to a fact at all. “I don’t know” always can. */
export function fitsFact(fact: FactConfig, answer: Answer, today: PlainDay): boolean {
  if (isDontKnow(answer)) return true;
  const bounds = boundsOf(fact);
  if (bounds) {
    const isNumber = typeof answer === 'number' && answer >= bounds.least && answer <= bounds.most;
    return isNumber && (fact.kind === 'money' || Number.isInteger(answer));
  }
  switch (fact.kind) {
    case 'choice':
      return typeof answer === 'string' && fact.options.some(({ id }) => id === answer);
    case 'several':
      return (
        Array.isArray(answer) &&
        answer.every((chosen) => fact.options.some(({ id }) => id === chosen))
      );
    case 'birthDate':
      return typeof answer === 'string' && ageFrom(answer, today) !== undefined;
    default:
      return typeof answer === 'boolean';
  }
}

/** The age that an answer to an age or a birth date says; undefined where it says none. */
export function ageFrom(answer: Answer | undefined, today: PlainDay): Age | undefined {
  if (typeof answer === 'number') return { least: answer, most: answer };
  const birth = typeof answer === 'string' ? parsePlainDay(answer) : undefined;
  if (birth === undefined || birth > today) return undefined;
  const age = ageOn(today, birth);
  return age.most > OLDEST ? undefined : age;
}
