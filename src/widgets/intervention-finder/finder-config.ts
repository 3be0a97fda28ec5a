import type { TakenConfig } from '../../core/config/format.js';
import type { EntryConfig, FacetChoice, InterventionFinderConfig } from './config.js';

/** A finder's config with its lists in it, as the intake gives it and `checkConfig` passes it on. */
export type FinderConfig = TakenConfig<InterventionFinderConfig>;

/** What an entry says under its facets, by facet id. */
export type EntryValues = NonNullable<EntryConfig['values']>;
export type EntryValue = EntryValues[string];

/** What is chosen, by facet id. */
export type FacetChoices = Record<string, FacetChoice>;
