import { nameList } from '../name-list.js';
import { pluralIn } from '../plural.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const plural = pluralIn('uk');
const age = (subject: Subject): string => (subject === 'young' ? 'Тобі' : 'Дитині');
const studies = (subject: Subject): string =>
  subject === 'young' ? 'Ти навчаєшся' : 'Дитина навчається';

/** “1 рік, 2 роки, 5 років, 21 рік” */
const years = (count: number): string =>
  `${count} ${plural(count, { one: 'рік', few: 'роки', other: 'років' })}`;
/** “1 року, 2 років, 21 року”, as after “до” and a negation. */
const ofYears = (count: number): string =>
  `${count} ${plural(count, { one: 'року', other: 'років' })}`;
const children = (count: number): string =>
  `${count} ${plural(count, { one: 'дитина', few: 'дитини', other: 'дітей' })} до 18 років`;
const ofChildren = (count: number): string =>
  `${count} ${plural(count, { one: 'дитини', other: 'дітей' })} до 18 років`;
const months = (count: number): string =>
  `${count} ${plural(count, { one: 'місяць', few: 'місяці', other: 'місяців' })}`;
const ofMonths = (count: number): string =>
  `${count} ${plural(count, { one: 'місяця', other: 'місяців' })}`;

const home = 'У домі живе';
const received = 'Родина отримує «kontanthjælp» (грошову допомогу)';

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `менше ніж ${limit}`,
  atMost: (limit) => `не більше ніж ${limit}`,
  atLeast: (limit) => `щонайменше ${limit}`,
  over: (limit) => `більше ніж ${limit}`,
};

/** Written without a native reader; see `reviewed`. */
export const sentencesUk: StandardSentences = {
  age: {
    from: (from, subject) => `${age(subject)} щонайменше ${years(from)}`,
    through: (through, subject) => `${age(subject)} щонайбільше ${years(through)}`,
    between: (from, through, subject) =>
      `${age(subject)} від ${from} до ${ofYears(through)} включно`,
    exactly: (count, subject) => `${age(subject)} ${years(count)}`,
    until: (turning, subject) => `${age(subject)} ще не виповнилося ${ofYears(turning)}`,
    fromUntil: (from, turning, subject) =>
      `${age(subject)} вже виповнилося ${years(from)}, але ще не виповнилося ${ofYears(turning)}`,
  },
  grade: {
    from: (from, subject) => `${studies(subject)} у класі ${from} або вищому`,
    through: (through, subject) => `${studies(subject)} у класі ${through} або нижчому`,
    between: (from, through, subject) =>
      `${studies(subject)} в одному з класів від ${from} до ${through}`,
    exactly: (grade, subject) => `${studies(subject)} у класі ${grade}`,
  },
  children: {
    from: (from) => `${home} щонайменше ${children(from)}`,
    through: (through) => `${home} щонайбільше ${children(through)}`,
    between: (from, through) => `${home} від ${from} до ${ofChildren(through)}`,
    exactly: (count) => `${home} ${children(count)}`,
  },
  months: {
    from: (from) => `${received} щонайменше ${months(from)}`,
    through: (through) => `${received} щонайбільше ${months(through)}`,
    between: (from, through) => `${received} від ${from} до ${ofMonths(through)}`,
    exactly: (count) => `${received} ${months(count)}`,
  },
  facts: {
    'single-parent': {
      is: 'Мати або батько виховує дітей без партнера («enlig forsørger»)',
      isNot: 'Мати або батько виховує дітей разом із партнером (не «enlig forsørger»)',
    },
    'cash-benefit': {
      is: 'Родина отримує «kontanthjælp» (грошову допомогу)',
      isNot: 'Родина не отримує «kontanthjælp» (грошову допомогу)',
    },
    'already-active': {
      is: 'Дитина зараз ходить на гурток або секцію',
      isNot: 'Дитина зараз не ходить на гурток або секцію',
      young: {
        is: 'Ти зараз ходиш на гурток або секцію',
        isNot: 'Ти зараз не ходиш на гурток або секцію',
      },
    },
    refugee: {
      is: 'Родина приїхала до Данії як біженці',
      isNot: 'Родина приїхала до Данії не як біженці',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const amount = `${COMPARED[comparison](limit)} ${period === 'month' ? 'на місяць' : 'на рік'}`;
    if (income === 'taxable') return `Оподатковуваний дохід родини становить ${amount}`;
    if (income === 'personal') return `Особистий дохід родини становить ${amount}`;
    return `Родина заробляє ${amount}${income === 'gross' ? ' до сплати податків' : ''}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `Родина отримує: ${nameList(names, 'або')}`
      : `Родина отримує щонайменше одне з цього: ${nameList(names, 'або')}`,
};
