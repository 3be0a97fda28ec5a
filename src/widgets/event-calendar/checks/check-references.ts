import type { Path } from '../../../core/config/problem.js';
import type { DateRule } from '../config.js';
import { LONGEST_CHAIN } from '../domain/resolve.js';
import type { KnownIds } from './known-ids.js';
import type { Report } from './report.js';
import { givesDays } from './rule-days.js';

/** A rule as it holds after all layers, and where it was written. */
export interface PlacedRule {
  readonly when: DateRule;
  readonly path: Path;
}

/** Everything that can be pointed at: what is usable, and what was left out for an error. */
export interface References {
  readonly rules: ReadonlyMap<string, PlacedRule>;
  readonly skipped: ReadonlySet<string>;
  readonly known: KnownIds;
}

/**
 * The ids whose `relative` rule leads nowhere or in a circle. Every entry points at one other at most,
 * so each chain is walked once and never again.
 */
export function unresolvableIds(report: Report, references: References): ReadonlySet<string> {
  const lengths = new Map<string, number>();
  const unresolvable = new Set<string>();
  for (const id of references.rules.keys()) {
    const chain = walk(id, references, lengths);
    settle(report, references, chain, lengths, unresolvable);
  }
  return unresolvable;
}

/** The ids from `id` on that are not settled, up to one that is, one that is not there, or a repeat. */
function walk(
  id: string,
  { rules }: References,
  lengths: ReadonlyMap<string, number>,
): readonly string[] {
  const chain: string[] = [];
  const seen = new Set<string>();
  let current: string | undefined = id;
  while (current !== undefined && !lengths.has(current) && rules.has(current)) {
    chain.push(current);
    if (seen.has(current)) break;
    seen.add(current);
    current = targetOf(rules.get(current));
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
    const target = targetOf(references.rules.get(id));
    lengths.set(id, target === undefined ? 0 : (lengths.get(target) ?? 0) + 1);
    const isBad = circle.includes(id) || !pointsWell(report, references, id, lengths, unresolvable);
    if (isBad) unresolvable.add(id);
  }
}

function reportCircle(report: Report, { rules }: References, cycle: readonly string[]): void {
  for (const id of new Set(cycle)) {
    const path = rules.get(id)?.path ?? [];
    report.at(path).error('circular-rule', { cycle }, 'to');
  }
}

function pointsWell(
  report: Report,
  { rules, skipped, known }: References,
  id: string,
  lengths: ReadonlyMap<string, number>,
  unresolvable: ReadonlySet<string>,
): boolean {
  const rule = rules.get(id);
  const target = targetOf(rule);
  if (!rule || target === undefined) return true;
  report.at(rule.path);
  const base = rules.get(target);
  if (unresolvable.has(target) || (!base && skipped.has(target))) {
    report.error('skipped-reference', { id: target }, 'to');
    return false;
  }
  if (!base) {
    report.error('unknown-reference', known.unknown(target), 'to');
    return false;
  }
  if ((lengths.get(id) ?? 0) > LONGEST_CHAIN) {
    report.error('chain-too-long', { limit: LONGEST_CHAIN }, 'to');
    return false;
  }
  if (!givesDays(base.when)) report.warning('reference-without-day', { id: target }, 'to');
  return true;
}
