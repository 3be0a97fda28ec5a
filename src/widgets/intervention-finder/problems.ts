import type { UnknownId } from '../../core/config/known-ids.js';
import type { CoreProblems, NoDetail, ProblemOf } from '../../core/config/problem.js';
import type { FacetChoice, FacetConfig, ViewName } from './config.js';

/** What a facet holds. */
export type FacetKind = FacetConfig['kind'];

/** What a value of an entry is written as. */
export type WrittenAs = 'text' | 'list' | 'boolean' | 'range';

/** What can be wrong with what a finder's config means, each code with the detail its message needs. */
export interface InterventionFinderProblems extends CoreProblems {
  'empty-title': NoDetail;
  /** A facet or a value without words is called by its id. */
  'empty-label': { readonly id: string };
  /** `entries`: how many use it, where entries do. It is told once, at the first. */
  'unknown-facet': UnknownId & { readonly entries?: number };
  'unknown-value': UnknownId & { readonly facet: string; readonly entries?: number };
  'wrong-value': { readonly facet: string; readonly kind: FacetKind; readonly got: WrittenAs };
  'range-order': { readonly from: number; readonly to: number };
  'empty-range': NoDetail;
  /** A basis is given for something that the entry does not say. */
  'assessed-without-value': { readonly facet: string };
  'quote-without-source': NoDetail;
  /** A group of synonyms with one word in it. */
  'lonely-synonym': NoDetail;

  /** A choice is made by `key`, which is for facets of another kind. */
  'wrong-choice': {
    readonly facet: string;
    readonly kind: FacetKind;
    readonly key: keyof FacetChoice;
  };
  /** A page is limited to something that no entry says. */
  'no-entry-with-value': UnknownId & { readonly facet: string };
  /** No entry meets all that the page is limited to. */
  'only-finds-nothing': NoDetail;
  /** No entry meets all that is chosen at the start; `only`: some would, were the page not limited. */
  'preset-finds-nothing': { readonly only: boolean };
  'matrix-facet-kind': { readonly facet: string; readonly kind: Exclude<FacetKind, 'list'> };
  'matrix-of-one-facet': { readonly facet: string };
  /** A matrix takes two list facets; `lists` is how many there are. */
  'matrix-without-facets': { readonly lists: number };
  'matrix-not-offered': { readonly views: readonly ViewName[] };
  'view-not-offered': { readonly view: ViewName; readonly views: readonly ViewName[] };
  'repeated-view': { readonly view: ViewName };
  'shortlist-first': NoDetail;

  /** The index was written by another release of `sund index`. */
  'index-format': { readonly format: number; readonly supported: number };
  /** What should be an index is none. */
  'index-malformed': NoDetail;
  /** A file of an index is cut off, is not what its name says, or cannot be read. */
  'index-file': { readonly url: string; readonly fault: 'truncated' | 'mismatched' | 'malformed' };
  /** The page filters by what the index was made without. */
  'index-without-facet': { readonly facet: string };
}

/** A problem that the finder can report. */
export type InterventionFinderProblem = ProblemOf<InterventionFinderProblems>;
