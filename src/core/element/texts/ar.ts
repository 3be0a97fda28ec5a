import type { ElementTexts } from './da.js';

/** A Danish name or a number among Arabic words (UAX 9: first strong, and left-to-right, isolates). */
const name = (text: string): string => `\u2068${text}\u2069`;
const number = (text: string): string => `\u2066${text}\u2069`;

export const ar: ElementTexts = {
  reviewed: false,
  loading: 'جار التحميل …',
  failed: 'لا يمكن عرض المحتوى الآن.',
  example: 'مثال. هذه ليست صفحة البلدية نفسها. قد تكون المبالغ والقواعد قد تغيرت.',
  later: {
    failedRetry: 'ربما انقطع الاتصال بالإنترنت. حاولوا مرة أخرى بعد قليل.',
    tryAgain: 'حاولوا مرة أخرى',
    needHelp: 'هل تحتاجون إلى مساعدة؟',
    callUnit: (unit, phone) => `اتصلوا بـ ${name(unit)} على الرقم ${number(phone)}.`,
    contactUnit: (unit) => `تواصلوا مع ${name(unit)}.`,
    interpreter: 'يمكنكم طلب مترجم.',
    reviewedOn: (date) => `آخر مراجعة: ${name(date)}`,
    reviewedOnBy: (date, unit) => `آخر مراجعة: ${name(date)}، ${name(unit)}`,
  },
};
