/** How far an entry of a shortlist has come. */
export type PlanStatus = 'idea' | 'agreed' | 'running' | 'done' | 'later';

export const PLAN_STATUSES: readonly PlanStatus[] = ['idea', 'agreed', 'running', 'done', 'later'];

/** When something is planned for: a month, or ISO weeks from one to another of the same year. */
export type PlanPeriod =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | {
      readonly kind: 'weeks';
      readonly isoYear: number;
      readonly fromWeek: number;
      readonly toWeek: number;
    };

/** An entry on the shortlist, and what is planned for it. */
export interface PlanItem {
  readonly id: string;
  readonly status: PlanStatus;
  readonly period?: PlanPeriod;
  /** School grade, 0–10. */
  readonly grade?: number;
  /** In memory alone: it is never part of a link. */
  readonly note?: string;
}

export const HIGHEST_GRADE = 10;

/** A period as a link holds it: `2027-03`, `2027-W06`, `2027-W06-08`. */
export function encodePeriod(period: PlanPeriod): string {
  const two = (number: number) => String(number).padStart(2, '0');
  if (period.kind === 'month') return `${period.year}-${two(period.month)}`;
  const { isoYear, fromWeek, toWeek } = period;
  return `${isoYear}-W${two(fromWeek)}${toWeek === fromWeek ? '' : `-${two(toWeek)}`}`;
}

/** The period that a link says, or undefined. */
export function decodePeriod(code: string): PlanPeriod | undefined {
  const [, year, week, first, last] = /^(\d{4})-(W?)(\d{2})(?:-(\d{2}))?$/.exec(code) ?? [];
  if (year === undefined) return undefined;
  const from = Number(first);
  if (week === '') {
    const isMonth = last === undefined && from >= 1 && from <= 12;
    return isMonth ? { kind: 'month', year: Number(year), month: from } : undefined;
  }
  const to = last === undefined ? from : Number(last);
  if (from < 1 || to < from || to > 53) return undefined;
  return { kind: 'weeks', isoYear: Number(year), fromWeek: from, toWeek: to };
}
