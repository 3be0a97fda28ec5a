import type { Text } from '../../../core/text/text.js';
import { words } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** A case that a municipality has tried, as far as the source tells. */
export interface ExampleModel {
  readonly municipality?: Text | undefined;
  readonly year?: number | undefined;
  /** True where it is known whether it still exists, so that nobody need ask. */
  readonly known: boolean;
}

/** "Eksempel fra Billund, 2022. Spørg kommunen, om det stadig findes." */
export function exampleWords(
  { municipality, year, known }: ExampleModel,
  context: ViewContext,
): string {
  const { texts } = context;
  const said = texts.example(municipality ? words(municipality, context) : '', year);
  return known ? said : `${said} ${texts.askMunicipality}`;
}
