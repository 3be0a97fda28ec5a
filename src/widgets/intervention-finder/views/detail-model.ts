import type { Text } from '../../../core/text/text.js';
import type { EntryConfig, EntrySource, ViewName } from '../config.js';
import type { ExampleModel } from './example-line.js';
import type { ListableModel } from './list-button.js';
import type { ShownValue } from './shown-value.js';

/** What an entry says under one facet. */
export interface DetailFacet {
  readonly id: string;
  readonly label: Text;
  /** At least one. */
  readonly values: readonly ShownValue[];
  /** A caution about the facet. */
  readonly note?: Text | undefined;
  /** Set where an editor has assessed it, with what that rests on where the entry says. */
  readonly assessed?: { readonly basis?: Text | undefined } | undefined;
}

/** Another entry to go to. */
export interface Neighbour {
  readonly id: string;
  readonly title: Text;
}

/** An entry in full. */
export interface DetailModel extends ListableModel {
  /** The view that it was opened from. */
  readonly from: ViewName;
  readonly summary?: Text | undefined;
  /** Markdown subset, as `evidence` and `cost` are. */
  readonly body?: Text | undefined;
  /** Of a case that others have tried. */
  readonly example?: ExampleModel | undefined;
  /** Those that the entry has something under, in the order of the facets; hidden ones too. */
  readonly facets: readonly DetailFacet[];
  readonly evidence?: Text | undefined;
  readonly cost?: Text | undefined;
  readonly year?: number | undefined;
  readonly status?: EntryConfig['status'] | undefined;
  readonly links: readonly { readonly label: Text; readonly href: string }[];
  readonly source?: EntrySource | undefined;
  readonly previous?: Neighbour | undefined;
  readonly next?: Neighbour | undefined;
  /** Its place among the results, from 1. */
  readonly position?: { readonly at: number; readonly of: number } | undefined;
}
