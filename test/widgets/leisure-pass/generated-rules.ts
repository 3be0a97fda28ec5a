import * as fc from 'fast-check';
import { formatPlainDay, plainDay } from '../../../src/core/dates/plain-day.js';
import type { PlainDay } from '../../../src/core/dates/plain-day.js';
import { DONT_KNOW } from '../../../src/widgets/leisure-pass/domain/answers.js';
import type { Answer, PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import type { FactConfig } from '../../../src/widgets/leisure-pass/fact-config.js';
import type {
  AmountConfig,
  ConditionConfig,
  ParameterConfig,
} from '../../../src/widgets/leisure-pass/rule-config.js';
import type {
  BenefitConfig,
  RouteConfig,
  SchemeConfig,
} from '../../../src/widgets/leisure-pass/scheme-config.js';
import type { ValueConfig } from '../../../src/widgets/leisure-pass/shared-config.js';

/** A config without an editor's mistake, a day, and answers from which all others follow. */
export interface GeneratedRules {
  readonly config: PassConfig;
  readonly today: PlainDay;
  /** By the id of the fact: answers on both sides of everything a rule can ask, and “I don't know”. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
}

/** A day on which birthdays are in doubt, a leap day, and plain ones. */
const DAYS = [plainDay(2027, 2, 28), plainDay(2028, 2, 29), plainDay(2026, 6, 15)];
const OPTIONS = ['a', 'b', 'c', 'd'];
const SOURCE = { title: 'En kilde' };

const FACTS: readonly FactConfig[] = [
  { id: 'alone', kind: 'boolean' },
  { id: 'children', kind: 'count', maximum: 4 },
  { id: 'income', kind: 'money', period: 'year' },
  { id: 'limit', kind: 'threshold', amount: 'sum', boundary: 'atMost' },
  { id: 'benefit', kind: 'choice', options: OPTIONS.map((id) => ({ id, label: id })) },
  { id: 'grounds', kind: 'several', options: OPTIONS.map((id) => ({ id, label: id })) },
  { id: 'age', kind: 'age', maximum: 7 },
  { id: 'born', kind: 'birthDate' },
  { id: 'grade', kind: 'grade' },
  { id: 'active', kind: 'boolean' },
  { id: 'monthly', kind: 'money', period: 'month' },
];

type Draw = <Value>(from: fc.Arbitrary<Value>) => Value;

/** Rule sets with every kind of fact, condition, amount, way and benefit, small enough to go through. */
export const generatedRules: fc.Arbitrary<GeneratedRules> = fc.gen().map((gen) => {
  const draw: Draw = (from) => gen(() => from);
  const today = draw(fc.constantFrom(...DAYS));
  const facts = draw(fc.shuffledSubarray([...FACTS], { minLength: 2, maxLength: 5 }));
  const parameters = drawParameters(draw, today);
  const conditions = drawConditions(draw, facts);
  const amounts = drawAmounts(draw, facts, conditions);
  const schemes = ['one', 'other'].map((id) => drawScheme(draw, id, conditions, today));
  const config: PassConfig = {
    widget: 'leisure-pass',
    version: 1,
    contact: { unit: 'Fritid', link: { href: 'https://example.dk/', label: 'Skriv' } },
    facts,
    parameters,
    amounts,
    conditions,
    schemes,
  };
  const answers = facts.map((fact): [string, readonly Answer[]] => [
    fact.id,
    [...answersTo(fact, today), DONT_KNOW],
  ]);
  return { config, today, answers: new Map(answers) };
});

function drawParameters(draw: Draw, today: PlainDay): ParameterConfig[] {
  return ['rate', 'base'].map((id) => {
    const value = draw(fc.constantFrom(50, 100, 200));
    const times = draw(
      fc.constantFrom({}, {}, { to: formatPlainDay(before(today)) }, { from: '2099-01-01' }),
    );
    return {
      id,
      label: id,
      unit: 'kroner',
      values: [{ value, source: SOURCE, ...times }],
    };
  });
}

function before(today: PlainDay): PlainDay {
  return (today - 1) as PlainDay;
}

function drawValue(draw: Draw): ValueConfig {
  return draw(fc.constantFrom<ValueConfig>(100, 50, 'rate', 'base', 'rate'));
}

/** `sum` is always there, for the fact that asks for it. It refers to what stands before it. */
function drawAmounts(
  draw: Draw,
  facts: readonly FactConfig[],
  conditions: readonly ConditionConfig[],
): AmountConfig[] {
  const counted = facts.filter(({ kind }) => ['count', 'age', 'grade', 'birthDate'].includes(kind));
  const amounts: AmountConfig[] = [];
  const plain = conditions.filter(
    (condition) => condition.kind === 'oneOf' || condition.kind === 'range',
  );
  for (const { id: fact } of counted) {
    const each = drawValue(draw);
    amounts.push(
      draw(fc.boolean())
        ? { id: `per ${fact}`, kind: 'perFurther', fact, each, ...drawMost(draw) }
        : { id: `table ${fact}`, kind: 'table', fact, ...drawRows(draw) },
    );
  }
  for (const { id: condition } of plain) {
    amounts.push({ id: `when ${condition}`, kind: 'when', condition, value: drawValue(draw) });
  }
  amounts.push({ id: 'half', kind: 'share', percent: 50, of: drawValue(draw) });
  const ids = amounts.map(({ id }) => id);
  const of = draw(fc.subarray([...ids, 'rate', 'base'], { minLength: 1, maxLength: 3 }));
  amounts.push({ id: 'sum', kind: draw(fc.constantFrom('sum', 'lowest', 'highest')), of });
  return amounts;
}

function drawMost(draw: Draw): { after?: number; most?: number } {
  return draw(fc.constantFrom({}, { after: 0 }, { most: 2 }, { after: 2, most: 1 }));
}

function drawRows(draw: Draw): Pick<AmountConfig & { kind: 'table' }, 'rows' | 'beyond'> {
  const rows = [1, 3, 5].map((through) => ({ through, value: drawValue(draw) }));
  return draw(fc.boolean()) ? { rows, beyond: drawValue(draw) } : { rows };
}

function drawConditions(draw: Draw, facts: readonly FactConfig[]): ConditionConfig[] {
  const leaves: ConditionConfig[] = [{ id: 'judged', kind: 'assessment', label: 'Et skøn' }];
  facts.forEach((fact) => {
    for (const turn of ['first', 'second']) {
      leaves.push(drawLeaf(draw, fact, `${fact.id} ${turn}`));
    }
  });
  const conditions = [...leaves];
  for (let place = 0; place < 5; place++) {
    const ids = conditions.map(({ id }) => id);
    const id = `combined ${place}`;
    const of = draw(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }));
    const kind = draw(fc.constantFrom('all', 'any', 'not', 'atLeast'));
    if (kind === 'not') conditions.push({ id, kind, of: of[0] ?? 'judged' });
    else if (kind === 'atLeast')
      conditions.push({ id, kind, count: draw(fc.integer({ min: 1, max: 3 })), of });
    else conditions.push({ id, kind, of });
  }
  return conditions;
}

function drawLeaf(draw: Draw, { id: fact, kind }: FactConfig, id: string): ConditionConfig {
  const from = draw(fc.integer({ min: 0, max: 5 }));
  switch (kind) {
    case 'boolean':
    case 'threshold':
      return { id, kind: 'answer', fact, is: draw(fc.boolean()) };
    case 'choice':
    case 'several': {
      const options = draw(fc.subarray(OPTIONS, { minLength: 1 }));
      return { id, kind: 'oneOf', fact, options };
    }
    case 'age':
    case 'birthDate':
      return draw(
        fc.constantFrom<ConditionConfig>(
          { id, kind: 'age', fact, from },
          { id, kind: 'age', fact, from, through: from + 2 },
          { id, kind: 'age', fact, untilTurning: from },
        ),
      );
    case 'count':
    case 'grade':
      return {
        id,
        kind: 'range',
        fact,
        from,
        through: from + draw(fc.integer({ min: 0, max: 4 })),
      };
    case 'money': {
      const is = draw(fc.constantFrom('under', 'atMost', 'atLeast', 'over'));
      const than = draw(fc.constantFrom<ValueConfig>('sum', 'sum', 'rate', 100));
      return { id, kind: 'compare', fact, is, than };
    }
  }
}

function drawIds(draw: Draw, conditions: readonly ConditionConfig[], most: number): string[] {
  return draw(
    fc.subarray(
      conditions.map(({ id }) => id),
      { maxLength: most },
    ),
  );
}

function drawScheme(
  draw: Draw,
  id: string,
  conditions: readonly ConditionConfig[],
  today: PlainDay,
): SchemeConfig {
  const kinds: readonly RouteConfig['kind'][] = ['parent', 'club', 'automatic'];
  const routes = draw(fc.subarray([...kinds])).map((kind) => ({
    id: kind,
    kind,
    when: drawIds(draw, conditions, 1),
  }));
  const benefits = ['fee', 'camp'].map((benefit): BenefitConfig => {
    const cap = draw(fc.constantFrom<ValueConfig>('sum', 'rate', 500));
    const kind = benefit === 'fee' ? 'fee' : 'camp';
    return { id: benefit, kind, when: drawIds(draw, conditions, 1), cap };
  });
  const closure = draw(fc.constantFrom(false, false, true));
  return {
    id,
    name: id,
    decision: draw(fc.constantFrom('authority', 'rule')),
    requires: drawIds(draw, conditions, 3),
    routes,
    benefits,
    source: SOURCE,
    ...(closure && { closures: [{ kind: 'opens', on: formatPlainDay((today + 3) as PlainDay) }] }),
  };
}

function answersTo(fact: FactConfig, today: PlainDay): readonly Answer[] {
  switch (fact.kind) {
    case 'boolean':
    case 'threshold':
      return [true, false];
    case 'choice':
      return OPTIONS;
    case 'several':
      return [[], ['a'], ['b'], ['c'], ['d'], ['a', 'b'], ['b', 'd'], ['a', 'b', 'c', 'd']];
    case 'count':
      return numbersTo(4);
    case 'age':
      return numbersTo(7);
    case 'grade':
      return numbersTo(10);
    case 'money':
      return [0, 25, 49.99, 50, 50.01, 75, 99.99, 100, 100.01, 150, 200, 250.5, 1000];
    case 'birthDate':
      return [
        ...[0, 1, 2, 3, 5, 7].flatMap((years) =>
          [-1, 0, 1].map((days) => plainDay(2027 - years, 2, 28 + days)),
        ),
        ...[1, 2, 3, 4].map((years) => plainDay(2026 - years, 6, 15)),
        plainDay(2024, 2, 29),
      ]
        .filter((day) => day <= today)
        .map(formatPlainDay);
  }
}

function numbersTo(most: number): readonly number[] {
  return [...new Array(most + 1).keys()];
}
