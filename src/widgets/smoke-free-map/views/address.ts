import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AddressSuggestion } from '../address/provider.js';
import type { AddressTexts } from '../texts/address.da.js';
import type { ViewContext } from './view-context.js';

/** How far a search is. */
export type AddressPhase =
  /** The visitor has not said that what they type may be sent. */
  'offered' | 'typing' | 'searching' | 'found' | 'none' | 'locating' | 'failed';

/** What the search for an address is drawn from. */
export interface AddressViewModel {
  readonly phase: AddressPhase;
  /** Who gets what is typed. */
  readonly name: string;
  readonly text: string;
  readonly maxLength: number;
  readonly suggestions: readonly AddressSuggestion[];
  readonly texts: AddressTexts;
}

/** What the visitor can ask for. */
export interface AddressIntents {
  readonly start: () => void;
  readonly stop: () => void;
  readonly type: (text: string) => void;
  readonly submit: () => void;
  readonly choose: (suggestion: AddressSuggestion) => void;
}

/** The id of a part of it. */
export function addressId(
  { idPrefix }: Pick<ViewContext, 'idPrefix'>,
  part: 'start' | 'who' | 'field' | 'help',
): string {
  return `${idPrefix}-address-${part}`;
}

/** The offer to search for an address; after the click the search itself. */
export function addressView(
  model: AddressViewModel,
  context: ViewContext,
  intents: AddressIntents,
): TemplateResult {
  return model.phase === 'offered'
    ? offerView(model, context, intents)
    : searchView(model, context, intents);
}

function offerView(
  { name, texts }: AddressViewModel,
  context: ViewContext,
  { start }: AddressIntents,
): TemplateResult {
  return html`<div class="address-search">
    <button
      class="button"
      type="button"
      id=${addressId(context, 'start')}
      aria-describedby=${addressId(context, 'who')}
      @click=${start}
    >
      ${texts.start}
    </button>
    <p class="small muted" id=${addressId(context, 'who')}>${texts.whoReads(name)}</p>
  </div>`;
}

function searchView(
  model: AddressViewModel,
  context: ViewContext,
  intents: AddressIntents,
): TemplateResult {
  const { phase, texts, name } = model;
  const submitted = (event: SubmitEvent): void => {
    event.preventDefault();
    intents.submit();
  };
  return html`<form
    class="address-search"
    role="search"
    aria-label=${texts.start}
    @submit=${submitted}
  >
    <label for=${addressId(context, 'field')}>${texts.label}</label>
    ${fieldView(model, context, intents)}
    <p class="small muted" id=${addressId(context, 'help')}>
      ${texts.help} ${texts.whoReads(name)}
    </p>
    ${statusView(phase, texts)} ${suggestionsView(model, intents)}
  </form>`;
}

function fieldView(
  { text, maxLength, texts }: AddressViewModel,
  context: ViewContext,
  { stop, type }: AddressIntents,
): TemplateResult {
  const typed = ({ currentTarget }: InputEvent): void =>
    type((currentTarget as HTMLInputElement).value);
  return html`<div class="address-row">
    <input
      class="field"
      id=${addressId(context, 'field')}
      type="search"
      autocomplete="off"
      maxlength=${maxLength}
      aria-describedby=${addressId(context, 'help')}
      .value=${live(text)}
      @input=${typed}
    />
    <button class="button" type="submit">${texts.search}</button>
    <button class="button" type="button" @click=${stop}>${texts.stop}</button>
  </div>`;
}

function suggestionsView(
  { suggestions, texts }: AddressViewModel,
  { choose }: AddressIntents,
): TemplateResult | typeof nothing {
  if (suggestions.length === 0) return nothing;
  const rows = suggestions.map(
    (suggestion) =>
      html`<li>
        <button type="button" @click=${() => choose(suggestion)}>
          ${suggestion.kind === 'part' ? texts.part(suggestion.label) : suggestion.label}
        </button>
      </li>`,
  );
  return html`<ul class="address-suggestions" role="list" aria-label=${texts.suggestions}>
    ${rows}
  </ul>`;
}

function statusView(phase: AddressPhase, texts: AddressTexts): TemplateResult | typeof nothing {
  switch (phase) {
    case 'searching':
    case 'locating':
      return html`<p class="muted">${texts[phase]}</p>`;
    case 'none':
    case 'failed':
      return html`<p class="notice">${texts[phase]}</p>`;
    default:
      return nothing;
  }
}
