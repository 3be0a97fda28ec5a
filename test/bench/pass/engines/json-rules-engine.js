import { Engine } from 'json-rules-engine';

export const name = 'json-rules-engine';
export const packageName = 'json-rules-engine';
export const bundled = `export { Engine } from 'json-rules-engine';`;
export const says = {
  rules: 'named conditions; a rule for each way and benefit, the first of a scheme’s ways counts',
  next: 'does not offer it',
};

/** @param {readonly string[]} ids */
const every = (ids) => ({ all: ids.map((condition) => ({ condition })) });

/** @param {any} condition */
function leaf(condition) {
  const { kind, fact } = condition;
  /** @type {(operator: string, value: unknown) => object} */
  const test = (operator, value) => ({ fact, operator, value });
  switch (kind) {
    case 'all':
    case 'any':
      return { [kind]: condition.of.map((/** @type {string} */ id) => ({ condition: id })) };
    case 'not':
      return { not: { condition: condition.of } };
    case 'always':
      return { all: [] };
    case 'answer':
      return { all: [test('equal', condition.is)] };
    case 'number':
      return {
        all: [
          ...(condition.from === undefined ? [] : [test('greaterThanInclusive', condition.from)]),
          ...(condition.through === undefined
            ? []
            : [test('lessThanInclusive', condition.through)]),
        ],
      };
    default:
      return condition.several
        ? { any: condition.options.map((/** @type {string} */ each) => test('contains', each)) }
        : { any: [test('in', condition.options)] };
  }
}

/** @param {import('../plain-rules.js').PlainRules} plain */
export function build({ conditions, schemes }) {
  // Else it throws at the first fact that was not asked.
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const condition of conditions) engine.setCondition(condition.id, leaf(condition));
  for (const { id, requires, ways, benefits } of schemes) {
    ways.forEach((way, place) =>
      engine.addRule({
        conditions: every([...requires, ...way.when]),
        event: { type: 'outcome', params: { scheme: id, outcome: way.outcome, place } },
      }),
    );
    for (const benefit of benefits) {
      engine.addRule({
        conditions: every(benefit.when),
        event: { type: 'benefit', params: { scheme: id, benefit: benefit.id } },
      });
    }
  }
  return {
    /** @param {Record<string, unknown>} sheet */
    evaluate: (sheet) => engine.run(sheet),
    /** @param {{ events: any[] }} found */
    outcomes: ({ events }) =>
      new Map(
        schemes.map(({ id }) => {
          const [first] = events
            .filter(({ type, params }) => type === 'outcome' && params.scheme === id)
            .toSorted((one, other) => one.params.place - other.params.place);
          return [id, first?.params.outcome ?? 'no'];
        }),
      ),
  };
}
