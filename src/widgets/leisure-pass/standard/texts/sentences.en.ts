import { nameList } from '../name-list.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const is = (subject: Subject): string => (subject === 'young' ? 'You are' : 'The child is');
const turned = (subject: Subject): string =>
  subject === 'young' ? 'You have turned' : 'The child has turned';
const notTurned = (subject: Subject): string =>
  subject === 'young' ? 'You have not turned' : 'The child has not turned';
const years = (count: number): string => `${count} ${count === 1 ? 'year' : 'years'} old`;
const children = (count: number): string =>
  `${count} ${count === 1 ? 'child' : 'children'} under 18 in the home`;
const there = (count: number): string => (count === 1 ? 'There is' : 'There are');
const months = (count: number): string => `${count} ${count === 1 ? 'month' : 'months'}`;
const received = 'The family has had “kontanthjælp” (cash benefit) for';

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `less than ${limit}`,
  atMost: (limit) => `at most ${limit}`,
  atLeast: (limit) => `at least ${limit}`,
  over: (limit) => `more than ${limit}`,
};

export const sentencesEn: StandardSentences = {
  age: {
    from: (from, subject) => `${is(subject)} at least ${years(from)}`,
    through: (through, subject) => `${is(subject)} at most ${years(through)}`,
    between: (from, through, subject) =>
      `${is(subject)} from ${from} to ${years(through)}, both included`,
    exactly: (age, subject) => `${is(subject)} ${years(age)}`,
    until: (turning, subject) => `${notTurned(subject)} ${turning} yet`,
    fromUntil: (from, turning, subject) => `${turned(subject)} ${from} but not ${turning} yet`,
  },
  grade: {
    from: (from, subject) => `${is(subject)} in grade ${from} or higher`,
    through: (through, subject) => `${is(subject)} in grade ${through} or lower`,
    between: (from, through, subject) =>
      `${is(subject)} in one of the grades ${from} to ${through}`,
    exactly: (grade, subject) => `${is(subject)} in grade ${grade}`,
  },
  children: {
    from: (from) => `${there(from)} at least ${children(from)}`,
    through: (through) => `${there(through)} at most ${children(through)}`,
    between: (from, through) => `There are ${from} to ${children(through)}`,
    exactly: (count) => `${there(count)} ${children(count)}`,
  },
  months: {
    from: (from) => `${received} at least ${months(from)}`,
    through: (through) => `${received} at most ${months(through)}`,
    between: (from, through) => `${received} ${from} to ${months(through)}`,
    exactly: (count) => `${received} ${months(count)}`,
  },
  facts: {
    'single-parent': {
      is: 'The parent is a single parent (“enlig forsørger”)',
      isNot: 'The parent is not a single parent (“enlig forsørger”)',
    },
    'cash-benefit': {
      is: 'The family gets “kontanthjælp” (cash benefit)',
      isNot: 'The family does not get “kontanthjælp” (cash benefit)',
    },
    'already-active': {
      is: 'The child goes to a leisure activity now',
      isNot: 'The child does not go to a leisure activity now',
      young: {
        is: 'You go to a leisure activity now',
        isNot: 'You do not go to a leisure activity now',
      },
    },
    refugee: {
      is: 'The family came to Denmark as refugees',
      isNot: 'The family did not come to Denmark as refugees',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const amount = `${COMPARED[comparison](limit)} ${period === 'month' ? 'a month' : 'a year'}`;
    if (income === 'taxable') return `The family’s taxable income is ${amount}`;
    if (income === 'personal') return `The family’s personal income is ${amount}`;
    return `The family earns ${amount}${income === 'gross' ? ' before tax' : ''}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `The family gets: ${nameList(names, 'or')}`
      : `The family gets at least one of these: ${nameList(names, 'or')}`,
};
