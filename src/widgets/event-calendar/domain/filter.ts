import type { PlainDay } from '../../../core/dates/plain-day.js';
import type { Calendar, FacetValue } from './calendar.js';
import type { CalendarEvent, CalendarState, FacetCount, FilterModel, Occurrence } from './model.js';
import { openOccurrences } from './open-items.js';
import { periodEnd, periodStart } from './period.js';
import { isOver } from './placement.js';

/** The values chosen to filter by. Within one list any of them will do; an empty list lets all pass. */
export interface Chosen {
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
}

type Test = (event: CalendarEvent) => boolean;

/** Whether an event is among those chosen. */
export function createFilter({ themes, audiences }: Chosen): Test {
  const hasTheme = hasOneOf('themes', themes);
  const hasAudience = hasOneOf('audiences', audiences);
  return (event) => hasTheme(event) && hasAudience(event);
}

/** Whether anything is chosen at all. */
export function isFiltered({ themes, audiences }: Chosen): boolean {
  return themes.length > 0 || audiences.length > 0;
}

/** The occurrences of events that are among those chosen. */
export function filterOccurrences(
  occurrences: readonly Occurrence[],
  chosen: Chosen,
): readonly Occurrence[] {
  if (!isFiltered(chosen)) return occurrences;
  const passes = createFilter(chosen);
  return occurrences.filter(({ event }) => passes(event));
}

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
  const inPeriod = calendar
    .placedBetween(periodStart(period), periodEnd(period))
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

function hasOneOf(facet: 'themes' | 'audiences', chosen: readonly string[]): Test {
  if (chosen.length === 0) return () => true;
  const wanted = new Set(chosen);
  return (event) => event[facet]?.some((id) => wanted.has(id)) ?? false;
}

function countValues(
  values: readonly FacetValue[],
  facet: 'themes' | 'audiences',
  chosen: readonly string[],
  occurrences: readonly Occurrence[],
  passesOther: Test,
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
