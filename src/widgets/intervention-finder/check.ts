import {
  checkContext,
  withoutUnknownTimeZone,
  type Checked,
  type CheckOptions,
} from '../../core/config/check-config.js';
import { checkFields } from '../../core/config/check-fields.js';
import { checkFilled, checkWords } from '../../core/config/check-words.js';
import { Report } from '../../core/config/report.js';
import { isTimeZone } from '../../core/dates/time-zone.js';
import { usableChoices } from './checks/check-choices.js';
import { usableEntries } from './checks/check-entry.js';
import { usableFacets } from './checks/check-facets.js';
import { checkReach } from './checks/check-reach.js';
import { usableSynonyms } from './checks/check-synonyms.js';
import { usableViews } from './checks/check-views.js';
import { KnownFacets } from './checks/known-facets.js';
import type { Report as FinderReport } from './checks/report.js';
import { atOnce } from './domain/at-once.js';
import type { FinderConfig } from './finder-config.js';
import type { InterventionFinderProblem, InterventionFinderProblems } from './problems.js';

export type { CheckOptions } from '../../core/config/check-config.js';

/**
 * A config that the engine and the views can trust, and what was wrong with it. `skipped` counts the
 * entries that were left out.
 */
export type CheckedConfig = Checked<FinderConfig, InterventionFinderProblem>;

/**
 * Checks what a config means, its shape being right: that ids lead somewhere, that values are of their
 * facet's kind, that links are safe. An entry is left out where it has no title or where its id stands
 * earlier; of everything else only the part that is wrong.
 */
export function checkConfig(config: FinderConfig, options: CheckOptions): CheckedConfig {
  return atOnce(checkInSteps(config, options));
}

/** As {@link checkConfig}, in steps of about a millisecond: every `yield` is a place to pause. */
export function* checkInSteps(
  config: FinderConfig,
  options: CheckOptions,
): Generator<void, CheckedConfig, undefined> {
  const context = checkContext(options);
  const report = new Report<InterventionFinderProblems>();
  report.add(checkFields(config, context));
  const { noun, synonyms, preset, only, views, view, matrix, ...rest } = withoutUnknownTimeZone(
    config,
    isTimeZone,
  );
  const facets = usableFacets(report, config.facets, context);
  const known = new KnownFacets(facets);
  const shown = usableViews(report, config, known);
  const entries = yield* usableEntries(report, config.entries, known, context);
  // After the entries, which may be what says which values there are.
  const chosen = preset && usableChoices(report, preset, 'preset', known);
  const limits = only && usableChoices(report, only, 'only', known);
  const checked: FinderConfig = {
    ...rest,
    ...(noun && isUsableNoun(report, noun) && { noun }),
    ...(synonyms && { synonyms: usableSynonyms(report, synonyms) }),
    ...(chosen && { preset: chosen }),
    ...(limits && { only: limits }),
    ...shown,
    facets,
    entries,
  };
  checkReach(report, checked);
  const skipped = config.entries.length - entries.length;
  return { config: checked, problems: report.problems, skipped };
}

/** Half a noun is no use: the widget's own is taken instead. */
function isUsableNoun(report: FinderReport, noun: NonNullable<FinderConfig['noun']>): boolean {
  report.at(['noun']);
  checkWords(report, noun.one, 'one');
  checkWords(report, noun.many, 'many');
  const hasOne = checkFilled(report, noun.one, 'one');
  return checkFilled(report, noun.many, 'many') && hasOne;
}
