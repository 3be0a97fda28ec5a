import type { Period } from '../domain/model.js';
import type { ViewContext } from './view-context.js';

type Words = Pick<ViewContext, 'texts'>;

/** "2026/27" for a school year, "2027" for a calendar year. */
export function periodYears(period: Period): string {
  const { startYear } = period;
  if (period.kind === 'calendar-year') return String(startYear);
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** "Skoleåret 2026/27" */
export function periodName(period: Period, { texts }: Words): string {
  const years = periodYears(period);
  return period.kind === 'school-year' ? texts.schoolYear(years) : texts.calendarYear(years);
}
