import type { LitElement } from 'lit';
import { LazyParts } from '../../core/element/lazy-parts.js';

const LOADERS = {
  prose: () => import('../../core/element/markdown.js'),
};

/** What only some configs show. */
export type PassParts = LazyParts<typeof LOADERS>;

/** The lazy parts of an element, none of them fetched yet. */
export function passParts(element: LitElement): PassParts {
  return new LazyParts(element, LOADERS);
}
