import type { Choices } from '../domain/model.js';

/** Choices as `sund-filter` tells them: ids by facet, `true` or `false`, a range as `from..to`. */
export function filtersForEvent(choices: Choices): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(choices).map(([facet, { values = [], range, is }]) => [
      facet,
      [
        ...values,
        ...(is === undefined ? [] : [String(is)]),
        ...(range ? [`${range.from ?? ''}..${range.to ?? ''}`] : []),
      ],
    ]),
  );
}
