import { html, nothing, type TemplateResult } from 'lit';
import { contactView } from '../../../core/element/foot.js';
import { heading } from '../../../core/element/heading.js';
import type { ElementTexts } from '../../../core/element/texts/da.js';
import { laterDa as laterElementDa } from '../../../core/element/texts/later.da.js';
import type { Evaluation } from '../domain/evaluation.js';
import type { Answers, PassConfig, Rules, SchemeResult } from '../domain/model.js';
import { otherAnswers } from '../domain/what-if.js';
import { answerWords } from '../present/answer-words.js';
import { conditionSentence } from '../present/condition-words.js';
import {
  around,
  headline,
  nameOf,
  notes,
  routeOf,
  toneOf,
  type OutcomeSource,
} from '../present/outcome-words.js';
import type { WordsSetting } from '../standard/words-setting.js';
import { laterTexts } from '../texts/later-texts.js';
import { benefitsView, leadingAmount } from './benefits.js';
import { danishCard } from './danish-card.js';
import { howToView } from './how-to.js';
import { priceView, type PriceModel } from './price.js';
import { say } from './view-context.js';
import { whyView } from './why.js';

/** What schemes are drawn with, for one child. */
export interface SchemeDrawing extends OutcomeSource {
  readonly evaluation: Evaluation;
  readonly setting: WordsSetting;
  readonly config: PassConfig;
  readonly rules: Rules;
  readonly answers: Answers;
  /** Level of the schemes' headings. */
  readonly level: number;
  readonly later: ElementTexts;
  readonly priceOf: (scheme: string) => PriceModel;
}

/** One scheme: the verdict, what to do, and then why. */
export function schemeView(result: SchemeResult, source: SchemeDrawing): TemplateResult {
  const { scheme, outcome } = result;
  const { context, format, level, config } = source;
  const isOpen = outcome.code !== 'no' && outcome.code !== 'outdated';
  return html`<article class="scheme">
    ${heading(level, say(scheme.name, context), { class: 'scheme-name' })}
    ${scheme.summary === undefined ? nothing : html`<p>${say(scheme.summary, context)}</p>`}
    ${verdictView(result, source)} ${howToView(outcome, level + 1, context)}
    ${isOpen ? benefitsView(result, level + 1, context, format) : nothing}
    ${
      isOpen && config.price !== false
        ? priceView(result, source.priceOf(scheme.id), level + 1, context, format)
        : nothing
    }
    ${cardView(result, source)} ${relationsView(result, source)} ${detailsView(result, source)}
    ${contactOf(result, source)}
  </article>`;
}

/** A scheme that comes besides, in short. */
export function otherScheme(result: SchemeResult, source: SchemeDrawing): TemplateResult {
  const { scheme, outcome } = result;
  const { context, level } = source;
  return html`<article class="other">
    ${heading(level + 1, say(scheme.name, context))}
    ${scheme.summary === undefined ? nothing : html`<p>${say(scheme.summary, context)}</p>`}
    ${verdictView(result, source)}
    ${outcome.code === 'no' ? nothing : howToView(outcome, level + 2, context)}
    ${relationsView(result, source)} ${detailsView(result, source)} ${contactOf(result, source)}
  </article>`;
}

function verdictView(result: SchemeResult, source: SchemeDrawing): TemplateResult {
  const { scheme, outcome } = result;
  const isGood = outcome.code !== 'no' && outcome.code !== 'outdated';
  const isSure = outcome.code !== 'askSomeone' || outcome.because === 'route';
  return html`<div class=${`verdict ${toneOf(outcome)}`}>
    <p class="headline">${headline(scheme, outcome, source)}</p>
    ${isGood && isSure ? leadingAmount(result, source.context, source.format) : nothing}
    ${notes(scheme, outcome, source).map((note) => html`<div>${note}</div>`)}
  </div>`;
}

function cardView(
  { scheme, outcome }: SchemeResult,
  { context, config, level }: SchemeDrawing,
): TemplateResult | typeof nothing {
  const route = routeOf(outcome);
  const isOthers = route?.kind === 'professional' || route?.kind === 'club';
  return route && isOthers && context.audience !== 'professional'
    ? danishCard(scheme, route, config.contact, level + 1, context)
    : nothing;
}

function relationsView(
  { scheme, outcome }: SchemeResult,
  { context, config }: SchemeDrawing,
): TemplateResult | typeof nothing {
  const later = laterTexts(context);
  const told = (scheme.relations ?? []).flatMap((relation) => {
    const other = config.schemes.find(({ id }) => id === relation.scheme);
    const isTold = (relation.kind === 'fallback') === (outcome.code === 'no');
    if (!other || !isTold) return [];
    const { note } = relation;
    return html`<p>
      ${around(later.relations[relation.kind], nameOf(other), context)}
      ${note === undefined ? nothing : say(note, context)}
    </p>`;
  });
  return told.length > 0 ? html`<div>${told}</div>` : nothing;
}

function detailsView(result: SchemeResult, source: SchemeDrawing): TemplateResult {
  const { scheme, outcome } = result;
  const { context, format } = source;
  const later = laterTexts(context);
  const { unchecked = [], appeal } = scheme;
  const [only] = unchecked;
  return html`${
    unchecked.length === 1 && only !== undefined
      ? html`<p>${around(later.unchecked, only, context)}.</p>`
      : nothing
  }
  ${
    unchecked.length > 1
      ? html`<div>
          <p>${later.unchecked('')}</p>
          <ul class="bullets">
            ${unchecked.map((each) => html`<li>${say(each, context)}</li>`)}
          </ul>
        </div>`
      : nothing
  }
  ${whyView(result, {
    context,
    format,
    sentenceOf: (condition, status) => conditionSentence(condition, status, source),
  })}
  ${whatIfView(result, source)}
  ${
    appeal !== undefined && outcome.code !== 'automatic'
      ? html`<details>
          <summary>${later.appealHeading}</summary>
          <div>${say(appeal, context)}</div>
        </details>`
      : nothing
  }`;
}

function whatIfView(
  { scheme }: SchemeResult,
  source: SchemeDrawing,
): TemplateResult | typeof nothing {
  const { rules, answers, context, questionOf } = source;
  const others = otherAnswers(scheme, rules, answers);
  if (others.length === 0) return nothing;
  const later = laterTexts(context);
  return html`<details class="what-if">
    <summary>${later.whatIfHeading}</summary>
    <ul class="bullets">
      ${others.map(({ fact, answer, outcome }) => {
        const isAge = (fact.kind === 'age' || fact.kind === 'birthDate') && fact.of !== 'household';
        const said = headline(scheme, outcome, source);
        if (isAge) return html`<li>${later.whatIfAge(Number(answer))} ${said}</li>`;
        const [before = '', between = '', after = ''] = later
          .whatIf('\u0000', '\u0000')
          .split('\u0000');
        return html`<li>
          ${before}${questionOf(fact.id)}${between}${answerWords(fact, answer, context)}${after}
          ${said}
        </li>`;
      })}
    </ul>
  </details>`;
}

function contactOf(
  { scheme, outcome }: SchemeResult,
  { context, later }: SchemeDrawing,
): TemplateResult | typeof nothing {
  const contact = routeOf(outcome)?.contact ?? scheme.contact;
  return contact
    ? contactView(contact, later.later ?? laterElementDa, context.languages, context.base)
    : nothing;
}
