import { html, type TemplateResult } from 'lit';

/** One way to choose. */
export interface PlanOption {
  readonly value: string;
  readonly label: string;
}

/** A choice with its label. */
export interface PlanChoice {
  readonly id: string;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (PlanOption | PlanOptions)[];
}

/** Options under a heading of their own. */
export interface PlanOptions {
  readonly heading: string;
  readonly options: readonly PlanOption[];
}

/** A choice from a list, with its label above. */
export function planSelect(
  { id, label, chosen, options }: PlanChoice,
  choose: (value: string) => void,
): TemplateResult {
  const option = (each: PlanOption): TemplateResult =>
    html`<option .value=${each.value} .selected=${each.value === chosen}>${each.label}</option>`;
  return html`<div class="plan-field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      class="field"
      @change=${({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value)}
    >
      ${options.map((each) =>
        'heading' in each
          ? html`<optgroup label=${each.heading}>${each.options.map(option)}</optgroup>`
          : option(each),
      )}
    </select>
  </div>`;
}
