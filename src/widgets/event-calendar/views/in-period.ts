import type { Period } from '../domain/model.js';
import { laterTexts } from '../texts/later-texts.js';
import { periodYears } from './period-name.js';
import type { ViewContext } from './view-context.js';

/** "i skoleåret 2026/27" */
export function inPeriod(period: Period, context: Pick<ViewContext, 'texts'>): string {
  const later = laterTexts(context);
  const years = periodYears(period);
  return period.kind === 'school-year' ? later.inSchoolYear(years) : later.inCalendarYear(years);
}
