import type { Path } from '../../../../core/config/problem.js';
import type { ReadProperties } from './property-reader.js';

/** A zone to be, under its id. */
export interface WithId<Read> {
  readonly id: string;
  readonly read: Read;
}

/** Each under its own id, or under one by its place in the file; never two under one. */
export function withIds<Read extends Pick<ReadProperties, 'id' | 'path'>>(
  read: readonly Read[],
  report: (id: string, path: Path) => void,
): readonly WithId<Read>[] {
  const own = new Set(read.map(({ id }) => id));
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const unlike = (id: string): string => {
    let count = (counts.get(id) ?? 1) + 1;
    while (own.has(`${id}-${count}`) || taken.has(`${id}-${count}`)) count++;
    counts.set(id, count);
    return `${id}-${count}`;
  };
  return read.map((each) => {
    const given = each.id || `zone-${Number(each.path.at(-1)) + 1}`;
    const isTaken = taken.has(given) || (each.id === '' && own.has(given));
    if (each.id !== '' && isTaken) report(given, each.path);
    const id = isTaken ? unlike(given) : given;
    taken.add(id);
    return { id, read: each };
  });
}
