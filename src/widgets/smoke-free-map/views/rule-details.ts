import { html, nothing, type TemplateResult } from 'lit';
import { outwardLink } from '../../../core/element/outward-link.js';
import type { ProductAnswer, Zone } from '../domain/model.js';
import { dateWords, dayOf, whenWords } from '../present/when-words.js';
import type { RuleConfig } from '../rule-config.js';
import { laterTexts } from '../texts/later-texts.js';
import { anew, type CardContext } from './card-context.js';
import { statusSign } from './status-sign.js';
import { say, zoneName } from './view-context.js';

/** What holds, product by product: by its sign and in words. */
export function productRows(
  products: readonly ProductAnswer[],
  context: CardContext,
): TemplateResult {
  const { texts } = context;
  return html`<ul class="products" role="list">
    ${products.map(
      ({ product, status }) =>
        html`<li class="product ${status}">
          ${statusSign(status)}
          <span class="product-name">${texts.products[product]}</span>
          ${anew(status, html`<span class="status">${texts.statuses[status]}</span>`, context)}
        </li>`,
    )}
  </ul>`;
}

/** On what a zone’s rule rests, when it holds, what else there is to know, and where it is written. */
export function ruleDetails(
  zone: Zone,
  options: { readonly named: boolean },
  context: CardContext,
): unknown {
  const { rule, note, smokingAreas } = zone;
  const later = laterTexts(context);
  const when = rule ? whenWords(rule, zone, context) : [];
  const notes = [
    ...(rule?.note === undefined ? [] : [say(rule.note, context)]),
    ...(note === '' ? [] : [note]),
    ...(smokingAreas.length > 0 ? [later.smokingAreas] : []),
  ];
  const rows = [
    row(later.basis, rule && basis(rule, context)),
    row(later.when, when.length > 0 ? lines(when) : undefined),
    row(later.note, notes.length > 0 ? lines(notes) : undefined),
    row(later.source, rule?.source ? source(rule.source, context) : undefined),
  ].filter((each) => each !== undefined);
  if (rows.length === 0) return nothing;
  const view = html`<div class="details">
    ${options.named ? html`<p class="details-of">${zoneName(zone, context)}</p>` : nothing}
    <dl>${rows}</dl>
  </div>`;
  return anew(zone.id, view, context);
}

function row(name: string, value: unknown): TemplateResult | undefined {
  if (value === undefined) return undefined;
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function lines(texts: readonly unknown[]): unknown {
  return texts.map((text) => html`<p>${text}</p>`);
}

/** That it is a request is said with the rule itself. */
function basis(
  { basis: kind, label }: RuleConfig,
  context: CardContext,
): TemplateResult | undefined {
  const said = kind === 'request' ? nothing : html`<p>${context.texts.bases[kind]}.</p>`;
  if (label === undefined) return kind === 'request' ? undefined : html`${said}`;
  return html`${said}
    <p>${say(label, context)}</p>`;
}

function source(
  { title, url, checkedOn }: NonNullable<RuleConfig['source']>,
  context: CardContext,
): TemplateResult {
  const day = dayOf(checkedOn);
  return html`<p>
    ${outwardLink(url, say(title, context), context)}${
      day === undefined ? nothing : html`. ${laterTexts(context).readOn(dateWords(day, context))}.`
    }
  </p>`;
}
