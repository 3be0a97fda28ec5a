import { html, nothing, type TemplateResult } from 'lit';
import { outwardLink } from '../../../core/element/outward-link.js';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import type { Text } from '../../../core/text/text.js';
import type { ConditionResult, SchemeResult } from '../domain/model.js';
import type { RuleSource } from '../shared-config.js';
import { around, yearOf } from '../present/outcome-words.js';
import { laterTexts } from '../texts/later-texts.js';
import type { PassFormat } from './format.js';
import { say, words, type ViewContext } from './view-context.js';

/** How the reasons are told. */
export interface WhySource {
  readonly context: ViewContext;
  readonly format: PassFormat;
  /** A condition as a sentence. */
  readonly sentenceOf: (result: ConditionResult, status: Status) => unknown;
}

/** How a condition stands for a family. */
export type Status = 'met' | 'unmet' | 'unknown' | 'assessed';

/** No assessment is ever a yes here. */
export function statusOf({ verdict: { best, worst } }: ConditionResult): Status {
  if (best === 'no') return 'unmet';
  if (best === 'unknown') return 'unknown';
  return worst === 'yes' ? 'met' : 'assessed';
}

/** Below this, a condition is told without what it rests on. */
const DEEPEST = 4;

/** Every condition of a scheme: how it stands, and where that is written. */
export function whyView({ conditions, scheme }: SchemeResult, source: WhySource): TemplateResult {
  const { context } = source;
  const later = laterTexts(context);
  return html`<details class="reasons">
    <summary>${later.whyHeading}</summary>
    <div>
      ${conditionList(conditions, source, { depth: 0, read: scheme.source })}
      <p class="small muted">${sourceLine(later.source, scheme.source, source)}</p>
      ${
        scheme.legalBasis
          ? html`<p class="small muted">
              ${sourceLine(later.legalBasis, scheme.legalBasis, source)}
            </p>`
          : nothing
      }
    </div>
  </details>`;
}

/** Where in the tree a list of conditions stands. */
interface Place {
  readonly depth: number;
  /** Where what they belong to was read: not said again for each of them. */
  readonly read: RuleSource;
}

function conditionList(
  results: readonly ConditionResult[],
  source: WhySource,
  { depth, read }: Place,
): TemplateResult | typeof nothing {
  if (results.length === 0 || depth > DEEPEST) return nothing;
  const { context } = source;
  const { truth } = laterTexts(context);
  return html`<ul class="conditions">
    ${results.map((result) => {
      const status = statusOf(result);
      const { condition } = result;
      return html`<li>
        <span class=${`tag ${status}`}>${truth[status]}</span>
        <span>${source.sentenceOf(result, status)}</span>
        ${assessedBy(condition, context)} ${figureLine(result, source)}
        ${
          condition.source && !isSameSource(condition.source, read)
            ? html`<span class="small muted"
                >${sourceLine(laterTexts(context).source, condition.source, source)}</span
              >`
            : nothing
        }
        ${conditionList(partsToTell(result), source, {
          depth: depth + 1,
          read: condition.source ?? read,
        })}
      </li>`;
    })}
  </ul>`;
}

/**
 * What a condition rests on, as far as it explains how it stands. Where one ground
 * is enough and is there, the others did not decide anything; and the opposite of
 * a condition, in words of its own, needs not the condition too.
 */
function partsToTell(result: ConditionResult): readonly ConditionResult[] {
  const { condition, parts } = result;
  if (condition.kind === 'not' && condition.label !== undefined) return [];
  const isOneEnough = condition.kind === 'any' || condition.kind === 'atLeast';
  const status = statusOf(result);
  if (!isOneEnough || (status !== 'met' && status !== 'assessed')) return parts;
  return parts.filter((part) => ['met', 'assessed'].includes(statusOf(part)));
}

function isSameSource(a: RuleSource, b: RuleSource): boolean {
  return (
    a.url === b.url &&
    a.checkedOn === b.checkedOn &&
    isSameText(a.title, b.title) &&
    isSameText(a.place, b.place)
  );
}

function isSameText(a: Text | undefined, b: Text | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const said = Object.entries(a);
  return said.length === Object.keys(b).length && said.every(([tag, words]) => b[tag] === words);
}

function assessedBy(
  condition: ConditionResult['condition'],
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (condition.kind !== 'assessment' || condition.by === undefined) return nothing;
  const said = around(laterTexts(context).assessedBy, condition.by, context);
  return html`<span class="small muted">${said}</span>`;
}

/** The figures that a comparison rests on, with their years. */
function figureLine(
  { figure }: ConditionResult,
  { context, format }: WhySource,
): TemplateResult | typeof nothing {
  if (!figure || figure.uses.length === 0) return nothing;
  const { figureUsed } = laterTexts(context);
  return html`<span class="small muted figures"
    >${figure.uses.map((use) => {
      const { parameter, value } = use;
      const amount =
        parameter.unit === 'kroner'
          ? format.kroner(value)
          : parameter.unit === 'percent'
            ? format.percent(value)
            : format.number(value);
      const sentence = (label: string): string => figureUsed(label, amount, yearOf(use));
      return html`<span>${around(sentence, parameter.label, context)}</span> `;
    })}</span
  >`;
}

/** Where something was read, and when. */
export function sourceLine(
  label: string,
  { title, url, place, checkedOn }: RuleSource,
  { context, format }: Pick<WhySource, 'context' | 'format'>,
): TemplateResult {
  const day = checkedOn === undefined ? undefined : parsePlainDay(checkedOn);
  const isEnded = /[.!?…]\s*$/.test(words(place ?? title, context));
  return html`${label}
  ${outwardLink(url, say(title, context), context)}${
    place === undefined ? nothing : html`. ${say(place, context)}`
  }${isEnded ? '' : '.'}
  ${day === undefined ? nothing : laterTexts(context).readOn(format.date(day))}`;
}
