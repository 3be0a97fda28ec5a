import { html, nothing, type TemplateResult } from 'lit';
import { parsePlainDay } from '../../../core/dates/plain-day.js';
import { leadingStatus } from '../domain/leading-status.js';
import type { ListedZone } from '../domain/model.js';
import { anew, joined, zoneId, type CardContext, type Send } from './card-context.js';
import { statusSign } from './status-sign.js';
import { zoneName } from './view-context.js';

/** A zone as the list shows it. */
export interface RowModel {
  readonly zone: ListedZone;
  /** Whether list and map point it out. */
  readonly active: boolean;
  /** “35 meter mod nord”, where it is known where from. */
  readonly away?: string | undefined;
}

/** A row of the list: number, name, where, and the rule in words and by its sign. */
export function zoneRow(
  { zone, active, away }: RowModel,
  context: CardContext,
  send: Send,
): TemplateResult {
  const { status } = leadingStatus(zone.rule);
  const point = (): void => send({ type: 'activate', id: zone.id });
  return html`<li class=${active ? 'zone active' : 'zone'} @pointerenter=${point} @focusin=${point}>
    <span class="number ${status}">${zone.number}</span>
    <div class="what">
      ${opener(zone, context)}
      ${zone.address === '' ? nothing : html`<p class="small muted">${zone.address}</p>`}
      <p class="small rule">${statusSign(status)} <span>${ruleInShort(zone, context)}</span></p>
    </div>
    ${away === undefined ? nothing : anew(away, html`<p class="small away">${away}</p>`, context)}
  </li>`;
}

/** A link where the page's address can say which zone, so that it can be kept and sent. */
function opener(zone: ListedZone, context: CardContext): TemplateResult {
  const { hrefOf, intents } = context;
  const id = zoneId(zone.id, context);
  const name = zoneName(zone, context);
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    intents.open(zone.id);
  };
  return hrefOf
    ? html`<a class="open" href=${hrefOf(zone.id)} id=${id} @click=${open}>${name}</a>`
    : html`<button type="button" class="link open" id=${id} @click=${open}>${name}</button>`;
}

/** “Forbudt: cigaretter og vape”. */
export function ruleInShort(
  { rule, validFrom }: Pick<ListedZone, 'rule' | 'validFrom'>,
  context: Pick<CardContext, 'texts' | 'lang' | 'today'>,
): string {
  const { texts, lang, today } = context;
  const { status, products } = leadingStatus(rule);
  const name = texts.statuses[status];
  const said =
    status === 'unknown'
      ? name
      : `${name}: ${joined(
          products.map((product) => texts.productsInline[product]),
          { lang },
        )}`;
  const starts = [validFrom, parsePlainDay(rule?.validFrom ?? '')];
  if (starts.some((start) => start !== undefined && start > today)) {
    return `${said} · ${texts.notYet}`;
  }
  return rule?.hours || rule?.season ? `${said} · ${texts.atTimes}` : said;
}
