import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { markdown } from '../../../core/element/markdown.js';
import { safeUrl } from '../../../core/links/safe-url.js';
import { resolveText, type Text } from '../../../core/text/text.js';
import type { LinkConfig } from '../../../core/config/fields.js';
import type { Outcome } from '../domain/model.js';
import { routeOf } from '../present/outcome-words.js';
import { laterTexts } from '../texts/later-texts.js';
import { say, type ViewContext } from './view-context.js';

/** What to do now: whom to talk to first, what to have ready, what happens, and the link. */
export function howToView(
  outcome: Outcome,
  level: number,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const route = routeOf(outcome);
  if (!route) return nothing;
  const later = laterTexts(context);
  const isOwn =
    outcome.code === 'canApply' || (outcome.code === 'closed' && outcome.then.code === 'canApply');
  const isForOthers = isOwn && (route.kind === 'professional' || route.kind === 'club');
  const papers = context.audience === 'young' ? later.papersYoung : later.papers;
  const { needs = [], steps, words, answerTime } = route;
  return html`${isForOthers ? html`<p class="notice">${later.consent}</p>` : nothing}
  ${readyView(needs, level, context)} ${isOwn && !isForOthers ? html`<p>${papers}</p>` : nothing}
  ${
    steps === undefined
      ? nothing
      : html`${heading(level, later.howTo)}
          <div class="prose" lang=${resolveText(steps, context.languages).lang ?? nothing}>
            ${markdown(resolveText(steps, context.languages).value, context)}
          </div>`
  }
  ${
    words === undefined || isOwn || context.lang === 'da'
      ? nothing
      : html`${heading(level, later.sayThis)}
          <blockquote>${say(words, context)}</blockquote>`
  }
  ${answerTime === undefined ? nothing : html`<p>${say(answerTime, context)}</p>`}
  ${applyLink(route.link, isOwn, context)}`;
}

function readyView(
  needs: readonly Text[],
  level: number,
  context: ViewContext,
): TemplateResult | typeof nothing {
  if (needs.length === 0) return nothing;
  return html`${heading(level, laterTexts(context).have)}
    <ul class="bullets">
      ${needs.map((need) => html`<li>${say(need, context)}</li>`)}
    </ul>`;
}

function applyLink(
  link: LinkConfig | undefined,
  isOwn: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const href = link && safeUrl(link.href, context.base);
  if (!link || href === undefined) return nothing;
  return html`<p>
    <a class=${isOwn ? 'button primary' : 'button'} href=${href}>${say(link.label, context)}</a>
  </p>`;
}
