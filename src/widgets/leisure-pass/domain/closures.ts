import { addDays, civil, parsePlainDay, type PlainDay } from '../../../core/dates/plain-day.js';
import type { ClosureConfig } from '../scheme-config.js';

/** A time in which nobody can apply. */
export interface Closed {
  readonly closure: ClosureConfig;
  /** The first day on which one can again, where that is known. */
  readonly until: PlainDay | undefined;
}

/**
 * What keeps a scheme closed on a day, until it is open again; undefined where it is open. Of several
 * that follow each other it is the last one, and of one that never ends nobody knows until when.
 */
export function closedOn(closures: readonly ClosureConfig[], today: PlainDay): Closed | undefined {
  const first = longestOn(closures, today);
  let closed = first;
  // A yearly window may hold twice in what follows; more than that is all year round.
  for (let turn = 0; closed?.until !== undefined && turn <= 2 * closures.length; turn++) {
    const next = longestOn(closures, closed.until);
    if (!next) return closed;
    closed = next;
  }
  return closed?.until === undefined ? closed : first && { ...first, until: undefined };
}

function longestOn(closures: readonly ClosureConfig[], today: PlainDay): Closed | undefined {
  return closures
    .flatMap((closure) => closedBy(closure, today) ?? [])
    .toSorted((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity))[0];
}

function closedBy(closure: ClosureConfig, today: PlainDay): Closed | undefined {
  switch (closure.kind) {
    case 'opens': {
      const until = parsePlainDay(closure.on);
      return until !== undefined && today < until ? { closure, until } : undefined;
    }
    case 'spent': {
      const until = closure.until === undefined ? undefined : parsePlainDay(closure.until);
      return until === undefined || today < until ? { closure, until } : undefined;
    }
    case 'window':
      return inWindow(closure, today);
  }
}

/** A window every year may reach over new year’s eve, and so may have begun last year. */
function inWindow(
  closure: ClosureConfig & { readonly kind: 'window' },
  today: PlainDay,
): Closed | undefined {
  const { from, through } = closure;
  const { year } = civil(today);
  const reachesOver = from.length === 5 && through < from ? 1 : 0;
  for (const begun of reachesOver ? [year - 1, year] : [year]) {
    const first = dayIn(begun, from);
    const last = dayIn(begun + reachesOver, through);
    if (first !== undefined && last !== undefined && today >= first && today <= last) {
      return { closure, until: addDays(last, 1) };
    }
  }
  return undefined;
}

/** A date as it stands, or a month and day in a year; 29 February is the 28th where there is none. */
function dayIn(year: number, written: string): PlainDay | undefined {
  if (written.length > 5) return parsePlainDay(written);
  const text = `${String(year).padStart(4, '0')}-${written}`;
  return parsePlainDay(text) ?? parsePlainDay(text.replace('-02-29', '-02-28'));
}
