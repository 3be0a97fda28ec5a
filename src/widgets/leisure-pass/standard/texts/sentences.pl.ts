import { nameList } from '../name-list.js';
import { pluralIn } from '../plural.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const plural = pluralIn('pl');
const has = (subject: Subject): string => (subject === 'young' ? 'Masz' : 'Dziecko ma');
const goes = (subject: Subject): string => (subject === 'young' ? 'Chodzisz' : 'Dziecko chodzi');

/** “1 rok, 2 lata, 5 lat” */
const years = (count: number): string =>
  `${count} ${plural(count, { one: 'rok', few: 'lata', other: 'lat' })}`;
/** “roku, lat”, as after “do” and a negation. */
const ofYears = (count: number): string => `${count} ${count === 1 ? 'roku' : 'lat'}`;
const children = (count: number): string =>
  `${count} ${plural(count, { one: 'dziecko', few: 'dzieci', other: 'dzieci' })} poniżej 18 lat`;
const months = (count: number): string =>
  `${count} ${plural(count, { one: 'miesiąc', few: 'miesiące', other: 'miesięcy' })}`;

const home = 'W domu mieszka';
const received = 'Rodzina dostaje „kontanthjælp” (zasiłek z gminy) od';
/** “od 1 miesiąca, od 5 miesięcy” */
const ofMonths = (count: number): string => `${count} ${count === 1 ? 'miesiąca' : 'miesięcy'}`;

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `mniej niż ${limit}`,
  atMost: (limit) => `nie więcej niż ${limit}`,
  atLeast: (limit) => `co najmniej ${limit}`,
  over: (limit) => `więcej niż ${limit}`,
};

/** Written without a native reader; see `reviewed`. */
export const sentencesPl: StandardSentences = {
  age: {
    from: (from, subject) => `${has(subject)} co najmniej ${years(from)}`,
    through: (through, subject) => `${has(subject)} najwyżej ${years(through)}`,
    between: (from, through, subject) =>
      `${has(subject)} od ${from} do ${ofYears(through)} (włącznie)`,
    exactly: (age, subject) => `${has(subject)} ${years(age)}`,
    until: (turning, subject) =>
      subject === 'young'
        ? `Nie masz jeszcze ukończonych ${ofYears(turning)}`
        : `Dziecko nie skończyło jeszcze ${ofYears(turning)}`,
    fromUntil: (from, turning, subject) =>
      `${has(subject)} co najmniej ${years(from)}, ale jeszcze nie ${years(turning)}`,
  },
  grade: {
    from: (from, subject) => `${goes(subject)} do klasy ${from} lub wyższej`,
    through: (through, subject) => `${goes(subject)} do klasy ${through} lub niższej`,
    between: (from, through, subject) =>
      `${goes(subject)} do jednej z klas od ${from} do ${through}`,
    exactly: (grade, subject) => `${goes(subject)} do klasy ${grade}`,
  },
  children: {
    from: (from) => `${home} co najmniej ${children(from)}`,
    through: (through) => `${home} najwyżej ${children(through)}`,
    between: (from, through) => `${home} od ${from} do ${through} dzieci poniżej 18 lat`,
    exactly: (count) => `${home} ${children(count)}`,
  },
  months: {
    from: (from) => `${received} co najmniej ${ofMonths(from)}`,
    through: (through) => `${received} najwyżej ${ofMonths(through)}`,
    between: (from, through) =>
      `Rodzina dostaje „kontanthjælp” (zasiłek z gminy): od ${from} do ${ofMonths(through)}`,
    exactly: (count) => `Rodzina dostaje „kontanthjælp” (zasiłek z gminy): ${months(count)}`,
  },
  facts: {
    'single-parent': {
      is: 'Rodzic wychowuje dzieci w pojedynkę („enlig forsørger”)',
      isNot: 'Rodzic nie wychowuje dzieci w pojedynkę („enlig forsørger”)',
    },
    'cash-benefit': {
      is: 'Rodzina dostaje „kontanthjælp” (zasiłek z gminy)',
      isNot: 'Rodzina nie dostaje „kontanthjælp” (zasiłku z gminy)',
    },
    'already-active': {
      is: 'Dziecko chodzi teraz na zajęcia w czasie wolnym',
      isNot: 'Dziecko nie chodzi teraz na zajęcia w czasie wolnym',
      young: {
        is: 'Chodzisz teraz na zajęcia w czasie wolnym',
        isNot: 'Nie chodzisz teraz na zajęcia w czasie wolnym',
      },
    },
    refugee: {
      is: 'Rodzina przyjechała do Danii jako uchodźcy',
      isNot: 'Rodzina nie przyjechała do Danii jako uchodźcy',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const amount = `${COMPARED[comparison](limit)} ${period === 'month' ? 'miesięcznie' : 'rocznie'}`;
    if (income === 'taxable') return `Dochód rodziny do opodatkowania to ${amount}`;
    if (income === 'personal') return `Dochód osobisty rodziny to ${amount}`;
    return `Rodzina zarabia ${amount}${income === 'gross' ? ' przed opodatkowaniem' : ''}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `Rodzina dostaje: ${nameList(names, 'lub')}`
      : `Rodzina dostaje co najmniej jedno z tych świadczeń: ${nameList(names, 'lub')}`,
};
