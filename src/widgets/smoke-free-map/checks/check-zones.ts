import { checkLinkTarget } from '../../../core/config/check-words.js';
import { KnownIds } from '../../../core/config/known-ids.js';
import type { MapConfig, Zone } from '../domain/model.js';
import { crossingRings } from '../domain/reading/crossing-rings.js';
import type { ReadingProblem, ZonesRead } from '../domain/reading/problems.js';
import type { Facts, Report } from './report.js';

/** What was read of a file of zones, as far as it is looked at. */
export type FoundZones = Pick<ZonesRead, 'zones' | 'notes' | 'problems' | 'paths'>;

/**
 * Tells the editor what reading the zones came to, and what only all zones together show.
 *
 * @param config as it was given, which the paths are of
 * @param stopped ids of rules that were left out, so that nobody need be told of every zone of theirs
 */
export function checkZones(
  report: Report,
  config: MapConfig,
  found: FoundZones,
  stopped: ReadonlySet<string>,
  facts: Facts,
): void {
  const { zones, notes, problems } = found;
  report.at([]);
  report.add(problems.filter((problem) => !isTold(problem, config, stopped)));
  report.add(crossingRings(found));
  const { crs, crsBy, isSwapped } = notes;
  if (isSwapped) report.warning('axes-swapped', {}, 'zones');
  if (crs !== 'EPSG:4326') report.note('read-as', { crs, by: crsBy }, 'zones');
  const ended = zones.filter(({ validTo }) => validTo !== undefined && validTo < facts.day).length;
  if (ended > 0) report.warning('zones-ended', { count: ended }, 'zones');
  checkPlace(report, config, zones);
  checkRuleUse(report, config, zones, stopped);
  checkLinks(report, found, facts);
}

/** A rule that was left out, or what a meaning points at, the check of the config has told of already. */
function isTold(
  { code, detail }: ReadingProblem,
  { values = {} }: MapConfig,
  stopped: ReadonlySet<string>,
): boolean {
  switch (code) {
    case 'unknown-rule':
      return stopped.has(detail.id) || Object.values(values.rule ?? {}).includes(detail.id);
    case 'unknown-category':
      return Object.values(values.category ?? {}).includes(detail.id);
    default:
      return false;
  }
}

function checkPlace(report: Report, { view, place }: MapConfig, zones: readonly Zone[]): void {
  if (view === 'place' && zones.length === 0) report.error('place-without-zones', {}, 'view');
  if (place === undefined || zones.length === 0) return;
  const known = new KnownIds(new Set(zones.map(({ id }) => id)));
  if (!known.has(place)) report.error('unknown-place', known.unknown(place), 'place');
}

function checkRuleUse(
  report: Report,
  { rules }: MapConfig,
  zones: readonly Zone[],
  stopped: ReadonlySet<string>,
): void {
  if (zones.length === 0) return;
  const used = new Set(zones.map(({ rule }) => rule?.id));
  const without = zones.filter(({ rule }) => rule === undefined).length;
  if (without > 0) {
    report.warning('zones-without-rule', { count: without, of: zones.length }, 'zones');
  }
  rules.forEach(({ id }, index) => {
    if (!used.has(id) && !stopped.has(id)) report.warning('unused-rule', { id }, 'rules', index);
  });
}

/** Last, since a file of ten thousand places can have as many bad links. */
function checkLinks(report: Report, { zones, paths }: FoundZones, facts: Facts): void {
  for (const zone of zones) {
    if (zone.url === '') continue;
    checkLinkTarget(report.at(paths.get(zone) ?? ['zones']), zone.url, facts);
  }
}
