import type { EventConfig } from '../config.js';
import type { ClockTime } from './model.js';

/** Minutes after midnight of `HH:MM`. */
export function minutesOf(timeOfDay: string): number {
  return Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3, 5));
}

/** The time of an event as the config writes it; `timeZone` is the zone where it names none. */
export function clockTimeOf(time: NonNullable<EventConfig['time']>, timeZone: string): ClockTime {
  return {
    startMinutes: minutesOf(time.start),
    timeZone: time.timeZone ?? timeZone,
    ...(time.end !== undefined && { endMinutes: minutesOf(time.end) }),
  };
}
