import {
  checkContext,
  withoutUnknownTimeZone,
  type Checked,
  type CheckOptions,
} from '../../core/config/check-config.js';
import { checkFields } from '../../core/config/check-fields.js';
import { checkWords } from '../../core/config/check-words.js';
import { KnownIds } from '../../core/config/known-ids.js';
import { Report } from '../../core/config/report.js';
import { isTimeZone } from '../../core/dates/time-zone.js';
import { usableCases } from './checks/check-cases.js';
import { withUsableRelations } from './checks/check-relations.js';
import type { Facts, Report as PassReport } from './checks/report.js';
import { usableRules } from './checks/usable-rules.js';
import type { PassConfig } from './domain/model.js';
import type { LeisurePassProblem, LeisurePassProblems } from './problems.js';
import type { SchemeConfig } from './scheme-config.js';
import { completeFact } from './domain/standard-facts.js';
import { LANGUAGES } from './widget.js';

export type { CheckOptions } from '../../core/config/check-config.js';

/**
 * A config whose rules can be trusted, and what was wrong with it. `skipped` counts the schemes that were
 * left out.
 */
export interface CheckedConfig extends Checked<PassConfig, LeisurePassProblem> {
  /**
   * Schemes with a mistake in what they rest on. Nobody can be told yes or no about them, and they are
   * not to be silently gone: visitors are told to ask.
   */
  readonly stopped: readonly SchemeConfig[];
}

/**
 * Checks what a config means, its shape being right: that ids lead somewhere and not in circles, that
 * dates exist and figures do not overlap, that conditions fit their facts, that no question asks who
 * somebody is. Whatever is wrong stops the schemes that rest on it, since a verdict without it could be
 * a wrong one.
 */
export function checkConfig(config: PassConfig, options: CheckOptions): CheckedConfig {
  const facts: Facts = { ...checkContext(options), day: options.today };
  const report = new Report<LeisurePassProblems>();
  report.add(checkFields(config, facts));
  checkPresentation(report.at([]), config);
  const rules = usableRules(report, config, facts);
  const usable = new Set(rules.schemes.map(({ id }) => id));
  const known = new KnownIds(usable);
  const schemes = rules.schemes.map((scheme) =>
    withUsableRelations(report, scheme, known, facts, [
      'schemes',
      config.schemes.findIndex((each) => each === scheme),
    ]),
  );
  const factsById = new Map(rules.facts.map((fact) => [fact.id, completeFact(fact)]));
  const cases = usableCases(report, config.cases ?? [], factsById, usable, facts);
  const { stopped, ...checked } = rules;
  return {
    config: {
      ...withoutUnknownTimeZone(config, isTimeZone),
      ...checked,
      schemes,
      ...(config.cases && { cases }),
    },
    problems: report.problems,
    skipped: stopped.length,
    stopped,
  };
}

function checkPresentation(report: PassReport, config: PassConfig): void {
  checkWords(report, config.nameIndefinite, 'nameIndefinite');
  if (config.audiences?.length === 0) report.warning('no-audience', {}, 'audiences');
  const known = new KnownIds(new Set(LANGUAGES));
  config.languages?.forEach((tag, index) => {
    if (known.has(tag)) return;
    report.warning('unknown-interface-language', known.unknown(tag), 'languages', index);
  });
}
