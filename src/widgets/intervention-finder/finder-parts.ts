import type { LitElement } from 'lit';
import { LazyParts } from '../../core/element/lazy-parts.js';

const LOADERS = {
  filters: () => import('./views/filters.js'),
  detail: () => import('./views/detail.js'),
  matrix: () => import('./views/matrix.js'),
  shortlist: () => import('./views/shortlist.js'),
  compare: () => import('./views/compare.js'),
  paper: () => import('./views/paper.js'),
  files: () => import('./finder-files.js'),
  prose: () => import('../../core/element/markdown.js'),
};

/** What only some configs show at once, or a visitor first asks for. */
export type FinderParts = LazyParts<typeof LOADERS>;

/** The lazy parts of an element, none of them fetched yet. */
export function finderParts(element: LitElement): FinderParts {
  return new LazyParts(element, LOADERS);
}
