import type { LitElement } from 'lit';
import { LazyParts } from '../../core/element/lazy-parts.js';

const LOADERS = {
  address: () => import('./address-part.js'),
  street: () => import('./street-part.js'),
  overview: () => import('./overview-part.js'),
  place: () => import('./place-part.js'),
  sign: () => import('./sign-part.js'),
  prose: () => import('../../core/element/markdown.js'),
};

/** What comes after the first view, or when a visitor asks for it. */
export type MapParts = LazyParts<typeof LOADERS>;

/** The lazy parts of an element, none of them fetched yet. */
export function mapParts(element: LitElement): MapParts {
  return new LazyParts(element, LOADERS);
}
