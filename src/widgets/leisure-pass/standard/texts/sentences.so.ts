import { nameList } from '../name-list.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const is = (subject: Subject): string =>
  subject === 'young' ? 'Waxaad jirtaa' : 'Ilmuhu wuxuu jiraa';
const notReached = (subject: Subject): string =>
  subject === 'young' ? 'Weli ma aadan gaarin' : 'Ilmuhu weli ma gaarin';
const attends = (subject: Subject): string =>
  subject === 'young' ? 'Waxaad dhigataa' : 'Ilmuhu wuxuu dhigtaa';

const years = (count: number): string => `${count} sano`;
const months = (count: number): string => `${count} ${count === 1 ? 'bil' : 'bilood'}`;
const children = (count: number): string =>
  `${count} ${count === 1 ? 'ilmo' : 'carruur'} ah oo ka yar 18 sano`;
const home = 'Guriga waxaa ku nool';
const received = 'Qoysku wuxuu “kontanthjælp” (caawimo lacageed) qaadanayay';

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `ka yar ${limit}`,
  atMost: (limit) => `ugu badnaan ${limit}`,
  atLeast: (limit) => `ugu yaraan ${limit}`,
  over: (limit) => `ka badan ${limit}`,
};

/** Written without a native reader; see `reviewed`. */
export const sentencesSo: StandardSentences = {
  age: {
    from: (from, subject) => `${is(subject)} ugu yaraan ${years(from)}`,
    through: (through, subject) => `${is(subject)} ugu badnaan ${years(through)}`,
    between: (from, through, subject) =>
      `${is(subject)} ugu yaraan ${years(from)} iyo ugu badnaan ${years(through)}`,
    exactly: (age, subject) => `${is(subject)} ${years(age)}`,
    until: (turning, subject) => `${notReached(subject)} ${years(turning)}`,
    fromUntil: (from, turning, subject) =>
      `${is(subject)} ugu yaraan ${years(from)}, laakiin ka yar ${years(turning)}`,
  },
  grade: {
    from: (from, subject) => `${attends(subject)} fasalka ${from} ama ka sare`,
    through: (through, subject) => `${attends(subject)} fasalka ${through} ama ka hooseeya`,
    between: (from, through, subject) =>
      `${attends(subject)} mid ka mid ah fasallada ${from} ilaa ${through}`,
    exactly: (grade, subject) => `${attends(subject)} fasalka ${grade}`,
  },
  children: {
    from: (from) => `${home} ugu yaraan ${children(from)}`,
    through: (through) => `${home} ugu badnaan ${children(through)}`,
    between: (from, through) => `${home} ${from} ilaa ${children(through)}`,
    exactly: (count) => `${home} ${children(count)}`,
  },
  months: {
    from: (from) => `${received} ugu yaraan ${months(from)}`,
    through: (through) => `${received} ugu badnaan ${months(through)}`,
    between: (from, through) => `${received} ${from} ilaa ${months(through)}`,
    exactly: (count) => `${received} ${months(count)}`,
  },
  facts: {
    'single-parent': {
      is: 'Waalidku keligii ayuu carruurta koriyaa (“enlig forsørger”)',
      isNot: 'Waalidku keligii ma koriyo carruurta (ma aha “enlig forsørger”)',
    },
    'cash-benefit': {
      is: 'Qoysku wuxuu qaataa “kontanthjælp” (caawimo lacageed)',
      isNot: 'Qoysku ma qaato “kontanthjælp” (caawimo lacageed)',
    },
    'already-active': {
      is: 'Ilmuhu hadda wuxuu tagaa hawl firaaqo',
      isNot: 'Ilmuhu hadda ma tago hawl firaaqo',
      young: {
        is: 'Hadda waxaad tagtaa hawl firaaqo',
        isNot: 'Hadda ma tagtid hawl firaaqo',
      },
    },
    refugee: {
      is: 'Qoysku qaxooti ahaan ayuu Denmark u yimid',
      isNot: 'Qoysku qaxooti ahaan uma iman Denmark',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const kind =
      income === 'gross'
        ? ' cashuurta ka hor'
        : income === 'taxable'
          ? ' ee cashuurtu ku waajibto'
          : income === 'personal'
            ? ' ee shaqsiga ah'
            : '';
    const when = period === 'month' ? 'bishii' : 'sannadkii';
    return `Dakhliga qoyska${kind} ${when} waa ${COMPARED[comparison](limit)}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `Qoysku wuxuu qaataa: ${nameList(names, 'ama')}`
      : `Qoysku wuxuu qaataa ugu yaraan mid ka mid ah kuwan: ${nameList(names, 'ama')}`,
};
