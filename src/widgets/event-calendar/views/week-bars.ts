import type { MonthDay, MonthModel, Occurrence } from '../domain/model.js';

type Week = MonthModel['weeks'][number];

/** An occurrence of several days as one bar in one week. */
export interface WeekBar {
  readonly occurrence: Occurrence;
  /** Days of the week that it covers, from its first one there. */
  readonly length: number;
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

/** What one day of a week draws: bars that begin on it, by lane, and what lasts for that day alone. */
export interface DayDrawing {
  readonly day: MonthDay;
  /** One entry per lane down to the lowest in use: a bar that begins here, or room for one. */
  readonly lanes: readonly (WeekBar | undefined)[];
  readonly singles: readonly Occurrence[];
}

/**
 * Arranges a week so that an occurrence of several days is one bar with one text, on the same height
 * all the way, however many events of one day lie around it.
 */
export function weekDrawing(week: Week): DayDrawing[] {
  const lanes = denseLanes(week);
  return week.days.map((day, index) => ({
    day,
    lanes: dayLanes(week, index, lanes),
    singles: day.items.filter((item) => item.segment === 'single').map((item) => item.occurrence),
  }));
}

/** The domain's lanes also hold events of one day; without those, bars close up. */
function denseLanes(week: Week): Map<number, number> {
  const used = new Set<number>();
  for (const { items } of week.days) {
    for (const item of items) if (item.segment !== 'single') used.add(item.lane);
  }
  return new Map([...used].sort((a, b) => a - b).map((lane, index) => [lane, index]));
}

function dayLanes(
  week: Week,
  index: number,
  lanes: ReadonlyMap<number, number>,
): (WeekBar | undefined)[] {
  const day = week.days[index];
  const drawn: (WeekBar | undefined)[] = [];
  for (const item of day?.items ?? []) {
    const lane = lanes.get(item.lane);
    if (item.segment === 'single' || lane === undefined) continue;
    while (drawn.length <= lane) drawn.push(undefined);
    if (!hasBar(week.days[index - 1], item.occurrence)) {
      drawn[lane] = barFrom(week, index, item.occurrence);
    }
  }
  return drawn;
}

function hasBar(day: MonthDay | undefined, { key }: Occurrence): boolean {
  return day?.items.some((item) => item.occurrence.key === key) ?? false;
}

function barFrom(week: Week, index: number, occurrence: Occurrence): WeekBar {
  const rest = week.days.slice(index);
  const gap = rest.findIndex((day) => !hasBar(day, occurrence));
  const length = gap < 0 ? rest.length : gap;
  const segmentOn = (day: MonthDay | undefined): string | undefined =>
    day?.items.find((item) => item.occurrence.key === occurrence.key)?.segment;
  return {
    occurrence,
    length,
    continuesBefore: segmentOn(rest[0]) !== 'start',
    continuesAfter: segmentOn(rest[length - 1]) !== 'end',
  };
}
