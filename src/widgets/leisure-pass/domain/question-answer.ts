import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { FactConfig } from '../fact-config.js';
import { boundsOf, DONT_KNOW, isDontKnow } from './answers.js';
import type { Answer } from './model.js';
import {
  readBirthDate,
  readKroner,
  readWhole,
  writeBirthDate,
  type ReadAnswer,
} from './read-answer.js';

/** What stands in a question's fields, by their names; several where several can be chosen. */
export type Written = Readonly<Record<string, readonly string[]>>;

/** The field that questions with one field have. */
export const ANSWER = 'answer';
/** What radio buttons and checkboxes send besides options, whose ids begin with {@link OPTION}. */
export const CHOICE = { yes: 'yes', no: 'no', dontKnow: 'dont-know', none: 'none' } as const;
export const OPTION = 'option:';

/** What somebody answered, or why it is no answer. */
export function readAnswer(
  fact: FactConfig,
  written: Written,
  today: PlainDay,
): ReadAnswer<Answer> {
  const chosen = written[ANSWER] ?? [];
  const [first = ''] = chosen;
  if (first === CHOICE.dontKnow) return { value: DONT_KNOW };
  switch (fact.kind) {
    case 'boolean':
    case 'threshold':
      return first === CHOICE.yes || first === CHOICE.no
        ? { value: first === CHOICE.yes }
        : { problem: { code: 'nothing-chosen' } };
    case 'choice': {
      const option = fact.options.find(({ id }) => `${OPTION}${id}` === first);
      return option ? { value: option.id } : { problem: { code: 'nothing-chosen' } };
    }
    case 'several':
      return readSeveral(fact, chosen);
    case 'money':
      return readKroner(first);
    case 'birthDate': {
      const { day: [day = ''] = [], month: [month = ''] = [], year: [year = ''] = [] } = written;
      return readBirthDate({ day, month, year }, today);
    }
    default: {
      const { least = 0, most = Infinity } = boundsOf(fact) ?? {};
      return readWhole(first, { minimum: least, maximum: most });
    }
  }
}

function readSeveral(
  { options }: Extract<FactConfig, { kind: 'several' }>,
  chosen: readonly string[],
): ReadAnswer<Answer> {
  const ids = options.map(({ id }) => id).filter((id) => chosen.includes(`${OPTION}${id}`));
  const isNone = chosen.includes(CHOICE.none);
  if (isNone && ids.length > 0) return { problem: { code: 'none-and-some' } };
  if (!isNone && ids.length === 0) return { problem: { code: 'nothing-chosen' } };
  return { value: ids };
}

/** What stands in the fields where a question has been answered before. */
export function writeAnswer(fact: FactConfig, answer: Answer | undefined): Written {
  if (answer === undefined) return {};
  if (isDontKnow(answer)) return { [ANSWER]: [CHOICE.dontKnow] };
  if (typeof answer === 'boolean') return { [ANSWER]: [answer ? CHOICE.yes : CHOICE.no] };
  if (typeof answer === 'number') return { [ANSWER]: [String(answer).replace('.', ',')] };
  if (typeof answer === 'object') {
    return { [ANSWER]: answer.length > 0 ? answer.map((id) => OPTION + id) : [CHOICE.none] };
  }
  if (fact.kind !== 'birthDate') return { [ANSWER]: [OPTION + answer] };
  const { day, month, year } = writeBirthDate(answer);
  return { day: [day], month: [month], year: [year] };
}
