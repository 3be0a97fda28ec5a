import { isolated, leftToRight } from '../standard/isolate.js';
import type { CompleteTexts } from './da.js';
import { laterAr } from './later.ar.js';

/** Everything the leisure pass says, in Arabic, written without a native reader; see `reviewed`. */
export const ar: CompleteTexts = {
  reviewed: false,
  direction: 'rtl',
  name: `«${leftToRight('fritidspas')}» (دعم أنشطة وقت الفراغ)`,
  headings: {
    parent: (name) => `هل يمكن أن يحصل طفلي على ${isolated(name)}؟`,
    professional: (name) => `هل يمكن أن يحصل الطفل على ${isolated(name)}؟`,
    young: (name) => `هل يمكنني الحصول على ${isolated(name)}؟`,
  },
  intro: (name) =>
    `أجيبوا عن بعض الأسئلة عن ${isolated(name)}. ثم ترون هل يمكنكم تقديم طلب، وكم يمكنكم أن تحصلوا، ومن يقدم الطلب.`,
  privacy: 'نحن لا نحفظ إجاباتكم ولا نرسلها إلى أحد.',
  start: 'ابدأ',
  loading: 'جار التحميل …',
  offline: 'لا يمكن تحميل الأسئلة الآن. تأكدوا من الاتصال بالإنترنت وحاولوا مرة أخرى.',
  tryAgain: 'حاولوا مرة أخرى',
  empty: 'لا يوجد أي دعم هنا بعد.',
  language: 'اللغة',
  who: 'من أنتم؟',
  audiences: {
    parent: 'أحد الوالدين أو الوصي',
    professional: 'مختص أو متطوع في ناد',
    young: 'شاب أو شابة وأسأل لنفسي',
  },
  later: laterAr,
};
