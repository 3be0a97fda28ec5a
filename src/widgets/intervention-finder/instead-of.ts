const INSTEAD: readonly (readonly [prefix: string, instead: string])[] = [
  ['sund-entry-', 'sund-summary'],
  ['sund-planned-', 'sund-shortlist-heading'],
  ['sund-compare-heading', 'sund-shortlist-heading'],
];

/** The id of what takes the focus in place of something that is not drawn; undefined where nothing does. */
export function insteadOf(id: string): string | undefined {
  return INSTEAD.find(([prefix]) => id.startsWith(prefix))?.[1];
}
