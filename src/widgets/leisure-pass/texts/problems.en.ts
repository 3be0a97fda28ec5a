import { coreProblemsEn } from '../../../core/config/problem-texts/en.js';
import { meant } from '../../../core/config/problem-texts/meant.en.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { FactConfig } from '../fact-config.js';
import type { Period, Unit } from '../rule-config.js';
import type { LeisurePassProblems, Referable } from '../problems.js';

const { number, names, or } = wording('en');

const lists: Readonly<Record<Referable, string>> = {
  fact: 'no question in "facts"',
  value: 'no figure in "parameters", "sharedParameters" or "amounts"',
  condition: 'no condition in "conditions"',
  scheme: 'no scheme in "schemes"',
};

const kinds: Readonly<Record<FactConfig['kind'], string>> = {
  boolean: 'yes or no (boolean)',
  choice: 'one of several (choice)',
  several: 'several (several)',
  count: 'a count (count)',
  money: 'an amount (money)',
  threshold: 'a limit (threshold)',
  age: 'an age (age)',
  birthDate: 'a date of birth (birthDate)',
  grade: 'a school grade (grade)',
};

const units: Readonly<Record<Unit, string>> = {
  kroner: 'kroner',
  percent: 'per cent',
  number: 'a plain number',
};

const periods: Readonly<Record<Period, string>> = { month: 'a month', year: 'a year' };

const kindNames = (given: readonly FactConfig['kind'][]) => or(given.map((kind) => kinds[kind]));

/** The pass's problems in English. */
export const problemsEn: ProblemTexts<LeisurePassProblems> = {
  ...coreProblemsEn,

  'unknown-reference': ({ id, to, suggestion }) => ({
    problem: `There is ${lists[to]} with the id "${id}".`,
    fix: meant({ suggestion }, 'Correct the id, or add what is missing.'),
  }),
  'skipped-reference': ({ id }) => ({
    problem: `This rests on "${id}", which has a mistake in it.`,
    fix: `Mend "${id}" first.`,
  }),
  'circular-rule': ({ cycle }) => ({
    problem: `These rules rest on each other in a circle: ${names(cycle)}.`,
    fix: 'Let one of them rest on something else.',
  }),
  'chain-too-long': ({ limit }) => ({
    problem: `Rules rest on each other in more than ${number(limit)} steps.`,
    fix: 'Put some of them together in one condition.',
  }),

  'no-question': () => ({
    problem: 'There is no question, so nothing can be asked.',
    fix: 'Write it in "question", or use a standard fact in "standard".',
  }),
  'asks-identity': ({ word }) => ({
    problem: `The question asks for something that tells who the family is ("${word}"). It will not be asked.`,
    fix: 'Ask only for what the rules need. Names, addresses and CPR numbers belong in the application itself.',
  }),
  'standard-kind': ({ standard, kinds: given }) => ({
    problem: `The standard fact "${standard}" is of another kind.`,
    fix: `Write "kind": ${or(given.map((kind) => `"${kind}"`))}.`,
  }),
  'unknown-placeholder': ({ id, suggestion }) => ({
    problem: `The text is to show {${id}}, but no figure in "parameters", "sharedParameters" or "amounts" has that id.`,
    fix: meant({ suggestion }, 'Correct what stands in the braces.'),
  }),
  'asked-too-late': ({ fact }) => ({
    problem: `The amount depends on "${fact}", but "${fact}" is asked after it.`,
    fix: `Move "${fact}" up before this question in "facts".`,
  }),
  'amount-of-child': ({ fact }) => ({
    problem: `The question is asked once for the whole household, but its amount depends on "${fact}", which is asked for each child.`,
    fix: `Write "of": "child" in this question, or "of": "household" in "${fact}".`,
  }),
  'empty-list': () => ({
    problem: 'The list is empty.',
    fix: 'Add at least one, or delete the whole.',
  }),
  'range-order': ({ from, to }) => ({
    problem: `It goes from ${number(from)} to ${number(to)}, so it ends before it begins.`,
    fix: 'Swap the two numbers, or correct one of them.',
  }),
  'open-range': () => ({
    problem: 'The condition has neither a beginning nor an end, so everybody would meet it.',
    fix: 'Write at least one of the numbers.',
  }),
  'two-ends': () => ({
    problem: 'Both "through" and "untilTurning" are given, and they say the same in two ways.',
    fix: 'Use "through": 17 for up to and including 17 years. Use "untilTurning": 18 for until the 18th birthday. Delete the other.',
  }),
  'too-many-of': ({ count, of }) => ({
    problem: `It takes ${number(count)}, but there are only ${number(of)}.`,
    fix: 'Write a smaller number, or add more.',
  }),
  'wrong-fact-kind': ({ fact, kind, expected }) => ({
    problem: `The answer to "${fact}" is ${kinds[kind]}, but here it must be ${kindNames(expected)}.`,
    fix: 'Choose another question or another kind of condition.',
  }),
  'unknown-option': ({ id, fact, suggestion }) => ({
    problem: `"${fact}" has no answer with the id "${id}".`,
    fix: meant({ suggestion }, 'Correct the id, or add the answer.'),
  }),

  'impossible-date': ({ date }) => ({
    problem: `The date "${date}" does not exist.`,
    fix: 'Write a date that exists.',
  }),
  'dates-swapped': ({ from, to }) => ({
    problem: `The period begins ${from} and ends ${to}, which does not go together.`,
    fix: 'Correct one of the dates. Write both alike: with the year, or without it.',
  }),
  'shared-id': ({ id }) => ({
    problem: `There is a figure with the id "${id}" both here and in "sharedParameters". Neither is used.`,
    fix: 'Give this one another id, or delete it if the shared figure is to hold.',
  }),
  'overlapping-figures': ({ day }) => ({
    problem: `Two figures hold on ${day}.`,
    fix: 'Let the first end on the day before the next begins.',
  }),
  'negative-figure': ({ value }) => ({
    problem: `The figure ${number(value)} is less than zero.`,
    fix: 'Write a number that is zero or more.',
  }),
  'bad-percent': ({ value }) => ({
    problem: `${number(value)} per cent cannot be right.`,
    fix: 'Write a number from 0 to 100.',
  }),
  'figure-outdated': ({ to }) => ({
    problem: `The last figure held until ${to}. Families above the limit are told that it is old and that they should ask.`,
    fix: 'Add the new figure with "from" and "source".',
  }),
  'figure-runs-out': ({ to, days }) => ({
    problem: `The figure holds until ${to}. That is in ${number(days)} ${days === 1 ? 'day' : 'days'}.`,
    fix: 'Add the next figure with "from" and "source".',
  }),
  'figure-not-yet': ({ from }) => ({
    problem: `The figure holds from ${from} on. Until then everybody is told to ask.`,
    fix: 'Add the figure that holds now, too.',
  }),
  'figure-gap': ({ to, from }) => ({
    problem: `No figure holds today. One held until ${to}, and the next holds from ${from} on. Meanwhile the old figure is outdated, and families above the limit are told to ask.`,
    fix: 'Add the figure that holds in between, or correct "to" or "from".',
  }),
  'other-unit': ({ id, unit, expected }) => ({
    problem: `"${id}" is ${units[unit]}, but here it must be ${units[expected]}.`,
    fix: `Point at another figure, or write "unit": "${expected}" in "${id}" if that is right.`,
  }),
  'other-period': ({ id, period, expected }) => ({
    problem: `"${id}" is for ${periods[period]}, but here it must be for ${periods[expected]}. The figure is not converted.`,
    fix: `Point at a figure for ${periods[expected]}, or correct "period".`,
  }),
  'no-period': ({ id }) => ({
    problem: `It does not say whether "${id}" is for a month or a year. Here that makes a difference.`,
    fix: `Write "period": "month" or "period": "year" in "${id}", as the source says.`,
  }),
  'figure-in-question': ({ fact, id }) => ({
    problem: `The question "${fact}" names the figure {${id}}, and a condition rests on the answer. Once the figure is outdated, a family can be told no by mistake.`,
    fix: `Write "kind": "threshold" and "amount": "${id}", and take the figure out of the text, or use {limit}. A no then becomes “ask the municipality” when the figure is outdated.`,
  }),

  'no-route': () => ({
    problem: 'It does not say who can apply, so nobody can.',
    fix: 'Add at least one way in "routes": parent, professional, club or automatic.',
  }),
  'scheme-outdated': ({ to }) => ({
    problem: `The rules of this scheme held until ${to}. Families are only told that they are old.`,
    fix: 'Correct the rules and the date, or remove the scheme.',
  }),
  'scheme-stopped': ({ id }) => ({
    problem: `The scheme "${id}" rests on something with a mistake in it. Families are told that it cannot be checked here and that they should ask the municipality.`,
    fix: 'Mend the mistakes that are named for it.',
  }),
  'own-relation': ({ id }) => ({
    problem: `The scheme "${id}" points at itself.`,
    fix: 'Point at another scheme, or delete this.',
  }),

  'impossible-answer': ({ fact, kind }) => ({
    problem: `The answer to "${fact}" cannot be given. It must be ${kinds[kind]}, among what can be answered.`,
    fix: 'Correct the answer. Write {"dontKnow": true} where the family does not know.',
  }),
  'unknown-interface-language': ({ id, suggestion }) => ({
    problem: `Sund has not the language "${id}", so it cannot be chosen.`,
    fix: meant({ suggestion }, 'Use da, en, ar, uk, tr, pl or so.'),
  }),
  'no-audience': () => ({
    problem: 'The list of who can ask is empty. It is parents, then.',
    fix: 'Write "parent", "professional" or "young", or delete the list.',
  }),
};
