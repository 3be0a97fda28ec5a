import type { Period } from '../../rule-config.js';
import { isolated, leftToRight } from '../isolate.js';
import type { AskedIncome, StandardTexts } from '../standard-texts.js';
import { sentencesAr } from './sentences.ar.js';

const PERIODS: Record<Period, string> = { month: 'في الشهر', year: 'في السنة' };

const eighteen = leftToRight(18);
const zero = leftToRight(0);
const cpr = leftToRight('CPR');
const cashBenefit = `«${leftToRight('kontanthjælp')}»`;
const explained = `${cashBenefit} (مساعدة مالية من البلدية)`;
const singleParent = `«${leftToRight('enlig forsørger')}»`;
const statement = `«${leftToRight('årsopgørelse')}»`;
const taxAgency = leftToRight('Skattestyrelsen');

function asksIncome(family: string): (asked: AskedIncome) => string {
  return ({ boundary, limit, income, period }) => {
    const kind =
      income === 'gross'
        ? ' قبل الضريبة'
        : income === 'taxable'
          ? ' الخاضع للضريبة'
          : income === 'personal'
            ? ' الشخصي'
            : '';
    const than = boundary === 'atMost' ? 'لا يزيد على' : 'أقل من';
    const when = PERIODS[period ?? 'year'];
    return `هل مجموع دخل ${family}${kind} ${when} ${than} ${isolated(limit)}؟`;
  };
}

/** Written without a native reader; see `reviewed`. */
export const ar: StandardTexts = {
  reviewed: false,
  direction: 'rtl',
  facts: {
    age: {
      question: 'كم عمر الطفل؟',
      help: 'اكتبوا عمر الطفل بالسنوات الكاملة.',
      why: 'الدعم مخصص للأطفال في عمر معين.',
      label: 'عمر الطفل',
      young: {
        question: 'كم عمرك؟',
        help: 'اكتب عمرك بالسنوات الكاملة.',
        why: 'الدعم مخصص لمن هم في عمر معين.',
        label: 'عمرك',
      },
    },
    'birth-date': {
      question: 'متى ولد الطفل؟',
      help: `اكتبوا اليوم والشهر والسنة. لا تكتبوا رقم ${cpr} للطفل.`,
      why: 'هكذا نحسب كم عمر الطفل اليوم. نحن لا نحفظ التاريخ.',
      label: 'تاريخ ميلاد الطفل',
      young: {
        question: 'ما تاريخ ميلادك؟',
        help: `اكتب اليوم والشهر والسنة. لا تكتب رقم ${cpr} الخاص بك.`,
        why: 'هكذا نحسب كم عمرك اليوم. نحن لا نحفظ التاريخ.',
        label: 'تاريخ ميلادك',
      },
    },
    grade: {
      question: 'في أي صف يدرس الطفل؟',
      help: `الصف التمهيدي «${leftToRight('børnehaveklasse')}» هو الصف ${zero}.`,
      why: 'بعض الدعم مخصص لصفوف معينة فقط.',
      label: 'صف الطفل',
      young: { question: 'في أي صف تدرس؟', label: 'صفك' },
    },
    'number-of-children': {
      question: `كم عدد الأطفال دون سن ${eighteen} في بيتكم؟`,
      help: 'احسبوا كل الأطفال في البيت، حتى من لا تقدمون الطلب من أجلهم.',
      why: 'قد يغير عدد الأطفال الحد المسموح به للدخل.',
      label: `الأطفال دون سن ${eighteen} في البيت`,
      professional: {
        question: `كم عدد الأطفال دون سن ${eighteen} في بيت الأسرة؟`,
        help: 'احسبوا كل الأطفال في البيت.',
      },
      young: { help: `احسب نفسك أيضا إذا كان عمرك أقل من ${eighteen}.` },
    },
    'single-parent': {
      question: 'هل تعيل أطفالك وحدك؟',
      help: `الجواب نعم إذا كنت تعيش مع أطفالك دون زوج أو زوجة أو شريك في البيت. يسمى هذا في الرسائل ${singleParent}.`,
      why: 'قد يغير هذا الحد المسموح به للدخل أو مبلغ الدعم.',
      label: `معيل وحيد ${singleParent}`,
      professional: {
        question: 'هل يعيل أحد الوالدين الأطفال وحده؟',
        help: `أي أنه يعيش مع أطفاله دون زوج أو زوجة أو شريك في البيت. بالدنماركية: ${singleParent}.`,
      },
      young: {
        question: 'هل تعيلكم أمك أو يعيلكم أبوك دون شريك؟',
        help: `الجواب نعم إذا لم يكن لأمك أو أبيك زوج أو زوجة أو شريك في البيت. يسمى هذا في الرسائل ${singleParent}.`,
      },
    },
    'cash-benefit': {
      question: `هل تحصل أنت أو شريكك على ${cashBenefit}؟`,
      help: `${cashBenefit} مال من البلدية للمعيشة. إذا كنتم تحصلون عليه فهذا مكتوب في رسالة البلدية.`,
      why: `الأسر التي تحصل على ${cashBenefit} يمكن أن تحصل على «${leftToRight('fritidstillæg')}». هذا مال لأنشطة الأطفال في وقت الفراغ.`,
      label: explained,
      professional: {
        question: `هل يحصل أحد الوالدين أو شريكه على ${cashBenefit}؟`,
        help: 'اسألوا الأسرة. إذا كانت تحصل عليه فهذا مكتوب في رسالة البلدية.',
      },
      young: {
        question: `هل يحصل الكبار الذين تعيش معهم على ${cashBenefit}؟`,
        help: `${cashBenefit} مال من البلدية للمعيشة. إذا لم تكن متأكدا فاسأل في البيت.`,
      },
    },
    benefits: {
      question: 'هل تحصل أنت أو شريكك على شيء من هذه القائمة؟',
      help: 'اختاروا كل ما تحصلون عليه. الاسم مكتوب في الرسالة عن هذا المال.',
      why: 'بعض الدعم مخصص فقط للأسر التي تحصل على شيء من هذه القائمة.',
      label: 'ما تحصلون عليه',
      professional: {
        question: 'هل يحصل أحد الوالدين أو شريكه على شيء من هذه القائمة؟',
        help: 'اختاروا كل ما يحصلون عليه. الاسم مكتوب في الرسالة عن هذا المال.',
        label: 'ما تحصل عليه الأسرة',
      },
      young: {
        question: 'هل يحصل الكبار الذين تعيش معهم على شيء من هذه القائمة؟',
        help: 'اختر كل ما يحصلون عليه. إذا لم تكن متأكدا فاسأل في البيت.',
        label: 'ما يحصل عليه الكبار',
      },
    },
    'months-on-cash-benefit': {
      question: `منذ كم شهر تحصلون على ${cashBenefit}؟`,
      help: `اكتبوا عددا صحيحا. اكتبوا ${zero} إذا كنتم لا تحصلون على ${explained}.`,
      why: `بعض الدعم لا يأتي إلا بعد عدة أشهر على ${cashBenefit}.`,
      label: `عدد أشهر ${explained}`,
      professional: {
        question: `منذ كم شهر تحصل الأسرة على ${cashBenefit}؟`,
        help: `اكتبوا عددا صحيحا. اكتبوا ${zero} إذا كانت الأسرة لا تحصل على ${cashBenefit}.`,
      },
      young: {
        question: `منذ كم شهر يحصل الكبار الذين تعيش معهم على ${cashBenefit}؟`,
        help: `اكتب عددا صحيحا. اكتب ${zero} إذا كانوا لا يحصلون على ${explained}.`,
      },
    },
    'already-active': {
      question: 'هل يشارك الطفل الآن في نشاط في وقت الفراغ؟',
      help: 'قد يكون ذلك رياضة في ناد أو كشافة أو مدرسة موسيقى.',
      why: 'بعض الدعم مخصص فقط للأطفال الذين لا يشاركون في أي نشاط بعد.',
      label: 'يشارك الآن في نشاط',
      young: {
        question: 'هل تشارك الآن في نشاط في وقت الفراغ؟',
        why: 'بعض الدعم مخصص فقط لمن لا يشاركون في أي نشاط بعد.',
        label: 'تشارك الآن في نشاط',
      },
    },
    refugee: {
      question: 'هل جئتم إلى الدنمارك كلاجئين؟',
      help: 'إذا لم تكونوا متأكدين فانظروا إلى تصريح الإقامة.',
      why: 'بعض الدعم مخصص فقط للأسر التي لجأت إلى الدنمارك. نحن لا نحفظ الجواب.',
      label: 'المجيء كلاجئين',
      professional: { question: 'هل جاءت الأسرة إلى الدنمارك كلاجئة؟' },
      young: { question: 'هل جئت أنت أو أسرتك إلى الدنمارك كلاجئين؟' },
    },
  },
  income: {
    question: {
      parent: (period) => `كم مجموع دخلكم ${PERIODS[period]}؟`,
      professional: (period) => `كم مجموع دخل الأسرة ${PERIODS[period]}؟`,
      young: (period) => `كم مجموع دخل أسرتك ${PERIODS[period]}؟`,
    },
    help: 'اكتبوا المبلغ بالكرونة الدنماركية.',
    label: 'الدخل',
    why: 'هناك حد مسموح به للدخل.',
  },
  incomeLimit: {
    question: {
      parent: asksIncome('أسرتكم'),
      professional: asksIncome('الأسرة'),
      young: asksIncome('أسرتك'),
    },
    label: ({ boundary, limit }) =>
      `دخل ${boundary === 'atMost' ? 'لا يزيد على' : 'أقل من'} ${isolated(limit)}`,
    noFigures: 'ليس عليكم أن تكتبوا المبلغ.',
  },
  earners: {
    couple: {
      parent: 'احسبوا دخلك أنت ودخل الزوج أو الزوجة أو الشريك. دخل الأطفال لا يحسب.',
      professional: 'احسبوا دخل الأم أو الأب ودخل الزوج أو الزوجة أو الشريك. دخل الأطفال لا يحسب.',
      young:
        'احسب دخل أمك أو أبيك في البيت الذي تعيش فيه، ودخل الزوج أو الزوجة أو الشريك. دخل الأطفال لا يحسب.',
    },
    adults: {
      parent: 'احسبوا كل البالغين الذين يسكنون في عنوانكم.',
      professional: 'احسبوا كل البالغين الذين يسكنون في عنوان الأسرة.',
      young: 'احسب كل البالغين الذين يسكنون في عنوانكم.',
    },
  },
  incomeKinds: {
    gross: 'الدخل قبل الضريبة هو المبلغ في كشف الراتب قبل خصم الضريبة منه.',
    taxable: `الدخل الخاضع للضريبة «${leftToRight('skattepligtig indkomst')}» مكتوب في ${statement}، وهو الكشف السنوي من مصلحة الضرائب ${taxAgency}.`,
    personal: `الدخل الشخصي «${leftToRight('personlig indkomst')}» مكتوب في ${statement}، وهو الكشف السنوي من مصلحة الضرائب ${taxAgency}.`,
  },
  noAmount: 'الحد',
  sentences: sentencesAr,
};
