import type { UnknownId } from '../../core/config/known-ids.js';
import type { CoreProblems, NoDetail, ProblemOf } from '../../core/config/problem.js';
import type { ReadingProblems } from './domain/reading/problems.js';
import type { Crs, FieldsConfig } from './geography-config.js';
import type { ReadingNotes } from './domain/model.js';
import type { Product } from './rule-config.js';

/** What can be wrong with what a map's config means, each code with the detail its message needs. */
export interface MapProblems extends CoreProblems, ReadingProblems {
  /** An id that no rule or kind of place has. */
  'unknown-reference': UnknownId & { readonly to: 'rule' | 'category' };
  /** Two rules with one id: neither is used, since nobody knows which was meant. */
  'duplicate-rule': { readonly id: string };
  'duplicate-category': { readonly id: string };
  /** A rule with a mistake: its zones say that nothing is known. */
  'rule-stopped': { readonly id: string };
  /** A request cannot forbid anything. */
  'request-forbids': { readonly products: readonly Product[] };
  /** It says nothing of any product. */
  'rule-without-products': NoDetail;
  'unused-rule': { readonly id: string };
  /** A list that must have something in it. */
  'empty-list': NoDetail;
  /** Hours that end when they begin. */
  'hours-same': { readonly time: string };
  'repeated-weekday': { readonly weekday: number };
  /** `YYYY-MM-DD`, or `MM-DD` of a season. */
  'impossible-date': { readonly date: string };
  'dates-swapped': { readonly from: string; readonly to: string };
  'rule-outdated': { readonly to: string };
  /** Nobody has read the source for two years. */
  'source-old': { readonly checkedOn: string };

  /** A kind of place that is not a standard one and has no name. */
  'category-without-name': { readonly id: string };

  /** A property that no feature has; `properties` are the first of those there are. */
  'unknown-field': UnknownId & {
    readonly field: keyof FieldsConfig | 'kind';
    readonly properties: readonly string[];
  };
  /** A value that no feature has, though one has nearly the same; `field` is what it is a value of. */
  'unknown-value': {
    readonly id: string;
    readonly suggestion: string;
    readonly field: 'category' | 'rule' | 'kind';
  };
  /** The radius is said to be measured, and no feature gives one. */
  'no-measured-radius': NoDetail;
  'zones-without-rule': { readonly count: number; readonly of: number };
  /** Zones that are no longer in force, and are not shown. */
  'zones-ended': { readonly count: number };
  'unknown-place': UnknownId;
  'place-without-zones': NoDetail;
  /** How the coordinates were read, where it is not as GeoJSON has them by itself. */
  'read-as': { readonly crs: Crs; readonly by: ReadingNotes['crsBy'] };
  'axes-swapped': NoDetail;

  /** A code that no municipality has; `name` is that of the one suggested. */
  'unknown-municipality': UnknownId & { readonly name?: string };
  /** A template without what is filled in. */
  'missing-placeholder': { readonly missing: readonly string[] };
  /** `{name}` in a template, and nothing is filled in there. */
  'unknown-placeholder': { readonly placeholder: string; readonly known: readonly string[] };
  'not-https': { readonly url: string };
  'zoom-order': { readonly from: number; readonly to: number };
  /** Somebody else gets a request when visitors open the street map or search an address. */
  'foreign-host': { readonly host: string; readonly by: 'basemap' | 'addressSearch' };
  /** Zones drawn as an example in a config that does not say that it is one. */
  'illustrative-without-example': NoDetail;
}

/** A problem that the map can report. */
export type MapProblem = ProblemOf<MapProblems>;
