import { html, nothing, type TemplateResult } from 'lit';
import type { Grade } from '../config.js';
import type { CalendarEvent, Occurrence, Timing } from '../domain/model.js';
import { gradeRuns } from './grade-range.js';
import { labelOf, say, words } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** Words that qualify a date: cancelled, moved, provisional, not confirmed. */
export function statusWords(occurrence: Occurrence, context: ViewContext): string[] {
  const { texts } = context;
  const { status, year, confirmed, timing } = occurrence;
  const said = status === 'planned' ? [] : [texts[status](year)];
  const isKnown = timing.kind !== 'unannounced' && status !== 'cancelled';
  return isKnown && !confirmed ? [...said, texts.notConfirmed(year)] : said;
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
  ongoing = false,
): TemplateResult | typeof nothing {
  const { texts, themes } = context;
  const status = statusWords(occurrence, context);
  if (occurrence.timing.kind === 'unannounced') status.unshift(texts.dateFollows);
  const ids = occurrence.event.themes ?? [];
  if (!ongoing && status.length + ids.length === 0) return nothing;
  return html`<ul class="tags" role="list">
    ${ongoing ? html`<li class="tag now">${underWayText(occurrence.timing, context)}</li>` : nothing}
    ${status.map((said) => html`<li class="tag status">${said}</li>`)}
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
    lowerFirst(words(labelOf(id, context.audiences), context)),
  );
  return context.format.list(labels);
}

/** Labels stand capitalised on chips; inside a line they do not. Abbreviations (SFO) keep theirs. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
