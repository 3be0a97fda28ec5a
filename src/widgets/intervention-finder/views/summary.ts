import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/element/heading.js';
import type { Text } from '../../../core/text/text.js';
import type { SortName } from '../config.js';
import { cross } from './cross.js';
import { valueAlone, valueWords, type ShownValue } from './shown-value.js';
import { anew, countText, nounWords, words } from './view-context.js';
import type { Send, ViewContext } from './view-context.js';

/** Something that is filtered by. */
export interface ChosenFilter {
  /** Id of the facet. */
  readonly facet: string;
  readonly label: Text;
  /** Id of the value, for a facet of values. */
  readonly id?: string | undefined;
  readonly value: ShownValue;
}

/** The orders a visitor can choose between. */
export interface SortModel {
  readonly by: SortName;
  readonly choices: readonly SortName[];
}

/** What was found, and by what. */
export interface SummaryModel {
  /** Undefined where the engine does not say, or has not yet. */
  readonly count?: number | undefined;
  /** True where the count is about right. */
  readonly estimated?: boolean | undefined;
  /** What stands in place of the count, where nobody will say it. */
  readonly instead?: string | undefined;
  readonly query: string;
  /** In the order of the facets; those of one facet together. */
  readonly chosen: readonly ChosenFilter[];
  /** Undefined where the view has no order, or none to choose. */
  readonly sort?: SortModel | undefined;
}

/** "12 indsatser · Tema: Tobak · Sted: Skole", with the filters as chips to take away, and the order. */
export function summaryView(model: SummaryModel, context: ViewContext, send: Send): TemplateResult {
  const { idPrefix, headingLevel } = context;
  const count = countWords(model, context);
  const chosen = chosenWords(model.chosen, context);
  const line = html`<span
    ><b>${count}</b>${chosen.map(({ facet, values }) => html` · ${facet}: <b>${values}</b>`)}${
      model.query ? html`<span class="on-paper"> · »${model.query}«</span>` : nothing
    }</span
  >`;
  return html`<div class="summary">
      ${heading(
        headingLevel + 1,
        anew(`${count} ${JSON.stringify(chosen)} ${model.query}`, line, context),
        {
          id: `${idPrefix}-summary`,
          focusable: true,
        },
      )}
      ${model.sort && sortSelect(model.sort, model.query !== '', context, send)}
    </div>
    ${model.chosen.length > 0 ? chips(model.chosen, context, send) : nothing}`;
}

function countWords({ count, estimated, instead }: SummaryModel, context: ViewContext): string {
  if (count === undefined) return instead ?? context.texts.loading;
  return estimated ? context.texts.estimate(count, nounWords(context)) : countText(count, context);
}

/** One part for each facet: "Tema: Tobak eller Søvn". */
function chosenWords(
  chosen: readonly ChosenFilter[],
  context: ViewContext,
): readonly { readonly facet: string; readonly values: string }[] {
  return [...new Set(chosen.map(({ facet }) => facet))].map((facet) => {
    const ofFacet = chosen.filter((each) => each.facet === facet);
    return {
      facet: ofFacet[0] ? words(ofFacet[0].label, context) : facet,
      values: context.format.either(ofFacet.map(({ value }) => valueWords(value, context))),
    };
  });
}

function chips(chosen: readonly ChosenFilter[], context: ViewContext, send: Send): TemplateResult {
  const { texts, idPrefix, intents } = context;
  const clear = (filter?: ChosenFilter): void => {
    send({
      type: 'clear',
      ...(filter && { facet: filter.facet }),
      ...(filter?.id !== undefined && { value: filter.id }),
    });
    // The button is gone; the count that it changed is what comes next.
    intents.focus(`${idPrefix}-summary`);
  };
  return html`<ul class="chips" role="list">
    ${chosen.map((filter) => {
      const name = valueAlone(filter.label, filter.value, context);
      const chip = html`<button type="button" class="chip chosen" @click=${() => clear(filter)}>
        <span><span class="visually-hidden">${texts.removeBefore} </span>${name}</span>${cross}
      </button>`;
      return html`<li>${anew(`${filter.facet} ${name}`, chip, context)}</li>`;
    })}
    ${
      chosen.length > 1
        ? html`<li>
            <button type="button" class="link small" @click=${() => clear()}>
              ${texts.clearFilters}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

function sortSelect(
  { by, choices }: SortModel,
  searching: boolean,
  { texts, idPrefix }: ViewContext,
  send: Send,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  const id = `${idPrefix}-sort`;
  const change = ({ currentTarget }: Event): void => {
    const chosen = choices[(currentTarget as HTMLSelectElement).selectedIndex];
    if (chosen) send({ type: 'sort', by: chosen });
  };
  return html`<div class="sort small">
    <label for=${id}>${texts.sort}</label>
    <select id=${id} class="field" @change=${change}>
      ${choices.map(
        (name) =>
          html`<option .selected=${name === by}>
            ${name === 'relevance' && !searching ? texts.catalogueOrder : texts.sorts[name]}
          </option>`,
      )}
    </select>
  </div>`;
}
