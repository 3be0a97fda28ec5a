import type { PlanStatus } from './planned-entry.js';

/** An entry on the shortlist, and what is planned for it. */
export interface PlanItem {
  readonly id: string;
  readonly status: PlanStatus;
  /** When, as `readPeriod` reads it: `m8`, `m8-10`, `w6`, `autumn`, or `text:` and own words. */
  readonly period?: string;
  /** For whom, as `readGrades` reads it: `7`, `7-9`, `youth`. */
  readonly grade?: string;
  /** In memory alone: it is never part of a link. */
  readonly note?: string;
}

/** How many entries fit beside each other, on a screen and on paper. */
export const MOST_COMPARED = 4;
/** A plan with more is no shortlist. */
export const MOST_LISTED = 200;
/** What of a note is kept, in UTF-16 units. */
export const LONGEST_NOTE = 2000;
