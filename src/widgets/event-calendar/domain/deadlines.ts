import type { DeadlineConfig } from '../config.js';
import type { DeadlineOccurrence, Timing } from './model.js';
import type { Timetable } from './timetable.js';

const DEFAULT_ALARM_DAYS = 7;

/**
 * The deadlines of one occurrence that have a day, in order of time. One without a day of its own
 * counts back from the first day of the event, where that is known.
 */
export function deadlinesOf(
  deadlines: readonly DeadlineConfig[],
  occurrenceKey: string,
  timing: Timing,
  year: number,
  timetable: Timetable,
): readonly DeadlineOccurrence[] {
  return deadlines
    .flatMap((deadline) => {
      const { id, alarmDaysBefore = DEFAULT_ALARM_DAYS } = deadline;
      const day = timetable.deadlineDay(deadline, timing, year);
      return day === undefined
        ? []
        : [{ key: `${occurrenceKey}+${id}`, deadline, day, alarmDaysBefore }];
    })
    .sort((one, other) => one.day - other.day);
}
