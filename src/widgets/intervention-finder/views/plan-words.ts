import type { PlanWords } from '../domain/export/shortlist-export.js';
import type { PlanGrades } from '../domain/plan/plan-grades.js';
import type { PlanPeriod } from '../domain/plan/plan-period.js';
import { laterTexts } from '../texts/later-texts.js';
import { planTexts } from '../texts/plan-texts.js';
import { monthNames } from './month-names.js';
import type { ViewContext } from './view-context.js';

type Speaking = Pick<ViewContext, 'texts' | 'lang'>;

/** A period as it is read: "august", "august–oktober", "uge 40–42", "forår"; empty where it says no time. */
export function periodText(period: PlanPeriod, context: Speaking): string {
  const plan = planTexts(context);
  switch (period.kind) {
    case 'months':
      return monthsText(period.from, period.to, context.lang);
    case 'weeks':
      return period.from === undefined ? '' : plan.weekSpan(period.from, period.to ?? period.from);
    case 'season':
      return plan.seasonNames[period.season];
    case 'text':
      return period.text.trim();
  }
}

function monthsText(from: number, to: number, lang: string): string {
  const names = monthNames(lang);
  const first = names[from - 1] ?? '';
  return from === to ? first : `${first}–\u2060${names[to - 1] ?? ''}`;
}

/** "7.–9. klasse" or "Ungdomsuddannelse". */
export function gradesText(grades: PlanGrades, context: Speaking): string {
  return grades.kind === 'youth'
    ? planTexts(context).youth
    : context.texts.range('grade', grades.from, grades.to);
}

/** The words of a file, in the language of the visitor. */
export function planWords(context: Speaking): PlanWords {
  const { texts } = context;
  const plan = planTexts(context);
  const later = laterTexts(context);
  const { file, status, period, grades, note, summary } = plan;
  const { evidence, cost, year } = later;
  return {
    columns: { ...file, status, period, grades, note, summary, evidence, cost, year },
    statuses: plan.statuses,
    current: later.statuses,
    yes: texts.yes,
    no: texts.no,
    assessed: (label) => `${label} ${later.assessed}`,
    period: (each) => plain(periodText(each, context)),
    grades: (each) => plain(gradesText(each, context)),
    range: ({ from, to }, unit) => plain(texts.range(unit, from, to)),
  };
}

/** Without the characters that hold a number and its word together on a screen. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
}
