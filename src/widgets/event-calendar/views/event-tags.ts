import { html, nothing, type TemplateResult } from 'lit';
import { resolveText, textValue, type Text } from '../../../core/text/text.js';
import type { Grade } from '../config.js';
import type { CalendarEvent, Occurrence, Timing } from '../domain/model.js';
import { gradeRuns } from './grade-range.js';
import { labelOf, say } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** Words that qualify a date: cancelled, moved, provisional, not confirmed. */
export function statusWords(occurrence: Occurrence, context: ViewContext): string[] {
  const { texts } = context;
  const { status, year, confirmed, timing } = occurrence;
  const said: string[] = [];
  if (status === 'cancelled') said.push(texts.cancelled(year));
  if (status === 'moved') said.push(texts.moved(year));
  if (status === 'tentative') said.push(texts.tentative);
  const isKnown = timing.kind !== 'unannounced' && status !== 'cancelled';
  if (isKnown && !confirmed) said.push(texts.notConfirmed(year));
  return said;
}

/** "I gang nu", or "I dag" for what lasts this day alone. */
export function underWayText(timing: Timing, { texts, format }: ViewContext): string {
  return timing.kind === 'days' && timing.start === timing.end
    ? format.sentenceStart(format.daysToGo(0))
    : texts.ongoing;
}

/** Status and themes as tags, in that order; nothing where there are none. */
export function tagList(
  occurrence: Occurrence,
  context: ViewContext,
  { ongoing = false } = {},
): TemplateResult | typeof nothing {
  const { texts, themes } = context;
  const isUnannounced = occurrence.timing.kind === 'unannounced';
  const status = [
    ...(isUnannounced ? [texts.dateFollows] : []),
    ...statusWords(occurrence, context),
  ];
  const ids = occurrence.event.themes ?? [];
  if (!ongoing && status.length + ids.length === 0) return nothing;
  return html`<ul class="tags" role="list">
    ${ongoing ? html`<li class="tag now">${underWayText(occurrence.timing, context)}</li>` : nothing}
    ${status.map((words) => html`<li class="tag status">${words}</li>`)}
    ${ids.map((id) => html`<li class="tag">${say(labelOf(id, themes), context)}</li>`)}
  </ul>`;
}

/** "0.–10. klasse og ungdomsuddannelse"; '' where there are none. */
export function gradesText(
  grades: readonly Grade[] | undefined,
  { texts, format }: Pick<ViewContext, 'texts' | 'format'>,
): string {
  const { runs, youth } = gradeRuns(grades ?? []);
  const said = runs.map(({ from, to }) =>
    from === to ? texts.grade(from) : texts.gradeRange(from, to),
  );
  return format.list(youth ? [...said, texts.youthEducation] : said);
}

/** "forældre og fagfolk"; '' where no audience is named. */
export function audiencesText(event: CalendarEvent, context: ViewContext): string {
  const labels = (event.audiences ?? []).map((id) =>
    lowerFirst(textValue(labelOf(id, context.audiences), context.lang)),
  );
  return context.format.list(labels);
}

/** Labels stand capitalised on chips; inside a line they do not. Abbreviations (SFO) keep theirs. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The title as visitors read it, as a plain string. */
export function titleOf(occurrence: Occurrence, context: ViewContext): string {
  const title: Text = occurrence.event.title;
  return textValue(title, context.lang);
}

/**
 * The title for where there is little room: without the original name that UN days carry in brackets,
 * which the day's list and the detail have.
 */
export function shortTitle(occurrence: Occurrence, context: ViewContext): TemplateResult | string {
  const { value, lang } = resolveText(occurrence.event.title, context.lang);
  const short = value.replace(/ *\([^()]*\)$/, '') || value;
  return lang ? html`<span lang=${lang} dir="auto">${short}</span>` : short;
}
