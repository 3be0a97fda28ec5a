import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import { resolveText, type Text } from '../../../core/text/text.js';
import type { FacetIntro } from '../config.js';
import { laterTexts } from '../texts/later-texts.js';
import { prose } from './prose.js';
import { sourceLine } from './source-line.js';
import { say } from './view-context.js';
import type { ViewContext } from './view-context.js';

/** What is told about a chosen value before its entries. */
export interface FacetIntroModel {
  /** Id of the value. */
  readonly id: string;
  /** What the value is called. */
  readonly label: Text;
  readonly intro: FacetIntro;
}

/** What the value is about, what people say, and the challenge in it. */
export function facetIntroView(
  { label, intro }: FacetIntroModel,
  context: ViewContext,
): TemplateResult {
  const { text, quotes = [], challenge } = intro;
  const level = context.headingLevel + 2;
  return html`<div class="facet-intro">
    ${heading(level, say(label, context))} ${text ? prose(text, context) : nothing}
    ${quotes.map((quote) => quotation(quote, context))}
    ${
      challenge
        ? html`<div>
            ${heading(level + 1, laterTexts(context).challenge)} ${prose(challenge, context)}
          </div>`
        : nothing
    }
  </div>`;
}

function quotation(
  { text, source }: NonNullable<FacetIntro['quotes']>[number],
  context: ViewContext,
): TemplateResult {
  const { value, lang, dir } = resolveText(text, context.languages);
  const from = sourceLine(source, context);
  return html`<figure class="quotation">
    <blockquote lang=${lang ?? nothing} dir=${dir ?? nothing}>
      <p>${laterTexts(context).quote(value)}</p>
    </blockquote>
    ${from === nothing ? nothing : html`<figcaption class="small muted">${from}</figcaption>`}
  </figure>`;
}
