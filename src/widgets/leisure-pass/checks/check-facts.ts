import { checkFilled, checkWords } from '../../../core/config/check-words.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import type { Text } from '../../../core/text/text.js';
import { boundsOf } from '../domain/answers.js';
import type { FactConfig, OptionConfig, WordingConfig } from '../fact-config.js';
import { STANDARD_FACTS } from '../domain/standard-facts.js';
import { identityAskedFor } from './asks-identity.js';
import type { Report } from './report.js';

const WORDINGS = ['question', 'help', 'why', 'label'] as const;

/** Whether a fact can be asked; what is wrong with it is reported. */
export function checkFact(report: Report, fact: FactConfig): boolean {
  const checks = [
    checkStandard(report, fact),
    checkWording(report, fact),
    checkWording(report, fact.professional, 'professional'),
    checkWording(report, fact.young, 'young'),
    checkBounds(report, fact),
    fact.kind !== 'choice' && fact.kind !== 'several' ? true : checkOptions(report, fact.options),
  ];
  if (fact.kind === 'threshold') checkWords(report, fact.household, 'household');
  return checks.every(Boolean);
}

function checkStandard(report: Report, fact: FactConfig): boolean {
  if (fact.standard === undefined) {
    if (fact.question !== undefined) return true;
    report.error('no-question', {}, 'question');
    return false;
  }
  const { kinds } = STANDARD_FACTS[fact.standard];
  if (kinds.includes(fact.kind)) return true;
  report.error('standard-kind', { standard: fact.standard, kinds }, 'standard');
  return false;
}

function checkWording(
  report: Report,
  wording: WordingConfig | undefined,
  ...place: string[]
): boolean {
  return WORDINGS.every((field) => {
    const text = wording?.[field];
    if (text === undefined) return true;
    checkWords(report, text, ...place, field);
    return (
      checkFilled(report, text, ...place, field) && isAboutNobody(report, text, ...place, field)
    );
  });
}

function isAboutNobody(report: Report, text: Text, ...place: string[]): boolean {
  const versions = typeof text === 'string' ? [text] : Object.values(text);
  const word = versions.map(identityAskedFor).find((found) => found !== undefined);
  // A help text may say what not to write here.
  if (word === undefined || place.at(-1) !== 'question') return true;
  report.error('asks-identity', { word }, ...place);
  return false;
}

function checkBounds(report: Report, fact: FactConfig): boolean {
  const bounds = boundsOf(fact);
  if (!bounds || bounds.least <= bounds.most) return true;
  report.error('range-order', { from: bounds.least, to: bounds.most }, 'maximum');
  return false;
}

function checkOptions(report: Report, options: readonly OptionConfig[]): boolean {
  if (options.length === 0) {
    report.error('empty-list', {}, 'options');
    return false;
  }
  const seen = new SeenIds();
  return options
    .map(({ id, label, help }, index) => {
      checkWords(report, label, 'options', index, 'label');
      checkWords(report, help, 'options', index, 'help');
      const isNew = seen.isNew(report, id, 'options', index, 'id');
      return checkFilled(report, label, 'options', index, 'label') && isNew;
    })
    .every(Boolean);
}
