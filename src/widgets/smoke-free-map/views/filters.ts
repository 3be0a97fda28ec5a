import { html, nothing, type TemplateResult } from 'lit';
import { PRODUCTS, type Category } from '../domain/model.js';
import type { MapState } from '../domain/state.js';
import type { Product } from '../rule-config.js';
import { laterTexts } from '../texts/later-texts.js';
import type { CardContext, Send } from './card-context.js';
import { categoryName } from './view-context.js';

/** What the zones can be chosen by. */
export interface FiltersModel {
  /** Those that there are zones of, in order. */
  readonly categories: readonly Category[];
  readonly chosen: Pick<MapState, 'categories' | 'product' | 'nearest'>;
  /** Whether it is known from where distances are counted. */
  readonly canSort: boolean;
}

/** Kinds of place, a product, and which come first. */
export function filtersView(
  { categories, chosen, canSort }: FiltersModel,
  context: CardContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  return html`<div class="filter-fields">
    ${
      categories.length < 2
        ? nothing
        : html`<fieldset>
            <legend>${later.categoriesLabel}</legend>
            <div class="boxes">
              ${categories.map((category) => categoryBox(category, chosen, context, send))}
            </div>
          </fieldset>`
    }
    ${productField(chosen.product, context, send)}
    ${canSort ? nearestBox(chosen.nearest, context, send) : nothing}
  </div>`;
}

function categoryBox(
  category: Category,
  { categories }: FiltersModel['chosen'],
  context: CardContext,
  send: Send,
): TemplateResult {
  const { id } = category;
  const isChosen = categories.includes(id);
  return html`<label class="box">
    <input
      type="checkbox"
      .checked=${isChosen}
      @change=${({ currentTarget }: Event) =>
        send({ type: 'choose-category', id, chosen: (currentTarget as HTMLInputElement).checked })}
    />
    <span>${categoryName(category, context)}</span>
  </label>`;
}

function productField(
  product: Product | undefined,
  context: CardContext,
  send: Send,
): TemplateResult {
  const { texts, idPrefix } = context;
  const later = laterTexts(context);
  const id = `${idPrefix}-product`;
  const choose = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    const chosen = PRODUCTS.find((each) => each === value);
    send({ type: 'choose-product', ...(chosen && { product: chosen }) });
  };
  return html`<p class="product-field">
    <label for=${id}>${later.productLabel}</label>
    <select id=${id} class="field" @change=${choose}>
      <option value="" .selected=${product === undefined}>${later.everyProduct}</option>
      ${PRODUCTS.map(
        (each) =>
          html`<option value=${each} .selected=${each === product}>
            ${texts.products[each]}
          </option>`,
      )}
    </select>
  </p>`;
}

function nearestBox(nearest: boolean, context: CardContext, send: Send): TemplateResult {
  return html`<label class="box">
    <input
      type="checkbox"
      .checked=${nearest}
      @change=${({ currentTarget }: Event) =>
        send({ type: 'sort', nearest: (currentTarget as HTMLInputElement).checked })}
    />
    <span>${laterTexts(context).nearest}</span>
  </label>`;
}

/** In place of the list, with the way back to all. */
export function nothingFoundView(
  isSearched: boolean,
  context: CardContext,
  send: Send,
): TemplateResult {
  const later = laterTexts(context);
  const clear = (): void => {
    send({ type: 'clear' });
    context.intents.focus(`${context.idPrefix}-search`);
  };
  return html`<div class="notice">
    <p>${later.nothingFound} ${isSearched ? later.nothingFoundHint : nothing}</p>
    <p>
      <button type="button" class="button" @click=${clear}>
        ${isSearched ? later.clearSearch : later.clearFilters}
      </button>
    </p>
  </div>`;
}
