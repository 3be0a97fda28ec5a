/** @typedef {(id: string) => string} Expand */

/**
 * @param {readonly string[]} ids
 * @param {Expand} expand
 */
const every = (ids, expand) => (ids.length === 0 ? '1 = 1' : ids.map(expand).join(' and '));

/**
 * @param {any} rule
 * @param {Expand} expand
 */
function expressionOf(rule, expand) {
  const asked = `{${rule.fact}}`;
  switch (rule.kind) {
    case 'all':
      return every(rule.of, expand);
    case 'any':
      return rule.of.map(expand).join(' or ');
    case 'not':
      return `!${expand(rule.of)}`;
    case 'always':
      return '1 = 1';
    case 'answer':
      return `${asked} = ${rule.is}`;
    case 'number':
      return [
        ...(rule.from === undefined ? [] : [`${asked} >= ${rule.from}`]),
        ...(rule.through === undefined ? [] : [`${asked} <= ${rule.through}`]),
      ].join(' and ');
    default:
      return rule.options
        .map((/** @type {string} */ option) =>
          rule.several ? `${asked} contains '${option}'` : `${asked} = '${option}'`,
        )
        .join(' or ');
  }
}

const UNSURE = { value: 'unsure', text: 'Ved ikke' };

/** @param {import('../plain-rules.js').PlainFact} fact */
function questionFor({ id, kind, options }) {
  const choices = options.map((option) => ({ value: option, text: option }));
  switch (kind) {
    case 'number':
      return { type: 'text', inputType: 'number', name: id };
    case 'several':
      return { type: 'checkbox', name: id, choices: [...choices, UNSURE] };
    case 'choice':
      return { type: 'radiogroup', name: id, choices: [...choices, UNSURE] };
    default:
      return {
        type: 'radiogroup',
        name: id,
        choices: [{ value: true, text: 'Ja' }, { value: false, text: 'Nej' }, UNSURE],
      };
  }
}

/**
 * Rules as a survey with one question a page. Conditions are written out where they are used: each as a
 * calculated value of its own, which it works out anew after every change of another, takes far longer.
 *
 * @param {import('../plain-rules.js').PlainRules} plain
 * @param {(id: string) => string} titleOf
 */
export function surveyOf({ facts, conditions, schemes, guards }, titleOf = (id) => id) {
  const byId = new Map(conditions.map((each) => [each.id, each]));
  /** @type {Expand} */
  const expand = (id) => `(${expressionOf(byId.get(id), expand)})`;
  const values = schemes.flatMap(({ id, requires, ways, benefits }) => {
    const outcome = ways.reduceRight(
      (otherwise, way) => `iif(${every(way.when, expand)}, '${way.outcome}', ${otherwise})`,
      `'no'`,
    );
    return [
      { name: `udfald_${id}`, expression: `iif(${every(requires, expand)}, ${outcome}, 'no')` },
      ...benefits.map((benefit) => ({
        name: `ydelse_${id}_${benefit.id}`,
        expression: every(benefit.when, expand),
      })),
    ];
  });
  return {
    locale: 'da',
    showProgressBar: true,
    questionsOnPageMode: 'questionPerPage',
    // What was answered before another answer hid it would count.
    clearInvisibleValues: 'onHidden',
    calculatedValues: values,
    pages: [
      {
        name: 'alle',
        elements: facts.map((fact) => ({
          ...questionFor(fact),
          title: titleOf(fact.id),
          visibleIf: (guards.get(fact.id) ?? [[]])
            .map((guard) => `(${every(guard, expand)})`)
            .join(' or '),
        })),
      },
    ],
  };
}
