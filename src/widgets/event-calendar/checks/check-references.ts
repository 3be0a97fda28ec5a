import type { Path } from '../../../core/config/problem.js';
import type { DateRule } from '../config.js';
import { LONGEST_CHAIN } from '../domain/full-timetable.js';
import type { KnownIds } from './known-ids.js';
import type { Report } from './report.js';
import { givesDays } from './rule-days.js';

/** A rule as it holds after all layers, and the path of the entry that it was written in. */
export interface PlacedRule {
  readonly when: DateRule;
  readonly entry: Path;
}

/** What can be pointed at. */
export interface References {
  /** The rule of a usable id. */
  readonly rule: (id: string) => PlacedRule | undefined;
  /** Whether an id was left out for an error of its own. */
  readonly isSkipped: (id: string) => boolean;
  readonly known: KnownIds;
}

/**
 * Of the ids whose rule is `relative`, those that lead nowhere or in a circle. Every entry points at one
 * other at most, so each chain is walked once and never again.
 */
export function unresolvableIds(
  report: Report,
  relative: Iterable<string>,
  references: References,
): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  const unresolvable = new Set<string>();
  for (const id of relative) {
    const chain = walk(id, references, lengths);
    settle(report, references, chain, lengths, unresolvable);
  }
  return unresolvable;
}

/** The ids from `id` on that are not settled, up to one that is, one that is not there, or a repeat. */
function walk(
  id: string,
  { rule }: References,
  lengths: ReadonlyMap<string, number>,
): readonly string[] {
  const chain: string[] = [];
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !lengths.has(current) && rule(current)) {
    chain.push(current);
    if (seen.has(current)) break;
    seen.add(current);
    current = targetOf(rule(current));
  }
  return chain;
}

function targetOf(rule: PlacedRule | undefined): string | undefined {
  return rule?.when.kind === 'relative' ? rule.when.to : undefined;
}

/** Decides every id of a chain, the last one first; each then has its length. */
function settle(
  report: Report,
  references: References,
  chain: readonly string[],
  lengths: Map<string, number>,
  unresolvable: Set<string>,
): void {
  const last = chain.at(-1);
  const repeatAt = last === undefined ? -1 : chain.indexOf(last);
  const circle = repeatAt < chain.length - 1 ? chain.slice(repeatAt) : [];
  const ids = circle.length > 0 ? chain.slice(0, -1) : chain;
  if (circle.length > 0) reportCircle(report, references, circle);
  for (const id of ids.toReversed()) {
    const target = targetOf(references.rule(id));
    lengths.set(id, target === undefined ? 0 : (lengths.get(target) ?? 0) + 1);
    const isBad = circle.includes(id) || !pointsWell(report, references, id, lengths, unresolvable);
    if (isBad) unresolvable.add(id);
  }
}

function reportCircle(report: Report, { rule }: References, cycle: readonly string[]): void {
  for (const id of new Set(cycle)) {
    const entry = rule(id)?.entry ?? [];
    report.at(entry).error('circular-rule', { cycle }, 'when', 'to');
  }
}

function pointsWell(
  report: Report,
  references: References,
  id: string,
  lengths: ReadonlyMap<string, number>,
  unresolvable: ReadonlySet<string>,
): boolean {
  const rule = references.rule(id);
  const target = targetOf(rule);
  if (!rule || target === undefined) return true;
  report.at(rule.entry);
  const base = references.rule(target);
  if (unresolvable.has(target) || (!base && references.isSkipped(target))) {
    report.error('skipped-reference', { id: target }, 'when', 'to');
    return false;
  }
  if (!base) {
    report.error('unknown-reference', references.known.unknown(target), 'when', 'to');
    return false;
  }
  if ((lengths.get(id) ?? 0) > LONGEST_CHAIN) {
    report.error('chain-too-long', { limit: LONGEST_CHAIN }, 'when', 'to');
    return false;
  }
  if (!givesDays(base.when)) report.warning('reference-without-day', { id: target }, 'when', 'to');
  return true;
}
