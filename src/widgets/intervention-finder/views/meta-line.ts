import { exampleWords, type ExampleModel } from './example-line.js';
import { valueWords, type ShownValue } from './shown-value.js';
import type { ViewContext } from './view-context.js';

/** Where an entry is from and whom it is for. */
export interface MetaModel {
  /** "Billund · 2022 · 7.–9. klasse" */
  readonly meta: readonly ShownValue[];
  /** Of a case that others have tried; municipality and year are then not in `meta`. */
  readonly example?: ExampleModel | undefined;
}

/** "7.–9. klasse · Eksempel fra Billund, 2022." */
export function metaLine({ meta, example }: MetaModel, context: ViewContext): string {
  const values = meta.map((value) => valueWords(value, context)).join(' · ');
  const parts = [context.format.sentenceStart(values), example && exampleWords(example, context)];
  return parts.filter(Boolean).join(' · ');
}
