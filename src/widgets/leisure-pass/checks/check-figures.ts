import { checkFilled, checkWords } from '../../../core/config/check-words.js';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import { valuesOf } from '../domain/amount-values.js';
import type { AmountConfig, ParameterConfig } from '../rule-config.js';
import { checkPeriod } from './check-period.js';
import { checkSource } from './check-source.js';
import type { Facts, Report } from './report.js';

/** An editor is told this long before a figure runs out. */
const DAYS_AHEAD = 90;

/** Whether a parameter's figures can be used; what is wrong with them is reported. */
export function checkParameter(report: Report, parameter: ParameterConfig, facts: Facts): boolean {
  checkWords(report, parameter.label, 'label');
  checkFilled(report, parameter.label, 'label');
  if (parameter.values.length === 0) {
    report.error('empty-list', {}, 'values');
    return false;
  }
  const areRight = parameter.values
    .map(({ value, from, to, source }, index) => {
      checkSource(report, source, facts, 'values', index, 'source');
      const isPeriod = checkPeriod(report, from, to, undefined, 'values', index);
      return checkValue(report, value, parameter, 'values', index, 'value') && isPeriod;
    })
    .every(Boolean);
  if (!areRight || !holdOneByOne(report, parameter)) return false;
  warnOfAge(report, parameter, facts);
  return true;
}

function checkValue(
  report: Report,
  value: number,
  { unit }: Pick<ParameterConfig, 'unit'>,
  ...place: (string | number)[]
): boolean {
  if (value < 0) {
    report.error('negative-figure', { value }, ...place);
    return false;
  }
  if (unit !== 'percent' || value <= 100) return true;
  report.error('bad-percent', { value }, ...place);
  return false;
}

/** No two figures hold on the same day. */
function holdOneByOne(report: Report, { values }: ParameterConfig): boolean {
  const inOrder = values
    .map(({ from = '0000-01-01', to = '9999-12-31' }, index) => ({ from, to, index }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const overlap = inOrder.find(({ from }, place) => from <= (inOrder[place - 1]?.to ?? ''));
  if (!overlap) return true;
  report.error('overlapping-figures', { day: overlap.from }, 'values', overlap.index);
  return false;
}

/** Tells the editor before the family meets a figure that has run out. */
function warnOfAge(report: Report, { values }: ParameterConfig, { day, today }: Facts): void {
  if (values.every(({ from }) => from !== undefined && from > today)) {
    const [first = ''] = values.flatMap(({ from }) => from ?? []).toSorted();
    report.warning('figure-not-yet', { from: first }, 'values');
    return;
  }
  const gap = gapOn(values, today);
  if (gap) report.warning('figure-gap', gap, 'values');
  if (values.some(({ to }) => to === undefined)) return;
  const last =
    values
      .map(({ to = '' }) => to)
      .toSorted()
      .at(-1) ?? '';
  const end = parsePlainDay(last);
  if (end === undefined) return;
  if (end < day) report.warning('figure-outdated', { to: last }, 'values');
  else if (end - day <= DAYS_AHEAD) {
    report.warning('figure-runs-out', { to: last, days: end - day }, 'values');
  }
}

/** Where the day falls between two figures: the last day of the one, and the first of the other. */
function gapOn(
  values: ParameterConfig['values'],
  today: string,
): { readonly to: string; readonly from: string } | undefined {
  const holds = values.some(
    ({ from = '0000-01-01', to = '9999-12-31' }) => from <= today && today <= to,
  );
  const to = values
    .flatMap((value) => (value.to !== undefined && value.to < today ? value.to : []))
    .toSorted()
    .at(-1);
  const from = values
    .flatMap((value) => (value.from !== undefined && value.from > today ? value.from : []))
    .toSorted()[0];
  return holds || to === undefined || from === undefined ? undefined : { to, from };
}

/** Whether an amount can be worked out, given that what it refers to can. */
export function checkAmount(report: Report, amount: AmountConfig): boolean {
  checkWords(report, amount.label, 'label');
  const literals = literalsOf(amount);
  const negative = literals.find((value) => value < 0);
  if (negative !== undefined) {
    report.error('negative-figure', { value: negative });
    return false;
  }
  switch (amount.kind) {
    case 'sum':
    case 'lowest':
    case 'highest':
      return checkNotEmpty(report, amount.of, 'of');
    case 'table':
      return checkNotEmpty(report, amount.rows, 'rows') && checkRows(report, amount.rows);
    default:
      return true;
  }
}

function literalsOf(amount: AmountConfig): readonly number[] {
  const percent = amount.kind === 'share' ? [amount.percent] : [];
  return [...valuesOf(amount), ...percent].filter((value) => typeof value === 'number');
}

function checkNotEmpty(report: Report, list: readonly unknown[], place: string): boolean {
  if (list.length > 0) return true;
  report.error('empty-list', {}, place);
  return false;
}

/** The rows of a table reach further and further. */
function checkRows(report: Report, rows: readonly { readonly through: number }[]): boolean {
  return rows.every(({ through }, index) => {
    const before = rows[index - 1]?.through;
    if (before === undefined || before < through) return true;
    report.error('range-order', { from: before, to: through }, 'rows', index, 'through');
    return false;
  });
}
