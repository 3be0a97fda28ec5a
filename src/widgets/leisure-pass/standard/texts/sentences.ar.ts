import { isolated, leftToRight } from '../isolate.js';
import { nameList } from '../name-list.js';
import { pluralIn } from '../plural.js';
import type { Comparison, StandardSentences, Subject } from '../standard-sentences.js';

const plural = pluralIn('ar');

/** A counted noun: one and two are words of their own, and the noun changes at 3 and at 11. */
function counted(
  count: number,
  one: string,
  two: string,
  few: string,
  many: string,
  other: string,
): string {
  const number = leftToRight(count);
  return plural(count, {
    one,
    two,
    few: `${number} ${few}`,
    many: `${number} ${many}`,
    other: `${number} ${other}`,
  });
}

const years = (count: number): string =>
  counted(count, 'سنة واحدة', 'سنتين', 'سنوات', 'سنة', 'سنة');
const yearsAsSubject = (count: number): string =>
  counted(count, 'سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة');
const months = (count: number): string =>
  counted(count, 'شهر واحد', 'شهرين', 'أشهر', 'شهرا', 'شهر');
const under18 = `دون سن ${leftToRight(18)}`;
const childrenAfter = (count: number): string =>
  `${counted(count, 'طفل واحد', 'طفلين', 'أطفال', 'طفلا', 'طفل')} ${under18}`;
const children = (count: number): string =>
  `${counted(count, 'طفل واحد', 'طفلان', 'أطفال', 'طفلا', 'طفل')} ${under18}`;

const age = (subject: Subject): string => (subject === 'young' ? 'عمرك' : 'عمر الطفل');
const notReached = (subject: Subject): string =>
  subject === 'young' ? 'لم تبلغ بعد عمر' : 'لم يبلغ الطفل بعد عمر';
const studies = (subject: Subject): string => (subject === 'young' ? 'تدرس' : 'يدرس الطفل');
const grade = (number: number): string => `الصف ${leftToRight(number)}`;

const home = 'في البيت';
const cashBenefit = `«${leftToRight('kontanthjælp')}» (مساعدة مالية من البلدية)`;
const singleParent = `«${leftToRight('enlig forsørger')}»`;
const received = `تحصل الأسرة على ${cashBenefit} منذ`;

const COMPARED: Record<Comparison, (limit: string) => string> = {
  under: (limit) => `أقل من ${limit}`,
  atMost: (limit) => `لا يزيد على ${limit}`,
  atLeast: (limit) => `لا يقل عن ${limit}`,
  over: (limit) => `أكثر من ${limit}`,
};

/** Written without a native reader; see `reviewed`. */
export const sentencesAr: StandardSentences = {
  age: {
    from: (from, subject) => `${age(subject)} ${yearsAsSubject(from)} على الأقل`,
    through: (through, subject) => `${age(subject)} ${yearsAsSubject(through)} على الأكثر`,
    between: (from, through, subject) =>
      `${age(subject)} من ${years(from)} إلى ${years(through)}، والحدان مشمولان`,
    exactly: (count, subject) => `${age(subject)} ${yearsAsSubject(count)}`,
    until: (turning, subject) => `${notReached(subject)} ${years(turning)}`,
    fromUntil: (from, turning, subject) =>
      `${age(subject)} ${yearsAsSubject(from)} على الأقل، و${notReached(subject)} ${years(turning)}`,
  },
  grade: {
    from: (from, subject) => `${studies(subject)} في ${grade(from)} أو في صف أعلى`,
    through: (through, subject) => `${studies(subject)} في ${grade(through)} أو في صف أدنى`,
    between: (from, through, subject) =>
      `${studies(subject)} في أحد الصفوف من ${grade(from)} إلى ${grade(through)}`,
    exactly: (number, subject) => `${studies(subject)} في ${grade(number)}`,
  },
  children: {
    from: (from) => `${home} ${children(from)} على الأقل`,
    through: (through) => `${home} ${children(through)} على الأكثر`,
    between: (from, through) => `${home} من ${leftToRight(from)} إلى ${childrenAfter(through)}`,
    exactly: (count) => `${home} ${children(count)}`,
  },
  months: {
    from: (from) => `${received} ${months(from)} على الأقل`,
    through: (through) => `${received} ${months(through)} على الأكثر`,
    between: (from, through) =>
      `تحصل الأسرة على ${cashBenefit}، والمدة من ${months(from)} إلى ${months(through)}`,
    exactly: (count) => `${received} ${months(count)}`,
  },
  facts: {
    'single-parent': {
      is: `أحد الوالدين يعيل الأطفال وحده ${singleParent}`,
      isNot: `لا يعيل أحد الوالدين الأطفال وحده (ليس ${singleParent})`,
    },
    'cash-benefit': {
      is: `تحصل الأسرة على ${cashBenefit}`,
      isNot: `لا تحصل الأسرة على ${cashBenefit}`,
    },
    'already-active': {
      is: 'يشارك الطفل الآن في نشاط في وقت الفراغ',
      isNot: 'لا يشارك الطفل الآن في نشاط في وقت الفراغ',
      young: {
        is: 'تشارك الآن في نشاط في وقت الفراغ',
        isNot: 'لا تشارك الآن في نشاط في وقت الفراغ',
      },
    },
    refugee: {
      is: 'جاءت الأسرة إلى الدنمارك كلاجئة',
      isNot: 'لم تأت الأسرة إلى الدنمارك كلاجئة',
    },
  },
  income: ({ comparison, limit, income, period }) => {
    const kind =
      income === 'gross'
        ? ' قبل الضريبة'
        : income === 'taxable'
          ? ' الخاضع للضريبة'
          : income === 'personal'
            ? ' الشخصي'
            : '';
    const when = period === 'month' ? 'في الشهر' : 'في السنة';
    return `دخل الأسرة${kind} ${when} ${COMPARED[comparison](isolated(limit))}`;
  },
  benefits: (names) =>
    names.length === 1
      ? `تحصل الأسرة على: ${nameList(names.map(isolated), 'أو', '، ')}`
      : `تحصل الأسرة على واحد على الأقل من: ${nameList(names.map(isolated), 'أو', '، ')}`,
};
