import { checkPastDay } from '../../../core/config/check-days.js';
import { checkFilled, checkLinkTarget, checkWords } from '../../../core/config/check-words.js';
import { addMonths, formatPlainDay } from '../../../core/dates/plain-day.js';
import { PRODUCTS } from '../domain/model.js';
import type { RuleConfig } from '../rule-config.js';
import { checkHours, checkSeason, checkValidity } from './check-times.js';
import type { Facts, Report } from './report.js';

/** After so long, somebody should see whether the source still says the same. */
const MONTHS_TO_TRUST = 24;

/** The rules that can be trusted; those with a mistake are reported, and nothing is said by them. */
export function usableRules(
  report: Report,
  rules: readonly RuleConfig[],
  facts: Facts,
): readonly RuleConfig[] {
  const times = new Map<string, number>();
  for (const { id } of rules) times.set(id, (times.get(id) ?? 0) + 1);
  const seen = new Set<string>();
  return rules.filter((rule, index) => {
    report.at(['rules', index]);
    const isOnly = times.get(rule.id) === 1;
    // Which of the two was meant, nobody knows.
    if (!isOnly && seen.has(rule.id)) report.error('duplicate-rule', { id: rule.id }, 'id');
    seen.add(rule.id);
    const isRight = checkRule(report, rule, facts);
    if (isRight && isOnly) return true;
    report.warning('rule-stopped', { id: rule.id });
    return false;
  });
}

function checkRule(report: Report, rule: RuleConfig, facts: Facts): boolean {
  const { label, hours, season, note, validTo } = rule;
  checkWords(report, label, 'label');
  checkWords(report, note, 'note');
  checkSource(report, rule, facts);
  const checks = [
    checkProducts(report, rule),
    hours === undefined || checkHours(report, hours, 'hours'),
    season === undefined || checkSeason(report, season, 'season'),
    checkValidity(report, rule),
  ];
  const isRight = checks.every(Boolean);
  if (isRight && validTo !== undefined && validTo < facts.today) {
    report.warning('rule-outdated', { to: validTo }, 'validTo');
  }
  return isRight;
}

function checkProducts(report: Report, { products, basis }: RuleConfig): boolean {
  // Whoever writes that nothing is known has thought of it.
  const says = PRODUCTS.some((product) => products[product] !== undefined);
  if (!says) report.warning('rule-without-products', {}, 'products');
  const forbidden = PRODUCTS.filter((product) => products[product] === 'forbidden');
  if (basis !== 'request' || forbidden.length === 0) return true;
  report.error('request-forbids', { products: forbidden }, 'products');
  return false;
}

/** Reports what is wrong with a source. The rule stands all the same. */
function checkSource(report: Report, { source }: RuleConfig, facts: Facts): void {
  if (source === undefined) return;
  const { title, url, checkedOn } = source;
  checkWords(report, title, 'source', 'title');
  checkFilled(report, title, 'source', 'title');
  if (url !== undefined) checkLinkTarget(report, url, facts, 'source', 'url');
  if (checkedOn === undefined) return;
  const isDay = checkPastDay(report, checkedOn, facts, 'source', 'checkedOn');
  const oldest = formatPlainDay(addMonths(facts.day, -MONTHS_TO_TRUST));
  if (isDay && checkedOn < oldest)
    report.warning('source-old', { checkedOn }, 'source', 'checkedOn');
}
