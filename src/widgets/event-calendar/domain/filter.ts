import type { CalendarEvent } from './model.js';

/** The values chosen to filter by. Within one list any of them will do; an empty list lets all pass. */
export interface Chosen {
  readonly themes: readonly string[];
  readonly audiences: readonly string[];
}

/** Whether an event passes. */
export type EventTest = (event: CalendarEvent) => boolean;

/** Whether an event is among those chosen. */
export function createFilter({ themes, audiences }: Chosen): EventTest {
  const hasTheme = hasOneOf('themes', themes);
  const hasAudience = hasOneOf('audiences', audiences);
  return (event) => hasTheme(event) && hasAudience(event);
}

/** Whether anything is chosen at all. */
export function isFiltered({ themes, audiences }: Chosen): boolean {
  return themes.length + audiences.length > 0;
}

/** Whether an event has one of the values chosen of a facet. */
export function hasOneOf(facet: keyof Chosen, chosen: readonly string[]): EventTest {
  if (chosen.length === 0) return () => true;
  const wanted = new Set(chosen);
  return (event) => event[facet]?.some((id) => wanted.has(id)) ?? false;
}
