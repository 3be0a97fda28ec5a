import type { Text } from '../../../core/text/text.js';
import type { FacetConfig } from '../config.js';
import type { Choices } from '../domain/model.js';
import type { ChosenFilter } from '../views/summary.js';
import { unitOf } from './shown-values.js';

/** What is filtered by, in the order of the facets; a value without a name is called by its id. */
export function chosenFilters(
  choices: Choices,
  facets: ReadonlyMap<string, FacetConfig>,
): readonly ChosenFilter[] {
  return [...facets.values()].flatMap((facet): readonly ChosenFilter[] => {
    const { id, label } = facet;
    const { values = [], range, is } = (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? {};
    const of = { facet: id, label };
    return [
      ...values.map((value): ChosenFilter => ({
        ...of,
        id: value,
        value: { kind: 'words', text: valueLabel(facet, value) },
      })),
      ...(range ? [{ ...of, value: { kind: 'range', unit: unitOf(facet), range } } as const] : []),
      ...(is === undefined ? [] : [{ ...of, value: { kind: 'boolean', is } } as const]),
    ];
  });
}

/** What a value of a list facet is called; its id where the config does not name it. */
export function valueLabel(facet: FacetConfig, id: string): Text {
  const values = facet.kind === 'list' ? facet.values : undefined;
  return values?.find((value) => value.id === id)?.label ?? id;
}
