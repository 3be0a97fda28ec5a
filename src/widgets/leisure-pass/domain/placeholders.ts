import type { Text } from '../../../core/text/text.js';
import { OWN_AMOUNT } from './own-amount.js';
import type { FactConfig, WordingConfig } from '../fact-config.js';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/** The ids in braces that a fact's texts put amounts in for, its own amount left out. */
export function placeholdersIn(fact: FactConfig): ReadonlySet<string> {
  const texts = [fact, fact.professional, fact.young].flatMap((wording) => textsOf(wording ?? {}));
  const ids = texts.flatMap((text) =>
    [...text.matchAll(PLACEHOLDER)].map(([, id = '']) => id.trim()),
  );
  const own = fact.kind === 'threshold' ? [OWN_AMOUNT] : [];
  return new Set(ids.filter((id) => !own.includes(id)));
}

function textsOf({ question, help, why, label }: WordingConfig): readonly string[] {
  return [question, help, why, label].flatMap((text) => (text === undefined ? [] : versions(text)));
}

function versions(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
