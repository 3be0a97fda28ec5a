import { isolated, leftToRight } from '../standard/isolate.js';
import { pluralIn } from '../standard/plural.js';
import type { LaterTexts } from './later.da.js';

const plural = pluralIn('ar');
const n = leftToRight;
const datePart = { day: 'اليوم', month: 'الشهر', year: 'السنة' } as const;
const cpr = n('CPR');

const years = (count: number): string =>
  plural(count, {
    one: 'سنة واحدة',
    two: 'سنتين',
    few: `${n(count)} سنوات`,
    other: `${n(count)} سنة`,
  });

/** What the leisure pass says after its first page, in Arabic. */
export const laterAr: LaterTexts = {
  kroner: (amount) => `${n(amount)}\u00a0كرونة`,
  percent: (amount) => n(`${amount}%`),
  next: 'التالي',
  back: 'رجوع',
  wipe: 'احذف إجاباتي',
  yes: 'نعم',
  no: 'لا',
  dontKnow: 'لا أعرف',
  noneOfThem: 'لا شيء منها',
  why: 'لماذا نسأل؟',
  child: (which, age) =>
    age === undefined ? `الطفل ${n(which)}` : `الطفل ${n(which)} (العمر: ${years(age)})`,
  howManyChildren: 'عن كم طفل تسألون؟',
  howManyChildrenHelp: 'يمكنكم السؤال عن عدة أطفال في المرة نفسها.',
  children: (count) =>
    plural(count, {
      one: 'طفل واحد',
      two: 'طفلان',
      few: `${n(count)} أطفال`,
      many: `${n(count)} طفلا`,
      other: `${n(count)} طفل`,
    }),
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  dateHelp: `مثلا ${n('3 5 2015')}`,
  perMonth: 'كرونة في الشهر',
  perYear: 'كرونة في السنة',
  years: 'سنة',
  grade: 'صف',
  aged: years,
  inGrade: (number) => `الصف ${n(number)}`,
  unknownAmount: 'الحد الساري',

  fault: 'راجعوا إجابتكم',
  faultBefore: 'خطأ:',
  problems: {
    empty: () => 'اكتبوا جوابا أو اختاروا «لا أعرف».',
    'nothing-chosen': () => 'اختاروا جوابا.',
    'none-and-some': () => 'اختاروا إما «لا شيء منها» أو ما يناسبكم.',
    'not-a-number': () => `اكتبوا العدد بالأرقام، مثلا ${n(8)}.`,
    'not-whole': () => 'اكتبوا عددا صحيحا بدون فاصلة.',
    negative: () => `اكتبوا عددا لا يقل عن ${n(0)}.`,
    'too-small': ({ minimum }) => `يجب ألا يقل العدد عن ${n(minimum)}.`,
    'too-large': ({ maximum }) => `يجب ألا يزيد العدد على ${n(maximum)}.`,
    'unclear-amount': () =>
      `لا نستطيع التمييز بين الآلاف والكسور. اكتبوا مثلا ${n('1.400')} أو ${n('1400,50')}.`,
    'not-an-amount': () => `اكتبوا المبلغ بالأرقام، مثلا ${n('1.400')}.`,
    'part-missing': ({ parts }) => `اكتبوا ${parts.map((part) => datePart[part]).join(' و')} أيضا.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? `يجب أن يكون اليوم عددا من ${n(1)} إلى ${n(31)}.`
        : part === 'month'
          ? `يجب أن يكون الشهر عددا من ${n(1)} إلى ${n(12)}.`
          : `اكتبوا السنة بأربعة أرقام، مثلا ${n(2015)}.`,
    'short-year': () => `اكتبوا السنة كاملة، مثلا ${n(2015)}.`,
    'no-such-day': () => 'هذا اليوم غير موجود. راجعوا اليوم والشهر.',
    'future-date': () => 'هذا اليوم لم يأت بعد. راجعوا السنة.',
    'too-long-ago': ({ years: count }) =>
      `مر على هذا التاريخ أكثر من ${years(count)}. راجعوا السنة.`,
  },

  checkHeading: 'راجعوا إجاباتكم',
  change: 'تغيير',
  changeWhat: (question) => `تغيير: ${isolated(question)}`,
  household: 'أسرتكم',
  showResults: 'عرض النتيجة',

  resultHeading: 'نتيجتكم',
  changeAnswers: 'تغيير الإجابات',
  startOver: 'البدء من جديد',
  print: 'طباعة',
  copyLink: 'نسخ رابط النتيجة',
  copiedLink: 'تم نسخ الرابط',
  linkHolds: 'الرابط يعرض النتيجة فقط. إجاباتكم ليست فيه.',

  canApply: {
    parent: (name) => `يمكنكم تقديم طلب للحصول على ${isolated(name)}.`,
    professional: (name) => `يمكنكم تقديم طلب للطفل للحصول على ${isolated(name)}.`,
    young: (name) => `يمكنك تقديم طلب للحصول على ${isolated(name)}.`,
  },
  someoneCanApply: (name) => `يمكن تقديم طلب للطفل للحصول على ${isolated(name)}.`,
  whoApplies: (who) => `من يقدم الطلب؟ ${isolated(who)}.`,
  municipalityDecides: 'البلدية هي التي تقرر في الطلب.',
  decides: (authority) => `الجهة التي تقرر في الطلب: ${isolated(authority)}.`,
  ruleMet: 'حسب إجاباتكم أنتم تستوفون الشروط.',
  automatic: (name) => `حسب إجاباتكم يأتي هذا تلقائيا: ${isolated(name)}. لا داعي لتقديم طلب.`,
  othersApply: (name) => `يجب أن يقدم شخص آخر الطلب للحصول على ${isolated(name)}.`,
  askThem: (who) => `اسألوا: ${isolated(who)}.`,
  othersApplyNote: 'لا يمكنكم تقديم الطلب بأنفسكم. يمكنكم دائما أن تسألوا.',
  applicants: {
    parent: 'والدا الطفل',
    professional: 'معلم الطفل أو المربي أو مختص آخر',
    club: 'النادي',
  },
  unsure: 'لا نستطيع الإجابة عن هذا هنا. اسألوا البلدية.',
  unsureBecause: 'أجبتم «لا أعرف» عن:',
  figureFrom: (year) =>
    year === undefined
      ? 'هذا الحد ليس جديدا. ربما هو أعلى الآن. اسألوا البلدية.'
      : `هذا الحد من سنة ${n(year)}. ربما هو أعلى الآن. اسألوا البلدية.`,
  figureNotYet: 'هذا الحد يسري لاحقا. اسألوا البلدية عما يسري الآن.',
  amountsFrom: (year) => `المبلغ من سنة ${n(year)}. ربما تغير.`,
  noRoute: 'لا نعرف من يمكنه تقديم الطلب. اسألوا البلدية.',
  needsAnswer: 'ينقص جواب هنا.',
  notLikely: {
    parent: (what) => `حسب إجاباتكم لا يبدو أن طفلكم يمكن أن يحصل على ${isolated(what)}.`,
    professional: (what) => `حسب إجاباتكم لا يبدو أن الطفل يمكن أن يحصل على ${isolated(what)}.`,
    young: (what) => `حسب إجاباتك لا يبدو أنه يمكنك الحصول على ${isolated(what)}.`,
  },
  thePass: 'هذا الدعم',
  applyAnyway: 'يمكنكم دائما تقديم طلب أو السؤال رغم ذلك. على البلدية أن تساعدكم.',
  askAnyway: 'يمكنكم دائما تقديم طلب أو السؤال رغم ذلك.',
  closedUntil: (date) => `باب الطلبات مغلق الآن. يمكنكم تقديم طلب ابتداء من ${isolated(date)}.`,
  closedNoDate: 'باب الطلبات مغلق الآن. اسألوا البلدية متى يمكن تقديم طلب من جديد.',
  spentUntil: (date) => `نفد المال. سيكون هناك مال جديد ابتداء من ${isolated(date)}.`,
  spent: 'نفد المال. اسألوا البلدية هل سيأتي مال جديد.',
  opens: (date) => `يمكنكم تقديم طلب ابتداء من ${isolated(date)}.`,
  whenOpen: 'عندما يفتح باب الطلبات:',
  rulesUntil: (date) =>
    `كانت هذه القواعد سارية حتى ${isolated(date)}. اسألوا البلدية عما يسري الآن.`,
  rulesFrom: (date) =>
    `هذه القواعد تسري فقط ابتداء من ${isolated(date)}. اسألوا البلدية عما يسري الآن.`,
  stopped: 'لا نستطيع التحقق من هذا الدعم هنا. اسألوا البلدية.',
  stoppedUnnamed: (count) =>
    `هناك دعم آخر لا نستطيع التحقق منه هنا (العدد: ${n(count)}). اسألوا البلدية.`,

  gives: 'ما يمكنكم الحصول عليه',
  benefits: {
    fee: 'اشتراك النادي',
    equipment: 'المعدات',
    camp: 'المخيمات والبطولات',
    transport: 'المواصلات',
    guide: 'المساعدة على البدء',
  },
  upTo: (amount) => `حتى ${isolated(amount)}`,
  wholePrice: 'السعر كله',
  shareOf: (percent) => `${isolated(percent)} من السعر`,
  shareUpTo: (percent, amount) =>
    `${isolated(percent)} من السعر، لكن ليس أكثر من ${isolated(amount)}`,
  periods: {
    once: 'مرة واحدة',
    month: 'كل شهر',
    halfYear: 'كل نصف سنة',
    season: 'كل موسم',
    year: 'كل سنة',
    calendarYear: 'كل سنة ميلادية',
    schoolYear: 'كل سنة دراسية',
  },
  amountNotSaid: 'المبلغ غير مذكور. اسألوا البلدية.',
  together: (amount) => `معا ليس أكثر من ${isolated(amount)}`,
  perhaps: 'ربما',
  mostYears: (count) => `المدة كلها لا تزيد على ${years(count)}.`,
  mostTimes: (times) => (times === 1 ? 'مرة واحدة فقط.' : `الحد الأقصى لعدد المرات: ${n(times)}.`),
  mostActivities: (count) =>
    count === 1 ? 'لنشاط واحد في الوقت نفسه.' : `الحد الأقصى لعدد الأنشطة: ${n(count)}.`,

  howTo: 'ماذا تفعلون؟',
  have: 'جهزوا هذا',
  papers: `جهزوا رقم ${cpr} لطفلكم عند تقديم الطلب. لا تكتبوه هنا ولا ترسلوه في بريد إلكتروني عادي أو رسالة نصية.`,
  papersYoung: `جهز رقم ${cpr} الخاص بك عند تقديم الطلب. لا تكتبه هنا ولا ترسله في بريد إلكتروني عادي أو رسالة نصية.`,
  consent: `تحدثوا مع الوالدين أولا. يجب أن يوافقا على تقديم الطلب. لا تكتبوا هنا اسما أو رقم ${cpr}.`,
  sayThis: 'يمكنكم أن تقولوا هذا',

  priceHeading: 'كم تدفعون بأنفسكم؟',
  priceLabel: 'كم سعر النشاط؟',
  reckon: 'احسب',
  price: (price, pays, left) =>
    `السعر: ${isolated(price)}. يمكن أن يدفع الدعم: ${isolated(pays)}. تدفعون أنتم: ${isolated(left)}.`,

  whyHeading: 'لماذا حصلت على هذا الجواب؟',
  truth: {
    met: 'مستوفى',
    unmet: 'غير مستوفى',
    unknown: 'لا نعرف',
    assessed: 'يحتاج إلى تقييم',
  },
  assessedBy: (who) => `من يقيم هذا: ${isolated(who)}.`,
  source: 'المصدر:',
  readOn: (date) => `تاريخ القراءة: ${isolated(date)}.`,
  legalBasis: 'الأساس القانوني:',
  answerTo: (question) => `جوابكم عن «${isolated(question)}»`,
  figureUsed: (label, amount, year) =>
    year === undefined
      ? `${isolated(label)}: ${isolated(amount)}`
      : `${isolated(label)}: ${isolated(amount)} (${n(year)})`,
  unchecked: (what) => `لم نتحقق من هذا: ${isolated(what)}`,
  whatIfHeading: 'ماذا يمكن أن يغير الجواب؟',
  whatIf: (question, answer) => `«${isolated(question)}» إذا كان الجواب «${isolated(answer)}»:`,
  whatIfAge: (count) => `عندما يكون عمر الطفل ${years(count)}:`,
  appealHeading: 'إذا كان الجواب لا',

  othersHeading: 'إمكانيات أخرى',
  relations: {
    combinable: (name) => `يمكن الجمع بينه وبين ${isolated(name)}.`,
    excludes: (name) => `لا يمكن الجمع بينه وبين ${isolated(name)}.`,
    referFirst: (name) => `اطلبوا أولا ${isolated(name)}.`,
    fallback: (name) => `جربوا بدلا منه ${isolated(name)}.`,
  },

  guidance: 'هذا إرشاد وليس قرارا. البلدية وحدها تقول نعم أو لا.',
  always: 'يمكنكم دائما تقديم طلب.',

  cardHeading: (name) => `هل يمكنكم مساعدتنا في تقديم طلب للحصول على ${isolated(name)}؟`,
  cardFor: 'أظهروا هذا في المدرسة أو النادي',
  cardText: (unit) =>
    `استخدمنا إرشادات ${isolated(unit)}. وهي تقول إنكم أنتم من يمكنه تقديم الطلب. نحن نوافق على ذلك.`,
  cardLink: 'الطلب:',

  sharedHeading: 'نتيجة مشتركة',
  sharedIntro: 'شارك شخص هذه النتيجة معكم. إجاباته ليست فيها. ربما تغيرت القواعد منذ ذلك الوقت.',
  tryYourself: 'تحققوا بأنفسكم',
  shared: {
    canApply: 'يمكن تقديم طلب.',
    askSomeone: 'اسألوا البلدية أو من يمكنه تقديم الطلب.',
    automatic: 'يأتي تلقائيا.',
    needsAnswer: 'ينقص جواب هنا.',
    no: 'حسب الإجابات لا يبدو أن الحصول عليه ممكن.',
    closed: 'باب الطلبات مغلق.',
    outdated: 'القواعد ليست جديدة. اسألوا البلدية.',
  },
};
