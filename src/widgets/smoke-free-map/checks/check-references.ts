import { KnownIds } from '../../../core/config/known-ids.js';
import { checkFilled, checkWords } from '../../../core/config/check-words.js';
import type { Path } from '../../../core/config/problem.js';
import type { CategoryConfig } from '../config.js';
import type { MapConfig } from '../domain/model.js';
import { Categories, STANDARD_CATEGORIES } from '../domain/reading/categories.js';
import type { Report } from './report.js';

/** The kinds of place without those that say an id again. */
export function usableCategories(
  report: Report,
  categories: readonly CategoryConfig[],
): readonly CategoryConfig[] {
  const seen = new Set<string>();
  return categories.filter(({ id, label, icon }, index) => {
    report.at(['categories', index]);
    if (seen.has(id)) {
      report.error('duplicate-category', { id }, 'id');
      return false;
    }
    seen.add(id);
    checkWords(report, label, 'label');
    if (label !== undefined) checkFilled(report, label, 'label');
    const isStandard = STANDARD_CATEGORIES.some((each) => each === id);
    const isNamed = label !== undefined || icon !== undefined || isStandard;
    if (!isNamed) report.warning('category-without-name', { id });
    return true;
  });
}

/** What the parts of a config may point at. */
interface Known {
  /** Those that were stopped among them: what points at one is not a mistake of its own. */
  readonly rules: KnownIds;
  readonly categories: Categories;
  readonly categoryIds: KnownIds;
}

/**
 * Reports references to rules and kinds of place that are nowhere. They stay: what points at a rule that is
 * not there must not get another one.
 */
export function checkReferences(report: Report, config: MapConfig): void {
  const { rules, rule, category, categories = [], values = {} } = config;
  const kinds = new Categories(categories);
  const known: Known = {
    rules: new KnownIds(new Set(rules.map(({ id }) => id))),
    categories: kinds,
    categoryIds: new KnownIds(new Set(kinds.ids())),
  };
  report.at([]);
  if (rule !== undefined) checkRule(report, known, rule, 'rule');
  if (category !== undefined) checkCategory(report, known, category, 'category');
  categories.forEach(({ rule: id }, index) => {
    if (id !== undefined) checkRule(report, known, id, 'categories', index, 'rule');
  });
  for (const [value, id] of Object.entries(values.rule ?? {})) {
    checkRule(report, known, id, 'values', 'rule', value);
  }
  for (const [value, id] of Object.entries(values.category ?? {})) {
    checkCategory(report, known, id, 'values', 'category', value);
  }
}

function checkRule(report: Report, { rules }: Known, id: string, ...place: Path): void {
  if (rules.has(id)) return;
  report.error('unknown-reference', { ...rules.unknown(id), to: 'rule' }, ...place);
}

/** What Danish files call a standard kind of place is as good as its id. */
function checkCategory(
  report: Report,
  { categories, categoryIds }: Known,
  id: string,
  ...place: Path
): void {
  if (categories.find(id)) return;
  report.error('unknown-reference', { ...categoryIds.unknown(id), to: 'category' }, ...place);
}
