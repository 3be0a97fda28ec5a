import { html, nothing, type TemplateResult } from 'lit';
import { periodCode, SEASONS, type PlanPeriod } from '../domain/plan/plan-period.js';
import { planTexts } from '../texts/plan-texts.js';
import { monthNames } from './month-names.js';
import { planSelect, type PlanOption } from './plan-select.js';
import { entryId } from './view-context.js';
import type { ViewContext } from './view-context.js';

const WEEKS = 53;
const MONTHS = 12;
const OWN_WORDS = 'text:';

/**
 * When an entry is planned for: a month or several, a season, weeks or one's own words. What does not
 * apply is not there; `choose` gets the code of the period, empty for none.
 */
export function periodField(
  entry: string,
  period: PlanPeriod | undefined,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult {
  const plan = planTexts(context);
  const { format, lang } = context;
  const months = monthNames(lang).map((name, index) => option(`m${index + 1}`, name, context));
  const seasons = SEASONS.map((season) => option(season, plan.seasonNames[season], context));
  const apart = period?.kind === 'weeks' || period?.kind === 'text';
  return html`<div class=${apart ? 'planned-when apart' : 'planned-when'}>
    ${planSelect(
      {
        id: entryId(entry, context, 'period'),
        label: plan.period,
        chosen: kindCode(period),
        options: [
          { value: '', label: plan.notChosen },
          { heading: plan.months, options: months },
          { heading: plan.seasons, options: seasons },
          {
            heading: plan.otherPeriods,
            options: [
              { value: 'w', label: format.sentenceStart(plan.weeks) },
              { value: OWN_WORDS, label: plan.ownWords },
            ],
          },
        ],
      },
      choose,
    )}
    ${period ? more(entry, period, context, choose) : nothing}
  </div>`;
}

/** What the first choice shows: several months by the first of them, weeks and words by their kind. */
function kindCode(period: PlanPeriod | undefined): string {
  switch (period?.kind) {
    case undefined:
      return '';
    case 'months':
      return `m${period.from}`;
    case 'weeks':
      return 'w';
    case 'season':
      return period.season;
    case 'text':
      return OWN_WORDS;
  }
}

function option(value: string, name: string, { format }: ViewContext): PlanOption {
  return { value, label: format.sentenceStart(name) };
}

function more(
  entry: string,
  period: PlanPeriod,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult | typeof nothing {
  switch (period.kind) {
    case 'months':
      return lastMonth(entry, period.from, period.to, context, choose);
    case 'weeks':
      return weeks(entry, period, context, choose);
    case 'text':
      return ownWords(entry, period.text, context, choose);
    case 'season':
      return nothing;
  }
}

function lastMonth(
  entry: string,
  from: number,
  to: number,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult {
  const names = monthNames(context.lang);
  const options = ahead(from, MONTHS).map((month) =>
    option(String(month), names[month - 1] ?? '', context),
  );
  const id = entryId(entry, context, 'last-month');
  return planSelect({ id, label: planTexts(context).upTo, chosen: String(to), options }, (value) =>
    choose(periodCode({ kind: 'months', from, to: Number(value) })),
  );
}

function weeks(
  entry: string,
  { from, to = from }: Extract<PlanPeriod, { kind: 'weeks' }>,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult {
  const plan = planTexts(context);
  const numbers = (first: number): PlanOption[] =>
    ahead(first, WEEKS).map((week) => ({ value: String(week), label: String(week) }));
  const first = planSelect(
    {
      id: entryId(entry, context, 'first-week'),
      label: plan.firstWeek,
      chosen: from === undefined ? '' : String(from),
      options: [
        ...(from === undefined ? [{ value: '', label: plan.chooseWeek }] : []),
        ...numbers(1),
      ],
    },
    (value) => choose(value === '' ? 'w' : `w${value}`),
  );
  if (from === undefined) return first;
  return html`${first}
  ${planSelect(
    {
      id: entryId(entry, context, 'last-week'),
      label: plan.lastWeek,
      chosen: String(to),
      options: numbers(from),
    },
    (value) => choose(periodCode({ kind: 'weeks', from, to: Number(value) })),
  )}`;
}

/** From the first on and round to what is before it, since a plan may cross New Year. */
function ahead(first: number, count: number): number[] {
  return [...new Array<undefined>(count).keys()].map(
    (offset) => ((first - 1 + offset) % count) + 1,
  );
}

function ownWords(
  entry: string,
  text: string,
  context: ViewContext,
  choose: (code: string) => void,
): TemplateResult {
  const id = entryId(entry, context, 'own-words');
  return html`<div class="plan-field own-words">
    <label for=${id}>${planTexts(context).periodWords}</label>
    <input
      id=${id}
      class="field"
      type="text"
      maxlength="200"
      autocomplete="off"
      .value=${text}
      @input=${({ currentTarget }: Event) =>
        choose(periodCode({ kind: 'text', text: (currentTarget as HTMLInputElement).value }))}
    />
  </div>`;
}
