import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { SchemeResult } from '../domain/model.js';
import { amountWords, outdatedYear } from '../present/benefit-words.js';
import { laterTexts } from '../texts/later-texts.js';
import type { PassFormat } from './format.js';
import { say, type ViewContext } from './view-context.js';

/** The most that is paid, to be read at a glance; nothing where the scheme says no amount. */
export function leadingAmount(
  { benefits }: SchemeResult,
  context: ViewContext,
  format: PassFormat,
): TemplateResult | typeof nothing {
  const sure = benefits.filter(({ applies }) => applies === 'yes');
  const fee = sure.find(({ benefit }) => benefit.kind === 'fee') ?? sure[0];
  const amount = fee && amountWords(fee, context, format);
  return amount === undefined ? nothing : html`<p class="amount">${amount}</p>`;
}

/** All that a scheme gives, and its limits. */
export function benefitsView(
  { benefits, scheme }: SchemeResult,
  level: number,
  context: ViewContext,
  format: PassFormat,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  if (benefits.length === 0 && !scheme.limits && !scheme.payment) return nothing;
  return html`${heading(level, later.gives)}
    <ul class="bullets">
      ${benefits.map((each) => {
        const { benefit, applies } = each;
        const year = outdatedYear(each);
        const amount = amountWords(each, context, format);
        const isMoney = benefit.kind !== 'guide' && benefit.kind !== 'transport';
        return html`<li>
          ${benefit.label === undefined ? later.benefits[benefit.kind] : say(benefit.label, context)}${
            amount === undefined ? (isMoney ? `: ${later.amountNotSaid}` : '') : `: ${amount}`
          }${applies === 'unknown' ? ` (${later.perhaps})` : ''}
          ${year === undefined ? nothing : html`<span class="muted">${later.amountsFrom(year)}</span>`}
          ${benefit.note === undefined ? nothing : html`<span class="muted">${say(benefit.note, context)}</span>`}
        </li>`;
      })}
    </ul>
    ${limits(scheme.limits, context)}
    ${scheme.payment === undefined ? nothing : html`<p>${say(scheme.payment, context)}</p>`}`;
}

function limits(
  given: SchemeResult['scheme']['limits'],
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (!given) return nothing;
  const later = laterTexts(context);
  const { years, times, activities, note } = given;
  const said = [
    years === undefined ? [] : later.mostYears(years),
    times === undefined ? [] : later.mostTimes(times),
    activities === undefined ? [] : later.mostActivities(activities),
  ].flat();
  return html`<p>${said.join(' ')} ${note === undefined ? nothing : say(note, context)}</p>`;
}
