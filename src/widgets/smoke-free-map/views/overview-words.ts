import type { Zone } from '../domain/model.js';
import { PRODUCTS } from '../domain/model.js';
import { styleOf } from '../domain/overview/zone-style.js';
import { overviewTexts } from '../texts/overview-texts.js';
import { joined } from './card-context.js';
import { categoryName, zoneName, type ViewContext } from './view-context.js';

/** A zone's rule in a few words: "lad være med at ryge". */
export function ruleWords(zone: Zone, context: ViewContext): string {
  const { rules, productRule } = overviewTexts(context);
  const products = zone.rule?.products ?? {};
  const style = styleOf(zone);
  if (style === 'other') return products.cigarettes === 'allowed' ? rules.allowed : rules.unknown;
  if (products.cigarettes === style) return rules[style];
  const { texts } = context;
  const named = PRODUCTS.filter((product) => products[product] === style);
  const list = joined(
    named.map((product) => texts.productsInline[product]),
    context,
  );
  return lowered(productRule(texts.statuses[style], list));
}

/** A zone as a screen reader says it: "3. Legepladsen i parken, legeplads, lad være med at ryge". */
export function zoneWords(zone: Zone, context: ViewContext): string {
  const name = zoneName(zone, context);
  const kind = lowered(categoryName(zone.category, context));
  const parts = [name, ...(zone.name === '' ? [] : [kind]), ruleWords(zone, context)];
  return `${zone.number}. ${parts.join(', ')}`;
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
