import {
  checkContext,
  withoutUnknownTimeZone,
  type Checked,
  type CheckOptions,
} from '../../core/config/check-config.js';
import { checkFields, checkLink } from '../../core/config/check-fields.js';
import { KnownIds } from '../../core/config/known-ids.js';
import { Report } from '../../core/config/report.js';
import { isTimeZone } from '../../core/dates/time-zone.js';
import { checkProperties } from './checks/check-properties.js';
import { checkReferences, usableCategories } from './checks/check-references.js';
import { checkDirections, usableAddressSearch, usableBasemap } from './checks/check-services.js';
import { checkZones, type FoundZones } from './checks/check-zones.js';
import type { Facts, Report as MapReport } from './checks/report.js';
import { usableRules } from './checks/usable-rules.js';
import type { MapConfig } from './domain/model.js';
import { MUNICIPALITIES } from './domain/municipalities.js';
import type { MapProblem, MapProblems } from './problems.js';

export type { CheckOptions } from '../../core/config/check-config.js';
export type { FoundZones } from './checks/check-zones.js';

/**
 * A config whose rules can be trusted, the very same object where there is nothing to leave out, and what was
 * wrong with it. `skipped` counts the rules and kinds of place that were left out.
 */
export interface CheckedMap extends Checked<MapConfig, MapProblem> {
  /** Ids of the rules that were left out. What points at one has no rule, and never another one. */
  readonly stopped: ReadonlySet<string>;
}

/**
 * Checks what a config means, its shape being right: that rules can be trusted and references lead
 * somewhere, that services can be asked, that the properties it names are there. A rule with a mistake is
 * left out, since an answer by it could be a wrong one; its zones stay, and nothing is known of them.
 */
export function checkConfig(config: MapConfig, options: CheckOptions): CheckedMap {
  const facts = factsOf(options);
  const report = new Report<MapProblems>();
  report.add(checkFields(config, facts));
  const usable = usablePart(report, config, facts);
  checkReferences(report, config);
  checkMunicipality(report, config);
  checkIllustrative(report, config);
  if (config.report) report.add(checkLink(config.report, ['report'], facts.base));
  checkProperties(report, config);
  const known = new Set(usable.config.rules.map(({ id }) => id));
  return {
    ...usable,
    problems: report.problems,
    stopped: new Set(config.rules.flatMap(({ id }) => (known.has(id) ? [] : [id]))),
  };
}

/**
 * The same config as {@link checkConfig} leaves, without saying why and without looking at the zones: for
 * what must be known before anybody is told anything.
 */
export function usableConfig(config: MapConfig, options: CheckOptions): MapConfig {
  return usablePart(new Report<MapProblems>(), config, factsOf(options)).config;
}

function usablePart(
  report: MapReport,
  config: MapConfig,
  facts: Facts,
): Pick<CheckedMap, 'config' | 'skipped'> {
  const rules = usableRules(report, config.rules, facts);
  const categories = usableCategories(report, config.categories ?? []);
  const services = withUsableServices(report.at([]), config, facts);
  const skipped =
    config.rules.length - rules.length + (config.categories ?? []).length - categories.length;
  if (skipped === 0) return { config: services, skipped };
  const lists = {
    rules: [...rules],
    ...(config.categories && { categories: [...categories] }),
  };
  return { config: { ...services, ...lists }, skipped };
}

/**
 * Checks what only reading the zones shows: what was wrong with them, how their coordinates were read, whether
 * each has a rule.
 *
 * @param given the config before it was checked
 * @param found the zones, read from the checked config
 */
export function checkFoundZones(
  given: MapConfig,
  { stopped }: Pick<CheckedMap, 'stopped'>,
  found: FoundZones,
  options: CheckOptions,
): readonly MapProblem[] {
  const report = new Report<MapProblems>();
  checkZones(report, given, found, stopped, factsOf(options));
  return report.problems;
}

function factsOf(options: CheckOptions): Facts {
  return { ...checkContext(options), day: options.today };
}

function checkMunicipality(report: MapReport, { municipality }: MapConfig): void {
  if (municipality === undefined || MUNICIPALITIES.has(municipality)) return;
  const unknown = new KnownIds(MUNICIPALITIES).unknown(municipality);
  const name = MUNICIPALITIES.get(unknown.suggestion ?? '');
  report.error(
    'unknown-municipality',
    { ...unknown, ...(name !== undefined && { name }) },
    'municipality',
  );
}

function checkIllustrative(report: MapReport, { illustrative, example }: MapConfig): void {
  if (illustrative && !example) report.warning('illustrative-without-example', {}, 'illustrative');
}

/** Without services that cannot be asked, and links that lead nowhere. */
function withUsableServices(report: MapReport, given: MapConfig, facts: Facts): MapConfig {
  const config = withoutUnknownTimeZone(given, isTimeZone);
  const { basemap, addressSearch, directions } = config;
  const map = basemap && usableBasemap(report, basemap, facts);
  const search = addressSearch && usableAddressSearch(report, addressSearch, facts);
  const leads = typeof directions !== 'string' || checkDirections(report, directions, facts);
  if (map === basemap && search === addressSearch && leads) return config;
  const { basemap: _map, addressSearch: _search, directions: _directions, ...rest } = config;
  return {
    ...rest,
    ...(map && { basemap: map }),
    ...(search && { addressSearch: search }),
    ...(leads && directions !== undefined && { directions }),
  };
}
