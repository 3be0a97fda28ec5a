/** A season of the year; winter is December to February. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** When somebody means to do something, as loosely as plans are made. */
export type PlanPeriod =
  /** From one month (1–12) to another, both included; to an earlier one crosses New Year. */
  | { readonly kind: 'months'; readonly from: number; readonly to: number }
  /** ISO weeks 1–53. Without `from` the week is yet to be chosen. */
  | { readonly kind: 'weeks'; readonly from?: number; readonly to?: number }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'text'; readonly text: string };

/** In the order of a calendar year. */
export const SEASONS: readonly Season[] = ['spring', 'summer', 'autumn', 'winter'];

const TEXT = 'text:';
/** More is not a time. */
const LONGEST_TEXT = 200;

/**
 * The period as a short code: `m8`, `m8-10`, `w`, `w6`, `w40-42`, `autumn`, or `text:` and the words.
 * Only the words may hold something that is somebody's own.
 */
export function periodCode(period: PlanPeriod): string {
  switch (period.kind) {
    case 'months':
      return `m${span(period.from, period.to)}`;
    case 'weeks':
      return period.from === undefined ? 'w' : `w${span(period.from, period.to ?? period.from)}`;
    case 'season':
      return period.season;
    case 'text':
      return TEXT + period.text.slice(0, LONGEST_TEXT);
  }
}

/** The period of a code; undefined for what is none. */
export function readPeriod(code: string): PlanPeriod | undefined {
  if (code.startsWith(TEXT)) {
    return { kind: 'text', text: code.slice(TEXT.length, TEXT.length + LONGEST_TEXT) };
  }
  if (code === 'w') return { kind: 'weeks' };
  const season = SEASONS.find((each) => each === code);
  if (season) return { kind: 'season', season };
  const match = /^([mw])(\d{1,2})(?:-(\d{1,2}))?$/.exec(code);
  if (!match) return undefined;
  const from = Number(match[2]);
  const to = Number(match[3] ?? from);
  const kind = match[1] === 'm' ? 'months' : 'weeks';
  const last = kind === 'months' ? 12 : 53;
  const exists = from >= 1 && from <= last && to >= 1 && to <= last;
  return exists ? { kind, from, to } : undefined;
}

/** Whether a period says a time, rather than that one is about to be chosen. */
export function saysTime(period: PlanPeriod | undefined): period is PlanPeriod {
  if (period?.kind === 'weeks') return period.from !== undefined;
  if (period?.kind === 'text') return period.text.trim() !== '';
  return period !== undefined;
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}-${to}`;
}
