import { checkContact } from '../../../core/config/check-fields.js';
import {
  checkDescription,
  checkFilled,
  checkLinkTarget,
  checkWords,
} from '../../../core/config/check-words.js';
import { SeenIds } from '../../../core/config/seen-ids.js';
import type { Path } from '../../../core/config/problem.js';
import type { ClosureConfig, RouteConfig, SchemeConfig } from '../scheme-config.js';
import { checkDay, checkPeriod } from './check-period.js';
import { checkSource } from './check-source.js';
import type { Facts, Report } from './report.js';

/** Whether a scheme can be asked about, given that what it refers to can. */
export function checkScheme(report: Report, scheme: SchemeConfig, facts: Facts): boolean {
  checkSchemeWords(report, scheme, facts);
  const { from, to, routes, benefits = [], sharedCaps = [], closures = [] } = scheme;
  const checks = [
    checkFilled(report, scheme.name, 'name'),
    checkPeriod(report, from, to),
    hasRoute(report, routes),
    areUnique(report, routes, 'routes'),
    areUnique(report, benefits, 'benefits'),
    areUnique(report, sharedCaps, 'sharedCaps'),
    ...closures.map((closure, index) => checkClosure(report, closure, 'closures', index)),
    ...[...benefits, ...sharedCaps].map(({ cap }) => checkCap(report, cap)),
    ...benefits.map(({ share }) => checkShare(report, share)),
  ];
  if (to !== undefined && to < facts.today) report.warning('scheme-outdated', { to }, 'to');
  return checks.every(Boolean);
}

function hasRoute(report: Report, routes: readonly RouteConfig[]): boolean {
  if (routes.length > 0) return true;
  report.error('no-route', {}, 'routes');
  return false;
}

function areUnique(
  report: Report,
  list: readonly { readonly id: string }[],
  place: string,
): boolean {
  const seen = new SeenIds();
  return list.map(({ id }, index) => seen.isNew(report, id, place, index, 'id')).every(Boolean);
}

function checkCap(report: Report, cap: string | number | undefined): boolean {
  if (typeof cap !== 'number' || cap >= 0) return true;
  report.error('negative-figure', { value: cap });
  return false;
}

function checkShare(report: Report, share: string | number | undefined): boolean {
  if (typeof share !== 'number' || (share >= 0 && share <= 100)) return true;
  report.error('bad-percent', { value: share });
  return false;
}

function checkClosure(report: Report, closure: ClosureConfig, ...place: Path): boolean {
  checkWords(report, closure.reason, ...place, 'reason');
  switch (closure.kind) {
    case 'opens':
      return checkDay(report, closure.on, ...place, 'on');
    case 'spent':
      return closure.until === undefined || checkDay(report, closure.until, ...place, 'until');
    case 'window':
      return checkWindow(report, closure, ...place);
  }
}

function checkWindow(
  report: Report,
  { from, through }: ClosureConfig & { readonly kind: 'window' },
  ...place: Path
): boolean {
  const names = { from: 'from', to: 'through' };
  if (from.length === through.length && from.length > 5) {
    return checkPeriod(report, from, through, names, ...place);
  }
  if (from.length !== through.length) {
    report.error('dates-swapped', { from, to: through }, ...place, 'through');
    return false;
  }
  // A leap year, so that 29 February is a day.
  const hasFrom = checkDay(report, `2024-${from}`, ...place, 'from');
  return checkDay(report, `2024-${through}`, ...place, 'through') && hasFrom;
}

function checkSchemeWords(report: Report, scheme: SchemeConfig, facts: Facts): void {
  const words = ['name', 'nameIndefinite', 'summary', 'authority', 'payment', 'instead', 'appeal'];
  for (const field of words as readonly ('name' | 'payment')[]) {
    checkWords(report, scheme[field], field);
  }
  checkWords(report, scheme.limits?.note, 'limits', 'note');
  scheme.unchecked?.forEach((text, index) => {
    checkWords(report, text, 'unchecked', index);
  });
  checkSource(report, scheme.source, facts, 'source');
  checkSource(report, scheme.legalBasis, facts, 'legalBasis');
  if (scheme.contact) {
    report.add(checkContact(scheme.contact, [...report.path, 'contact'], facts.base));
  }
  scheme.routes.forEach((route, index) => {
    checkRouteWords(report, route, facts, 'routes', index);
  });
  scheme.benefits?.forEach(({ label, note, source }, index) => {
    checkWords(report, label, 'benefits', index, 'label');
    checkWords(report, note, 'benefits', index, 'note');
    checkSource(report, source, facts, 'benefits', index, 'source');
  });
}

function checkRouteWords(report: Report, route: RouteConfig, facts: Facts, ...place: Path): void {
  checkWords(report, route.who, ...place, 'who');
  checkWords(report, route.words, ...place, 'words');
  checkWords(report, route.answerTime, ...place, 'answerTime');
  route.needs?.forEach((text, index) => {
    checkWords(report, text, ...place, 'needs', index);
  });
  checkDescription(report, route.steps, facts, ...place, 'steps');
  checkSource(report, route.source, facts, ...place, 'source');
  if (route.link) {
    checkWords(report, route.link.label, ...place, 'link', 'label');
    checkLinkTarget(report, route.link.href, facts, ...place, 'link', 'href');
  }
  if (route.contact) {
    const path = [...report.path, ...place, 'contact'];
    report.add(checkContact(route.contact, path, facts.base));
  }
}
