import type { Text } from '../../../core/text/text.js';

/** Where something is read: a document, a page of it, an address, and the day it was read. */
export interface Source {
  readonly document?: Text;
  readonly page?: string;
  readonly url?: string;
  /** `YYYY-MM-DD`. */
  readonly checkedOn?: string;
}

/** What is shown where a facet value is chosen: what people say, verbatim, and the challenge in it. */
export interface FacetIntro {
  readonly text?: Text;
  readonly quotes?: readonly { readonly text: Text; readonly source: Source }[];
  readonly challenge?: Text;
}

/** One value of a list facet. Ids are compared, labels are read. */
export interface FacetValue {
  readonly id: string;
  readonly label: Text;
  /** Other words for it, which a search finds it by. */
  readonly synonyms?: readonly string[];
  readonly intro?: FacetIntro;
  readonly note?: Text;
}

interface FacetBase {
  readonly id: string;
  readonly label: Text;
  /** A caution, shown with the filter. */
  readonly note?: Text;
  /** Usable in matrix, presets and detail, but no filter. */
  readonly hidden?: boolean;
}

/** A facet of values, of which an entry may have several. */
export interface ListFacet extends FacetBase {
  readonly kind: 'list';
  /** Assessed by an editor rather than read in the source. */
  readonly assessed?: boolean;
  /** Order and labels; without them the values found, A to Å. */
  readonly values?: readonly FacetValue[];
}

/** What the numbers of a range facet count: years of age, school grades, calendar years, or anything. */
export type RangeUnit = 'age' | 'grade' | 'year' | 'number';

/** A facet of spans, such as ages. */
export interface RangeFacet extends FacetBase {
  readonly kind: 'range';
  readonly unit: RangeUnit;
}

/** A facet that is true, false or not said. */
export interface BooleanFacet extends FacetBase {
  readonly kind: 'boolean';
}

export type Facet = ListFacet | RangeFacet | BooleanFacet;

/** A span with both ends in it; an end that is missing is open. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** What an entry says under one facet. */
export type EntryValue = string | readonly string[] | boolean | Range;

/** One entry of a catalogue. */
export interface Entry {
  readonly id: string;
  readonly title: Text;
  readonly summary?: Text;
  /** Markdown subset. */
  readonly body?: Text;
  /** By facet id. */
  readonly values?: Readonly<Record<string, EntryValue>>;
  /** The basis of what an editor assessed, by facet id. */
  readonly assessed?: Readonly<Record<string, Text>>;
  readonly evidence?: Text;
  readonly cost?: Text;
  readonly year?: number;
  readonly status?: 'current' | 'ended' | 'unknown';
  readonly links?: readonly { readonly label: Text; readonly href: string }[];
  readonly source?: Source;
}

/** What is chosen of one facet: any of the values, a span that an entry's must meet, or yes or no. */
export interface FacetChoice {
  readonly values?: readonly string[];
  readonly range?: Range;
  readonly is?: boolean;
}

/** What is chosen, by facet id: every facet must be met. */
export type Choices = Readonly<Record<string, FacetChoice>>;

/** A catalogue as an engine takes it: checked, with its lists loaded. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly facets: readonly Facet[];
  /** Groups of words that mean the same, besides those of facet values. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Only these entries: the rest is as if it were not there. */
  readonly only?: Choices;
}

export type SortName = 'relevance' | 'title' | 'newest' | 'source';
export type FinderViewName = 'list' | 'matrix' | 'shortlist';

/** A facet value as a filter shows it. */
export interface CountedValue {
  readonly id: string;
  readonly label: Text;
  /** How many entries choosing it would show; undefined where the engine does not count. */
  readonly count?: number;
  readonly chosen: boolean;
}
