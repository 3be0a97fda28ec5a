import type { FinderEngine } from './engine.js';
import { crossFacets } from './matrix.js';
import type { Choices } from './model.js';
import { within } from './only.js';

/** An engine that has no more than what a page is limited to. */
export function limitedEngine(engine: FinderEngine, only: Choices | undefined): FinderEngine {
  if (!only || Object.keys(only).length === 0) return engine;
  return {
    caps: engine.caps,
    query: (query, signal) => engine.query(within(query, only), signal),
    get: (ids, signal) => engine.get(ids, signal),
    ...(engine.cross && {
      cross: (query, rows, columns, signal) =>
        crossFacets(engine, within(query, only), { rows, columns }, [], signal),
    }),
  };
}
