import { isOwnWords } from '../deep-link/plan-items.js';
import type { FinderState } from '../state.js';
import type { PlanItem } from './plan-item.js';

/** A state without notes and times in the visitor's own words; what is chosen by codes stays. */
export function withoutOwnWords({ removed: _gone, ...state }: FinderState): FinderState {
  return { ...state, shortlist: state.shortlist.map(withoutWords) };
}

function withoutWords({ note: _note, period, ...item }: PlanItem): PlanItem {
  return period === undefined || isOwnWords(period) ? item : { ...item, period };
}
