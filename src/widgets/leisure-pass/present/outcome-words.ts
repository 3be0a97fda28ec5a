import { html, type TemplateResult } from 'lit';
import { civil } from '../../../core/dates/plain-day.js';
import { resolveText, type Text } from '../../../core/text/text.js';
import type { FigureUse, Outcome, SchemeResult } from '../domain/model.js';
import type { RouteConfig, SchemeConfig } from '../scheme-config.js';
import type { LaterTexts } from '../texts/later.da.js';
import { laterTexts } from '../texts/later-texts.js';
import type { PassFormat } from '../views/format.js';
import { say, type ViewContext } from '../views/view-context.js';

/** How good news is, for its place and its look; words always say it too. */
export type Tone = 'yes' | 'ask' | 'wait' | 'no';

/** The tone of an outcome. */
export function toneOf({ code }: Outcome): Tone {
  if (code === 'canApply' || code === 'automatic') return 'yes';
  if (code === 'closed') return 'wait';
  return code === 'no' ? 'no' : 'ask';
}

const PLACES: Readonly<Record<Tone, number>> = { yes: 0, wait: 1, ask: 2, no: 3 };

/** What the family can do now first, in the editor's order among equals. */
export function byPlace(results: readonly SchemeResult[]): readonly SchemeResult[] {
  return results.toSorted(
    (one, other) => PLACES[toneOf(one.outcome)] - PLACES[toneOf(other.outcome)],
  );
}

/** What outcomes are told with. */
export interface OutcomeSource {
  readonly context: ViewContext;
  readonly format: PassFormat;
  /** The question of a fact. */
  readonly questionOf: (fact: string) => unknown;
}

/** A sentence around words of a config, which are marked where they are in another language. */
export function around(
  sentence: (words: string) => string,
  text: Text,
  context: ViewContext,
): TemplateResult {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return html`${before}${say(text, context)}${after}`;
}

/** What a scheme is called inside a sentence, with its article. */
export function nameOf({ nameIndefinite, name }: SchemeConfig): Text {
  return nameIndefinite ?? name;
}

/** What is said first of a scheme: the verdict, as one sentence. */
export function headline(scheme: SchemeConfig, outcome: Outcome, source: OutcomeSource): unknown {
  const { context, format } = source;
  const later = laterTexts(context);
  const name = nameOf(scheme);
  switch (outcome.code) {
    case 'canApply':
      return around(
        isTheirs(outcome.route, context) ? later.canApply[context.audience] : later.someoneCanApply,
        name,
        context,
      );
    case 'automatic':
      return around(later.automatic, name, context);
    case 'askSomeone':
      return askHeadline(scheme, outcome, context);
    case 'needsAnswer':
      return later.needsAnswer;
    case 'no':
      return isThePass(scheme, context)
        ? later.notLikely[context.audience](later.thePass)
        : around(later.notLikely[context.audience], name, context);
    case 'closed':
      return closedWords(outcome, later, format);
    case 'outdated': {
      const { from, to } = outcome;
      if (to !== undefined && (from === undefined || context.today > to)) {
        return later.rulesUntil(format.date(to));
      }
      return from === undefined ? later.unsure : later.rulesFrom(format.date(from));
    }
  }
}

/**
 * True of a pass that is called what we call one, and of one whose name is in another language. Other
 * schemes are called by their names: a guide is no pass.
 */
function isThePass(scheme: SchemeConfig, { texts, languages }: ViewContext): boolean {
  const { value, lang } = resolveText(nameOf(scheme), languages);
  return (scheme.role ?? 'pass') === 'pass' && (value === texts.name || lang !== undefined);
}

function askHeadline(
  scheme: SchemeConfig,
  { because, figures }: Extract<Outcome, { code: 'askSomeone' }>,
  context: ViewContext,
): unknown {
  const later = laterTexts(context);
  switch (because) {
    case 'route':
      return around(later.othersApply, nameOf(scheme), context);
    case 'outdated': {
      const [figure] = figures;
      if (!figure) return later.unsure;
      return figure.state === 'future' ? later.figureNotYet : later.figureFrom(yearOf(figure));
    }
    case 'noRoute':
      return later.noRoute;
    case 'unknown':
      return later.unsure;
  }
}

/** Who applies, in the config's words or ours. */
export function applicant({ who, kind }: RouteConfig, later: LaterTexts): Text {
  return who ?? later.applicants[kind === 'automatic' ? 'parent' : kind];
}

function closedWords(
  { closure, until }: Extract<Outcome, { code: 'closed' }>,
  later: LaterTexts,
  format: PassFormat,
): string {
  const date = until === undefined ? undefined : format.date(until);
  switch (closure.kind) {
    case 'spent':
      return date === undefined ? later.spent : later.spentUntil(date);
    case 'opens':
      return date === undefined ? later.closedNoDate : later.opens(date);
    case 'window':
      return date === undefined ? later.closedNoDate : later.closedUntil(date);
  }
}

/** The year a figure is of. */
export function yearOf({ from, to }: FigureUse): number | undefined {
  const day = from ?? to;
  return day === undefined ? undefined : civil(day).year;
}

/** What is said after the headline. */
export function notes(
  scheme: SchemeConfig,
  outcome: Outcome,
  source: OutcomeSource,
): readonly unknown[] {
  const { context } = source;
  const later = laterTexts(context);
  switch (outcome.code) {
    case 'canApply':
      return [
        isTheirs(outcome.route, context)
          ? []
          : around(later.whoApplies, applicant(outcome.route, later), context),
        decisionNote(scheme, outcome, context),
      ].flat();
    case 'askSomeone':
      return askNotes(outcome, source);
    case 'no':
      return [
        (scheme.role ?? 'pass') === 'pass' ? later.applyAnyway : later.askAnyway,
        scheme.instead === undefined ? [] : say(scheme.instead, context),
      ].flat();
    case 'closed':
      return [
        outcome.closure.reason === undefined ? [] : say(outcome.closure.reason, context),
        html`${later.whenOpen} ${headline(scheme, outcome.then, source)}`,
        ...notes(scheme, outcome.then, source),
      ].flat();
    default:
      return [];
  }
}

/** Teachers and clubs ask in the same words, and not each of them may apply by every way. */
function isTheirs({ kind, who }: RouteConfig, { audience }: ViewContext): boolean {
  return audience !== 'professional' || (kind !== 'club' && who === undefined);
}

function decisionNote(
  { authority }: SchemeConfig,
  { decides }: Extract<Outcome, { code: 'canApply' }>,
  context: ViewContext,
): unknown {
  const later = laterTexts(context);
  if (decides === 'rule') return later.ruleMet;
  return authority ? around(later.decides, authority, context) : later.municipalityDecides;
}

function askNotes(
  { because, route, facts, figures }: Extract<Outcome, { code: 'askSomeone' }>,
  { context, questionOf }: OutcomeSource,
): readonly unknown[] {
  const later = laterTexts(context);
  if (because === 'route') {
    const whom = route && around(later.askThem, applicant(route, later), context);
    return [whom ? html`<strong>${whom}</strong>` : [], later.othersApplyNote].flat();
  }
  const [figure] = because === 'unknown' ? figures : [];
  const outdated = figure && figure.state !== 'future' ? later.figureFrom(yearOf(figure)) : [];
  if (facts.length === 0) return [outdated].flat();
  const list = html`${later.unsureBecause}
    <ul class="bullets">
      ${facts.map((fact) => html`<li>${questionOf(fact)}</li>`)}
    </ul>`;
  return [list, outdated].flat();
}

/** The way to apply that an outcome leads to. */
export function routeOf(outcome: Outcome): RouteConfig | undefined {
  if (outcome.code === 'closed') return routeOf(outcome.then);
  return 'route' in outcome ? outcome.route : undefined;
}
