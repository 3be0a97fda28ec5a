import type { Choices, Facet, FacetChoice, Range } from '../model.js';
import { isChosen } from '../query-choices.js';
import { escapeId, unescapeIds, type LinkField, type LinkFields } from './fields.js';

const NONE = 'none';
const END = String.raw`(-?\d{1,15}(?:\.\d{1,15})?)?`;
const RANGE = new RegExp(String.raw`^${END}\.\.${END}$`);

/**
 * The choices as fields `f.theme:…,…`, `r.age:4..6` and `b.free:true`; nothing where they are the preset,
 * and `none:` where the preset was undone.
 */
export function encodeChoices(choices: Choices, preset: Choices): readonly LinkField[] {
  if (JSON.stringify(choices) === JSON.stringify(preset)) return [];
  const fields = Object.entries(choices).flatMap(([facet, choice]) =>
    escapeId(facet).flatMap((id) => encodeChoice(id, choice)),
  );
  return fields.length > 0 || Object.keys(preset).length === 0 ? fields : [[NONE, []]];
}

/** The choices of a link; undefined where it says nothing of them. */
export function decodeChoices(fields: LinkFields): Choices | undefined {
  const choices = new Map<string, FacetChoice>();
  for (const [name, values] of fields) {
    const [, kind, code = ''] = /^([frb])\.(.+)$/.exec(name) ?? [];
    const [facet] = unescapeIds([code]);
    if (facet === undefined) continue;
    const choice = decodeChoice(kind, values);
    if (isChosen(choice)) choices.set(facet, { ...choices.get(facet), ...choice });
  }
  return choices.size > 0 || fields.has(NONE) ? Object.fromEntries(choices) : undefined;
}

/**
 * The choices under facets that there are, of their kind and with values that there are. A facet that is
 * no filter counts too: the matrix and presets choose by it.
 */
export function knownChoices(
  choices: Choices,
  facets: readonly Facet[],
  hasValue: (facet: string, value: string) => boolean,
): Choices {
  const known = facets.flatMap((facet) => {
    const { id } = facet;
    const asked = Object.hasOwn(choices, id) ? choices[id] : undefined;
    const choice = asked ? ofKind(facet, asked, hasValue) : {};
    return isChosen(choice) ? [[id, choice] as const] : [];
  });
  return Object.fromEntries(known);
}

function encodeChoice(id: string, { values = [], range, is }: FacetChoice): readonly LinkField[] {
  const escaped = values.flatMap(escapeId);
  return [
    ...(escaped.length > 0 ? [[`f.${id}`, escaped] as const] : []),
    ...(range ? [[`r.${id}`, [`${range.from ?? ''}..${range.to ?? ''}`]] as const] : []),
    ...(is === undefined ? [] : [[`b.${id}`, [String(is)]] as const]),
  ];
}

function decodeChoice(kind: string | undefined, values: readonly string[]): FacetChoice {
  const [first = ''] = values;
  if (kind === 'b') return /^(?:true|false)$/.test(first) ? { is: first === 'true' } : {};
  if (kind === 'f') return { values: unescapeIds(values) };
  const [, from, to] = RANGE.exec(first) ?? [];
  const range: Range = {
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
  };
  return { range };
}

function ofKind(
  { id, kind }: Facet,
  { values, range, is }: FacetChoice,
  hasValue: (facet: string, value: string) => boolean,
): FacetChoice {
  switch (kind) {
    case 'list':
      return { values: [...new Set(values)].filter((value) => hasValue(id, value)) };
    case 'range':
      return range ? { range } : {};
    case 'boolean':
      return is === undefined ? {} : { is };
  }
}
