import type { MapState } from './state.js';

/** Rows that are shown at first. */
export const FIRST_ROWS = 10;

/** Before the visitor has done anything. */
export const INITIAL_STATE: MapState = {
  query: '',
  categories: [],
  nearest: false,
  limit: FIRST_ROWS,
};
