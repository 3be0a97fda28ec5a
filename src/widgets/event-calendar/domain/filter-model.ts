import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar, FacetValue } from './calendar.js';
import { hasOneOf, isFiltered, type EventTest } from './filter.js';
import { occurrencesBetween } from './lookup.js';
import type { CalendarState, FacetCount, FilterModel, Occurrence } from './model.js';
import { openOccurrences } from './open-items.js';
import { periodEnd, periodStart } from './period.js';
import { isOver } from './placement.js';

/**
 * The values of both facets with the number of occurrences each would show: those of the state's period
 * (not over, unless past ones are shown) that pass the *other* facet. A value with none stays.
 */
export function filterModel(
  calendar: Calendar,
  state: CalendarState,
  today: PlainDay,
): FilterModel {
  const { period, themes, audiences, showPast } = state;
  const inPeriod = occurrencesBetween(calendar, periodStart(period), periodEnd(period))
    .map(({ occurrence }) => occurrence)
    .filter(({ timing }) => !isOver(timing, today) || (showPast && timing.kind !== 'unannounced'));
  const all = [...inPeriod, ...openOccurrences(calendar, period, today)];
  return {
    themes: countValues(calendar.themes, 'themes', themes, all, hasOneOf('audiences', audiences)),
    audiences: countValues(
      calendar.audiences,
      'audiences',
      audiences,
      all,
      hasOneOf('themes', themes),
    ),
    active: isFiltered(state),
  };
}

function countValues(
  values: readonly FacetValue[],
  facet: 'themes' | 'audiences',
  chosen: readonly string[],
  occurrences: readonly Occurrence[],
  passesOther: EventTest,
): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const { event } of occurrences) {
    if (!event[facet] || !passesOther(event)) continue;
    for (const id of new Set(event[facet])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return values.map(({ id, label }) => ({
    id,
    label,
    count: counts.get(id) ?? 0,
    chosen: chosen.includes(id),
  }));
}
