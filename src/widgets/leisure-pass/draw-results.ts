import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { Evaluation } from './domain/evaluation.js';
import type { SharedCodes } from './domain/shared-codes.js';
import type { Answers, SchemeResult } from './domain/model.js';
import { childName, type PageDrawing } from './page-drawing.js';
import { marked, settingFor, wordsOf } from './fact-words.js';
import type { PassInteraction } from './pass-interaction.js';
import { byPlace, toneOf, type OutcomeSource } from './present/outcome-words.js';
import type { SchemeConfig } from './scheme-config.js';
import type { PassRendering } from './render-pass.js';
import { laterTexts } from './texts/later-texts.js';
import { createFormat } from './views/format.js';
import { backButton, pageHeading, wipeLine } from './views/page.js';
import { otherScheme, schemeView, type SchemeDrawing } from './views/scheme.js';
import { sharedView } from './views/shared.js';
import { say, type ViewContext } from './views/view-context.js';

/** What can be said, for each child: what the family can do now first. */
export function drawResults(drawing: PageDrawing): TemplateResult {
  const { interaction, context, session, state } = drawing;
  const later = laterTexts(context);
  const { children } = session.flow(state);
  const results = children.map((answers) => session.results(answers));
  return html`<div class="results">
    ${backButton(context, interaction)} ${pageHeading(later.resultHeading, context)}
    ${children.map((answers, child) => drawChild(drawing, child, answers, results[child] ?? []))}
    ${unreadable(drawing)} ${actions(drawing, results.map(codesOf))}
    ${wipeLine(context, interaction)}
  </div>`;
}

/** What a shared link says. */
export function drawShared(
  codes: readonly SharedCodes[],
  interaction: PassInteraction,
  { shown, start }: PassRendering,
  context: ViewContext,
): TemplateResult {
  const schemes = new Map(shown.config.schemes.map((scheme) => [scheme.id, scheme]));
  return sharedView({ codes, schemes }, context, () => {
    interaction.link.leave();
    const audiences = shown.config.audiences ?? [];
    if (audiences.length > 1) interaction.showStart();
    else start(context.audience);
  });
}

function codesOf(results: readonly SchemeResult[]): SharedCodes {
  return new Map(results.map(({ scheme, outcome }) => [scheme.id, outcome.code]));
}

function drawChild(
  drawing: PageDrawing,
  child: number,
  answers: Answers,
  results: readonly SchemeResult[],
): TemplateResult {
  const { context, state } = drawing;
  const later = laterTexts(context);
  const isOnly = (state.count ?? 1) === 1;
  const level = context.headingLevel + (isOnly ? 2 : 3);
  const source = sourceFor(drawing, child, answers, level);
  const isPass = ({ scheme }: SchemeResult): boolean => (scheme.role ?? 'pass') === 'pass';
  const passes = byPlace(results.filter(isPass));
  const others = byPlace(results.filter((result) => !isPass(result)));
  const [leading, further] = inOrder(passes, others);
  return html`<section class="child">
    ${
      isOnly
        ? nothing
        : heading(context.headingLevel + 2, childName(drawing, child), { class: 'child-name' })
    }
    ${leading.map((result) => schemeView(result, source))}
    <p class="notice">${later.guidance} ${later.always}</p>
    ${drawOthers(further, drawing.session.stopped, source)}
  </section>`;
}

/**
 * What is told first, and what stands under “what else there is”. Where no pass is to be had, what the
 * family can have comes before the noes.
 */
function inOrder(
  passes: readonly SchemeResult[],
  others: readonly SchemeResult[],
): readonly [leading: readonly SchemeResult[], further: readonly SchemeResult[]] {
  if (passes.length === 0) return [others, []];
  const isAllNo = passes.every(({ outcome }) => toneOf(outcome) === 'no');
  const isHad = ({ outcome }: SchemeResult): boolean => isAllNo && toneOf(outcome) === 'yes';
  return [[...others.filter(isHad), ...passes], others.filter((each) => !isHad(each))];
}

/** What else there is, and what cannot be checked here. */
function drawOthers(
  further: readonly SchemeResult[],
  stopped: readonly SchemeConfig[],
  source: SchemeDrawing,
): TemplateResult | typeof nothing {
  if (further.length + stopped.length === 0) return nothing;
  const { context, level } = source;
  const later = laterTexts(context);
  return html`<div class="others">
    ${heading(level, later.othersHeading)} ${further.map((result) => otherScheme(result, source))}
    ${stopped.map(
      ({ name }) =>
        html`<div class="other">
          <p><strong>${say(name, context)}</strong></p>
          <p>${later.stopped}</p>
        </div>`,
    )}
  </div>`;
}

function sourceFor(
  { interaction, rendering, context, session }: PageDrawing,
  child: number,
  answers: Answers,
  level: number,
): SchemeDrawing {
  const { rules, config } = session;
  const format = createFormat(context.lang, laterTexts(context));
  const evaluation = new Evaluation(rules, answers);
  const setting = settingFor(context, evaluation, interaction.standard(context.lang));
  const questionOf: OutcomeSource['questionOf'] = (id) => {
    const fact = rules.facts.get(id);
    return fact ? marked(wordsOf(fact, setting).question) : id;
  };
  return {
    context,
    format,
    evaluation,
    setting,
    questionOf,
    level,
    config,
    rules,
    answers,
    later: rendering.elementTexts,
    priceOf: (scheme) => {
      const key = `${child} ${scheme}`;
      return {
        id: `${context.idPrefix}-price-${child}-${scheme.replace(/\s/g, '_')}`,
        written: interaction.prices.get(key),
        set: (written) => interaction.setPrice(key, written),
      };
    },
  };
}

function unreadable({ rendering, context }: PageDrawing): TemplateResult | typeof nothing {
  const { unreadable: count } = rendering.shown.model;
  return count === 0
    ? nothing
    : html`<p class="notice">${laterTexts(context).stoppedUnnamed(count)}</p>`;
}

function actions(
  { interaction, context }: PageDrawing,
  codes: readonly SharedCodes[],
): TemplateResult {
  const later = laterTexts(context);
  const copy = (): void => void interaction.copyLink(interaction.link.with(codes));
  return html`<div class="results-actions">
      <button type="button" class="button" @click=${() => interaction.open({ kind: 'check' })}>
        ${later.changeAnswers}
      </button>
      <button type="button" class="button" @click=${() => interaction.print()}>
        ${later.print}
      </button>
      <button type="button" class="button" @click=${copy}>
        ${interaction.copied ? later.copiedLink : later.copyLink}
      </button>
      <button type="button" class="button" @click=${() => interaction.wipe()}>
        ${later.startOver}
      </button>
    </div>
    <p class="small muted link-holds">${later.linkHolds}</p>`;
}
