import type { Text } from '../../../core/text/text.js';
import { municipalityWords } from './shown-value.js';
import type { ViewContext } from './view-context.js';

/** A case that municipalities have tried, as far as the source tells. */
export interface ExampleModel {
  readonly municipalities: readonly Text[];
  readonly year?: number | undefined;
  /** True where it is known whether it still exists, so that nobody need ask. */
  readonly known: boolean;
}

/** "Eksempel fra Billund, 2022. Spørg kommunen, om det stadig findes." */
export function exampleWords(
  { municipalities, year, known }: ExampleModel,
  context: ViewContext,
): string {
  const { texts } = context;
  const said = texts.example(municipalityWords(municipalities, context), year);
  return known ? said : `${said} ${texts.askMunicipality(municipalities.length)}`;
}
