import type { LitElement } from 'lit';
import { LazyParts } from '../../core/element/lazy-parts.js';

const LOADERS = {
  month: () => import('./drawings/month.js'),
  wheel: () => import('./drawings/wheel.js'),
  grades: () => import('./drawings/grades.js'),
  next: () => import('./drawings/next.js'),
  prose: () => import('../../core/element/markdown.js'),
  detail: () => import('./views/detail.js'),
  takingHome: () => import('./taking-home.js'),
};

/**
 * What only some configs show at once, or a visitor first asks for: views other than the list, prose that
 * is marked up, an event's detail, and the ways into a calendar of one's own.
 */
export type LazyCalendarParts = LazyParts<typeof LOADERS>;

/** The lazy parts of an element, none of them fetched yet. */
export function lazyCalendarParts(element: LitElement): LazyCalendarParts {
  return new LazyParts(element, LOADERS);
}
