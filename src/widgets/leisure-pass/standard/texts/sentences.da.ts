import { nameList } from '../name-list.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const is = (subject: Subject): string => (subject === 'young' ? 'Du er' : 'Barnet er');
const goes = (subject: Subject): string => (subject === 'young' ? 'Du går' : 'Barnet går');
const children = (count: number): string =>
  `${count} ${count === 1 ? 'barn' : 'børn'} under 18 år i hjemmet`;
const months = (count: number): string => `${count} ${count === 1 ? 'måned' : 'måneder'}`;
const received = 'Familien har fået kontanthjælp i';

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `under ${limit}`,
  atMost: (limit) => `højst ${limit}`,
  atLeast: (limit) => `mindst ${limit}`,
  over: (limit) => `mere end ${limit}`,
};

/** Conditions on standard facts in Danish, the source of every other language. */
export const sentencesDa: StandardSentences = {
  age: {
    from: (from, subject) => `${is(subject)} fyldt ${from} år`,
    through: (through, subject) => `${is(subject)} højst ${through} år`,
    between: (from, through, subject) => `${is(subject)} fra ${from} til og med ${through} år`,
    exactly: (age, subject) => `${is(subject)} ${age} år`,
    until: (turning, subject) => `${is(subject)} ikke fyldt ${turning} år endnu`,
    fromUntil: (from, turning, subject) =>
      `${is(subject)} fyldt ${from} år og er ikke fyldt ${turning} år endnu`,
  },
  grade: {
    from: (from, subject) => `${goes(subject)} i ${from}. klasse eller højere`,
    through: (through, subject) => `${goes(subject)} i ${through}. klasse eller lavere`,
    between: (from, through, subject) =>
      `${goes(subject)} i ${from}. til og med ${through}. klasse`,
    exactly: (grade, subject) => `${goes(subject)} i ${grade}. klasse`,
  },
  children: {
    from: (from) => `Der er mindst ${children(from)}`,
    through: (through) => `Der er højst ${children(through)}`,
    between: (from, through) => `Der er fra ${from} til ${children(through)}`,
    exactly: (count) => `Der er ${children(count)}`,
  },
  months: {
    from: (from) => `${received} mindst ${months(from)}`,
    through: (through) => `${received} højst ${months(through)}`,
    between: (from, through) => `${received} fra ${from} til ${months(through)}`,
    exactly: (count) => `${received} ${months(count)}`,
  },
  facts: {
    'single-parent': {
      is: 'Forælderen er enlig forsørger',
      isNot: 'Forælderen er ikke enlig forsørger',
    },
    'cash-benefit': { is: 'Familien får kontanthjælp', isNot: 'Familien får ikke kontanthjælp' },
    'already-active': {
      is: 'Barnet går til noget i fritiden nu',
      isNot: 'Barnet går ikke til noget i fritiden nu',
      young: {
        is: 'Du går til noget i fritiden nu',
        isNot: 'Du går ikke til noget i fritiden nu',
      },
    },
    refugee: {
      is: 'Familien er kommet til Danmark som flygtninge',
      isNot: 'Familien er ikke kommet til Danmark som flygtninge',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const amount = `${COMPARED[comparison](limit)} ${period === 'month' ? 'om måneden' : 'om året'}`;
    if (income === 'taxable') return `Familiens skattepligtige indkomst er ${amount}`;
    if (income === 'personal') return `Familiens personlige indkomst er ${amount}`;
    return `Familien tjener ${amount}${income === 'gross' ? ' før skat' : ''}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `Familien får: ${nameList(names, 'eller')}`
      : `Familien får mindst én af disse: ${nameList(names, 'eller')}`,
};
