import type { Path } from '../../../core/config/problem.js';
import type { FacetChoice } from '../config.js';
import type { FacetChoices } from '../finder-config.js';
import type { FacetKind, InterventionFinderProblems } from '../problems.js';
import { checkRange, isEmptyRange } from './check-range.js';
import type { KnownFacet, KnownFacets } from './known-facets.js';
import type { Report } from './report.js';

/** The fields of a config that choose for the visitor. */
export type ChoiceField = 'preset' | 'only';

const KEYS: Readonly<Record<FacetKind, keyof FacetChoice>> = {
  list: 'values',
  range: 'range',
  boolean: 'is',
};

/**
 * What is chosen for the visitor, without what cannot be: undefined where nothing is left. That a page
 * then shows more than `only` says is an error; that it begins with another choice is a warning.
 */
export function usableChoices(
  report: Report,
  choices: FacetChoices,
  field: ChoiceField,
  facets: KnownFacets,
): FacetChoices | undefined {
  const check = new ChoiceCheck(report.at([field]), field);
  const usable = Object.entries(choices).flatMap(([id, choice]) => {
    const facet = facets.get(id);
    if (!facet) check.tell('unknown-facet', facets.unknown(id), id);
    const kept = facet && check.usable(choice, facet);
    return kept ? [[id, kept] as const] : [];
  });
  return usable.length > 0 ? Object.fromEntries(usable) : undefined;
}

class ChoiceCheck {
  readonly #report: Report;
  readonly #field: ChoiceField;

  constructor(report: Report, field: ChoiceField) {
    this.#report = report;
    this.#field = field;
  }

  tell<Code extends keyof InterventionFinderProblems>(
    code: Code,
    detail: InterventionFinderProblems[Code],
    ...place: Path
  ): void {
    if (this.#field === 'only') this.#report.error(code, detail, ...place);
    else this.#report.warning(code, detail, ...place);
  }

  /** A choice as its facet can take it; undefined where it chooses nothing. */
  usable(choice: FacetChoice, facet: KnownFacet): FacetChoice | undefined {
    const { id, kind } = facet;
    for (const key of ['values', 'range', 'is'] as const) {
      if (choice[key] === undefined || key === KEYS[kind]) continue;
      this.tell('wrong-choice', { facet: id, kind, key }, id, key);
    }
    const { values, range, is } = choice;
    switch (kind) {
      case 'list': {
        const ids = this.#ids(values ?? [], facet);
        return ids.length > 0 ? { values: ids } : undefined;
      }
      case 'range': {
        if (!range || isEmptyRange(range)) return undefined;
        return checkRange(this.#report, range, id, 'range') ? { range } : undefined;
      }
      case 'boolean':
        return is === undefined ? undefined : { is };
    }
  }

  #ids(ids: readonly string[], { id: facet, isOpen, known }: KnownFacet): string[] {
    return ids.filter((id, index) => {
      if (known.has(id)) return true;
      const detail = { ...known.unknown(id), facet };
      const place = [facet, 'values', index] as const;
      // Where the entries alone say which values there are, the next of them may have this one.
      const isAwaited = isOpen && this.#field === 'only';
      if (isAwaited) this.#report.warning('no-entry-with-value', detail, ...place);
      else this.tell('unknown-value', detail, ...place);
      return isAwaited;
    });
  }
}
