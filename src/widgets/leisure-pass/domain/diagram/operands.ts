import type { ValueConfig } from '../../shared-config.js';
import { partsOf, type Part } from '../dependencies.js';
import type { Rules } from '../model.js';
import type { Node } from './store.js';

/** The diagrams that others are put together from. */
export interface Sources {
  readonly rules: Rules;
  fact(id: string): Node;
  condition(id: string): Node;
  figure(value: ValueConfig): Node;
}

/**
 * All that makes a difference to a condition or a figure, in the order that it refers to them, and last the
 * limits that the questions among them ask about. Nothing does to a number or a parameter.
 */
export function operandsOf(
  kind: 'conditions' | 'figures',
  id: ValueConfig,
  sources: Sources,
): readonly Node[] {
  const { rules } = sources;
  const parts = typeof id === 'string' ? partsOf(rules, kind, id) : [];
  const limits = parts.flatMap(([each, fact]) =>
    each === 'facts' && typeof fact === 'string' ? partsOf(rules, each, fact) : [],
  );
  return [...parts, ...limits].flatMap((part) => nodeOf(part, sources) ?? []);
}

function nodeOf([kind, id]: Part, sources: Sources): Node | undefined {
  if (id === undefined) return undefined;
  if (kind === 'figures') return sources.figure(id);
  return kind === 'facts' ? sources.fact(String(id)) : sources.condition(String(id));
}
