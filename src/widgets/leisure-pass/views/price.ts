import { html, nothing, type TemplateResult } from 'lit';
import { anew } from '../../../core/element/anew.js';
import { heading } from '../../../core/element/heading.js';
import type { SchemeResult } from '../domain/model.js';
import { shareOfPrice } from '../domain/price.js';
import { readKroner, type AnswerProblem } from '../domain/read-answer.js';
import { laterTexts } from '../texts/later-texts.js';
import type { PassFormat } from './format.js';
import type { ViewContext } from './view-context.js';

/** What an activity costs, and who pays how much of it. */
export interface PriceModel {
  /** Begins the ids of this one among several. */
  readonly id: string;
  /** What was written last. */
  readonly written: string | undefined;
  readonly set: (written: string) => void;
}

/** “Your price”: what the pass pays of it, and what is left. */
export function priceView(
  { benefits }: SchemeResult,
  { id, written, set }: PriceModel,
  level: number,
  context: ViewContext,
  format: PassFormat,
): TemplateResult | typeof nothing {
  if (!shareOfPrice(benefits, 1)) return nothing;
  const later = laterTexts(context);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = new FormData(event.currentTarget as HTMLFormElement).get('price');
    set(typeof input === 'string' ? input : '');
  };
  const said = `${id}-said`;
  const { words, isFaulty } = saidOf(benefits, written, context, format);
  return html`<form class="price" autocomplete="off" novalidate @submit=${onSubmit}>
    ${heading(level, later.priceHeading)}
    <label for=${id}>${later.priceLabel}</label>
    <div class="text-field">
      <input
        type="text"
        class="field money"
        id=${id}
        name="price"
        inputmode="decimal"
        autocomplete="off"
        .value=${written ?? ''}
        aria-describedby=${said}
        aria-invalid=${isFaulty ? 'true' : nothing}
      />
      <button class="button">${later.reckon}</button>
    </div>
    <p class="said" id=${said} role="status">${anew(words, html`${words}`)}</p>
  </form>`;
}

/** What is said of a price, or why it is none. */
function saidOf(
  benefits: SchemeResult['benefits'],
  written: string | undefined,
  context: ViewContext,
  format: PassFormat,
): { readonly words: string; readonly isFaulty: boolean } {
  if (written === undefined) return { words: '', isFaulty: false };
  const read = readKroner(written);
  if (read.problem) return { words: problemWords(read.problem, context), isFaulty: true };
  const share = shareOfPrice(benefits, read.value);
  const { price } = laterTexts(context);
  const words =
    share && price(format.kroner(read.value), format.kroner(share.pays), format.kroner(share.left));
  return { words: words ?? '', isFaulty: false };
}

function problemWords(problem: AnswerProblem, context: ViewContext): string {
  // Each code has words for its own detail, which the compiler does not follow through the record.
  const say = laterTexts(context).problems[problem.code] as (detail: AnswerProblem) => string;
  return say(problem);
}
