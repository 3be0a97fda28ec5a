import type { EventChange, EventConfig, HolidayConfig } from '../config.js';
import type { CalendarConfig } from './calendar-config.js';
import type { CalendarEvent } from './model.js';

/** All layers laid over each other. Hidden ones are kept apart, since rules may still be measured from them. */
export interface MergedLayers {
  readonly events: readonly CalendarEvent[];
  readonly hiddenEvents: readonly CalendarEvent[];
  readonly holidays: readonly HolidayConfig[];
  readonly hiddenHolidays: readonly HolidayConfig[];
}

interface MergedEvent {
  event: CalendarEvent;
  hidden: boolean;
}

/**
 * Merges the config's own lists and its layers by id, later ones last. A change sets the fields it
 * gives and leaves the rest; an id that is new adds an event where it has both title and rule. The
 * order is that of first appearance.
 */
export function mergeLayers(config: CalendarConfig): MergedLayers {
  const events = new Map<string, MergedEvent>();
  const holidays = new Map<string, HolidayConfig>();
  for (const event of config.events) addEvent(events, event);
  for (const holiday of config.holidays ?? []) {
    if (!holidays.has(holiday.id)) holidays.set(holiday.id, holiday);
  }
  for (const layer of config.layers ?? []) {
    for (const change of layer.events ?? []) changeEvent(events, change, layer.id);
    for (const holiday of layer.holidays ?? []) {
      holidays.set(holiday.id, { ...holidays.get(holiday.id), ...holiday });
    }
  }
  const shownEvents: CalendarEvent[] = [];
  const hiddenEvents: CalendarEvent[] = [];
  for (const { event, hidden } of events.values())
    (hidden ? hiddenEvents : shownEvents).push(event);
  const days = [...holidays.values()];
  return {
    events: shownEvents,
    hiddenEvents,
    holidays: days.filter(({ hidden }) => !hidden),
    hiddenHolidays: days.filter(({ hidden }) => hidden),
  };
}

function addEvent(events: Map<string, MergedEvent>, event: EventConfig): void {
  if (!events.has(event.id)) {
    events.set(event.id, { event, hidden: false });
  }
}

function changeEvent(events: Map<string, MergedEvent>, change: EventChange, layer: string): void {
  const earlier = events.get(change.id);
  const { hidden, ...fields } = change;
  if (earlier) {
    const changedBy = [...(earlier.event.changedBy ?? []), layer];
    earlier.event = { ...earlier.event, ...fields, changedBy };
    earlier.hidden = hidden ?? earlier.hidden;
    return;
  }
  const { title, when } = fields;
  if (title === undefined || when === undefined) return;
  const event: CalendarEvent = { ...fields, title, when, layer };
  events.set(change.id, { event, hidden: hidden ?? false });
}
