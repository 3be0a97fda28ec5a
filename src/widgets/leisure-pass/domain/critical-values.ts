import type { FactConfig } from '../fact-config.js';
import { boundsOf, DONT_KNOW, isDontKnow } from './answers.js';
import { birthDates } from './birth-dates.js';
import { boundariesOf } from './boundaries.js';
import type { Boundaries } from './boundaries.js';
import type { Answer, Rules } from './model.js';

/** Answers that no rule tells apart. */
export interface ValueClass {
  /** One of them: at a limit the one beside it, so that it can be shown as an example. */
  readonly representative: Answer;
}

/** A fact as the rules see it. “I don’t know” is the last of its classes. */
export interface Variable {
  readonly fact: FactConfig;
  readonly classes: readonly ValueClass[];
  /** Which class an answer belongs to, by its place. One that the fact cannot have is not known. */
  readonly classOf: (answer: Answer) => number;
  /** Whether the rules tell more answers apart than can be gone through; then none are here. */
  readonly hasTooMany: boolean;
}

type Classes = Pick<Variable, 'classes' | 'classOf'>;

/** Eleven benefits, each told apart from the others, are 2048. */
const MOST_CLASSES = 4096;

/**
 * Every fact, in the editor’s order, with what its answers can come to: limits and the values beside
 * them, options that some condition tells apart, days around birthdays. With several rules, such as
 * before and after a change, what any of them tells apart; their facts are then those of the first, and
 * after them what only others have.
 */
export function criticalValues(rules: readonly Rules[]): readonly Variable[] {
  const facts = new Map<string, FactConfig>();
  for (const each of rules) {
    for (const [id, fact] of each.facts) facts.set(id, merged(facts.get(id), fact));
  }
  const boundaries = boundariesOf(rules, facts);
  return [...facts.values()].map((fact) => variable(fact, boundaries.get(fact.id), rules));
}

function merged(known: FactConfig | undefined, fact: FactConfig): FactConfig {
  if (known?.kind === 'choice' && fact.kind === 'choice') {
    return { ...known, options: [...known.options, ...fact.options] };
  }
  if (known?.kind === 'several' && fact.kind === 'several') {
    return { ...known, options: [...known.options, ...fact.options] };
  }
  return known ?? fact;
}

function variable(
  fact: FactConfig,
  boundaries: Boundaries | undefined,
  rules: readonly Rules[],
): Variable {
  const known = boundaries?.hasTooMany ? undefined : classesOf(fact, boundaries, rules);
  const { classes, classOf } = known ?? { classes: [], classOf: () => 0 };
  const last = classes.length;
  return {
    fact,
    classes: [...classes, { representative: DONT_KNOW }],
    classOf: (answer) => {
      const place = isDontKnow(answer) ? -1 : classOf(answer);
      return place < 0 ? last : place;
    },
    hasTooMany: known === undefined,
  };
}

/** Without “I don’t know”; undefined where there are too many. */
function classesOf(
  fact: FactConfig,
  { starts = new Set(), groups = [] }: Partial<Boundaries> = {},
  rules: readonly Rules[],
): Classes | undefined {
  switch (fact.kind) {
    case 'boolean':
    case 'threshold':
      return {
        classes: [{ representative: true }, { representative: false }],
        classOf: (answer) => [true, false].findIndex((each) => each === answer),
      };
    case 'choice':
      return choices(
        fact.options.map(({ id }) => id),
        groups,
      );
    case 'several':
      return subsets(
        fact.options.map(({ id }) => id),
        groups,
      );
    case 'birthDate':
      return birthDates(starts, [...new Set(rules.map(({ today }) => today))]);
    case 'money':
      return numbers(fact, starts, 100);
    default:
      return numbers(fact, starts, 1);
  }
}

/** Numbers from one start to the next; starts in hundredths for kroner. */
function numbers(
  fact: FactConfig,
  starts: ReadonlySet<number>,
  scale: number,
): Classes | undefined {
  if (starts.size > MOST_CLASSES) return undefined;
  const { least, most } = boundsOf(fact) ?? { least: 0, most: 0 };
  const from = [...starts]
    .filter((start) => start > least * scale && start <= most * scale)
    .toSorted((one, other) => one - other);
  const begins = [least * scale, ...from];
  return {
    classes: begins.map((begin, place) => {
      const end = begins[place + 1];
      return { representative: exampleOf(begin, end, place === 0, scale) / scale };
    }),
    classOf: (answer) =>
      typeof answer === 'number'
        ? from.filter((start) => start <= round(answer * scale)).length
        : -1,
  };
}

/** The value right below the first limit, or right above one; whole kroner where they fit between. */
function exampleOf(
  begin: number,
  end: number | undefined,
  isFirst: boolean,
  scale: number,
): number {
  if (isFirst && end !== undefined) return Math.max(begin, end - scale);
  if (scale === 1 || begin % scale === 0) return begin;
  const whole = Math.ceil(begin / scale) * scale;
  return end === undefined || whole < end ? whole : begin;
}

function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value) : value;
}

/** Options that are in the same conditions belong together. */
function choices(options: readonly string[], groups: Boundaries['groups']): Classes {
  const maskOf = masksOf(groups);
  const places = new Map<string, number>();
  const classes: ValueClass[] = [];
  for (const option of options) {
    const key = keyOf(maskOf(option));
    if (places.has(key)) continue;
    places.set(key, classes.length);
    classes.push({ representative: option });
  }
  return {
    classes,
    classOf: (answer) =>
      typeof answer === 'string' ? (places.get(keyOf(maskOf(answer))) ?? -1) : -1,
  };
}

/** Sets of options that meet the same conditions belong together, the fewest that do for an example. */
function subsets(options: readonly string[], groups: Boundaries['groups']): Classes | undefined {
  const maskOf = masksOf(groups);
  const places = new Map([[keyOf(0n), 0]]);
  const chosen: { readonly mask: bigint; readonly representative: readonly string[] }[] = [
    { mask: 0n, representative: [] },
  ];
  for (const option of options) {
    const own = maskOf(option);
    for (const { mask, representative } of [...chosen]) {
      const key = keyOf(mask | own);
      if (places.has(key)) continue;
      places.set(key, chosen.length);
      chosen.push({ mask: mask | own, representative: [...representative, option] });
    }
    if (chosen.length > MOST_CLASSES) return undefined;
  }
  return {
    classes: chosen.map(({ representative }) => ({ representative })),
    classOf: (answer) => {
      if (!Array.isArray(answer)) return -1;
      const each = answer.map((option: string) => maskOf(option));
      return places.get(keyOf(each.reduce((all, mask) => all | mask, 0n))) ?? -1;
    },
  };
}

/** Browsers tell large numbers apart by their last 64 bits alone, and then one by one. */
function keyOf(mask: bigint): string {
  return mask.toString(36);
}

/** Says of an option which groups it is in: a bit for each. */
function masksOf(groups: Boundaries['groups']): (option: string) => bigint {
  const masks = new Map<string, bigint>();
  for (const [place, group] of groups.entries()) {
    const bit = 1n << BigInt(place);
    for (const option of group) masks.set(option, (masks.get(option) ?? 0n) | bit);
  }
  return (option) => masks.get(option) ?? 0n;
}
