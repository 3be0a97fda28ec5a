import type { FinderState } from '../domain/state.js';
import { valueWords } from '../views/shown-value.js';
import { words, type ViewContext } from '../views/view-context.js';
import { chosenFilters } from './chosen-filters.js';

/** The search as the visitor reads it: "»søvn« · Tema: Trivsel"; empty where nothing is searched for. */
export function searchWords(
  { text, choices }: Pick<FinderState, 'text' | 'choices'>,
  context: ViewContext,
): string {
  const query = text.trim();
  const filters = chosenFilters(choices, context.facets).map(
    ({ label, value }) => `${words(label, context)}: ${valueWords(value, context)}`,
  );
  return [...(query ? [context.texts.quoted(query)] : []), ...filters].join(' · ');
}
