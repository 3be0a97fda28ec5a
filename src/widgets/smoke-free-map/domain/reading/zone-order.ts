import type { Categories } from './categories.js';
import type { ReadProperties } from './property-reader.js';
import type { WithId } from './zone-ids.js';

/** By category, and in it by name as in a Danish dictionary; those without a name last. */
export function inOrder<Read extends Pick<ReadProperties, 'category' | 'name'>>(
  drafts: readonly WithId<Read>[],
  categories: Categories,
): readonly WithId<Read>[] {
  const { compare } = new Intl.Collator('da', { numeric: true });
  const keyed = drafts.map((draft) => ({
    draft,
    place: categories.placeOf(draft.read.category),
    name: draft.read.name,
  }));
  keyed.sort(
    (one, other) =>
      one.place - other.place ||
      Number(one.name === '') - Number(other.name === '') ||
      compare(one.name, other.name),
  );
  return keyed.map(({ draft }) => draft);
}
