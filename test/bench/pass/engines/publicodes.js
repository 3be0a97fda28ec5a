import Engine from 'publicodes';

export const name = 'publicodes';
export const packageName = 'publicodes';
export const bundled = `export { default } from 'publicodes';`;
export const says = {
  rules:
    'a rule for each condition, outcome and benefit; “don’t know” is left out of the situation',
  next: 'the most frequent of the missing variables, as its forms do',
};

const quiet = { log() {}, warn() {}, error() {} };
/** @param {string} id */
const fact = (id) => `svar ${id}`;
/** @param {string} id */
const condition = (id) => `betingelse ${id}`;
/** @param {boolean} is */
const word = (is) => (is ? 'oui' : 'non');
/** @param {readonly string[]} ids */
const every = (ids) => (ids.length === 0 ? 'oui' : { 'toutes ces conditions': ids.map(condition) });

/** @param {any} rule */
function ruleFor(rule) {
  const asked = fact(rule.fact);
  switch (rule.kind) {
    case 'all':
      return every(rule.of);
    case 'any':
      return { 'une de ces conditions': rule.of.map(condition) };
    case 'not':
      return { valeur: `${condition(rule.of)} = non` };
    case 'always':
      return 'oui';
    case 'answer':
      return { valeur: `${asked} = ${word(rule.is)}` };
    case 'number':
      return {
        'toutes ces conditions': [
          ...(rule.from === undefined ? [] : [`${asked} >= ${rule.from}`]),
          ...(rule.through === undefined ? [] : [`${asked} <= ${rule.through}`]),
        ],
      };
    default:
      return {
        'une de ces conditions': rule.options.map((/** @type {string} */ option) =>
          // One question each: it has no list to choose several from.
          rule.several ? `${asked} ${option} = oui` : `${asked} = '${option}'`,
        ),
      };
  }
}

/** @param {import('../plain-rules.js').PlainRules} plain */
export function build({ facts, conditions, schemes }) {
  /** @type {Record<string, any>} */
  const rules = {};
  /** @type {Map<string, string>} */
  const factOf = new Map();
  for (const { id, kind, options } of facts) {
    const names =
      kind === 'several' ? options.map((option) => `${fact(id)} ${option}`) : [fact(id)];
    for (const name of names) {
      rules[name] = { question: name };
      factOf.set(name, id);
    }
  }
  for (const each of conditions) rules[condition(each.id)] = ruleFor(each);
  for (const { id, requires, ways, benefits } of schemes) {
    rules[`krav ${id}`] = every(requires);
    rules[`udfald ${id}`] = {
      variations: [
        { si: `krav ${id} = non`, alors: `'no'` },
        ...ways.map(({ outcome, when }) => ({ si: every(when), alors: `'${outcome}'` })),
        { sinon: `'no'` },
      ],
    };
    for (const benefit of benefits) rules[`ydelse ${id} ${benefit.id}`] = every(benefit.when);
  }
  const engine = new Engine(rules, { logger: quiet });
  const targets = schemes.flatMap(({ id, benefits }) => [
    `udfald ${id}`,
    ...benefits.map((benefit) => `ydelse ${id} ${benefit.id}`),
  ]);

  /** @param {Record<string, any>} sheet */
  function situationOf(sheet) {
    /** @type {Record<string, any>} */
    const situation = {};
    for (const { id, kind, options } of facts) {
      const answer = sheet[id];
      if (answer === undefined || answer === 'unsure') continue;
      if (kind === 'several') {
        for (const option of options) {
          situation[`${fact(id)} ${option}`] = word(answer.includes(option));
        }
      } else if (kind === 'boolean') situation[fact(id)] = word(answer);
      else situation[fact(id)] = kind === 'choice' ? `'${answer}'` : answer;
    }
    return situation;
  }
  /** @param {Record<string, any>} sheet */
  const evaluate = (sheet) => {
    engine.setSituation(situationOf(sheet));
    return targets.map((target) => engine.evaluate(target));
  };
  /** @param {Record<string, any>} sheet */
  const relevant = (sheet) => {
    /** @type {Map<string, number>} */
    const scores = new Map();
    for (const { missingVariables } of evaluate(sheet)) {
      for (const [name, score] of Object.entries(missingVariables)) {
        const id = factOf.get(name);
        // What they do not know would be asked for again.
        if (id !== undefined && !(id in sheet)) scores.set(id, (scores.get(id) ?? 0) + score);
      }
    }
    return [...scores].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
  };
  return {
    evaluate,
    /** @param {any[]} found */
    outcomes: (found) =>
      new Map(
        schemes.map(({ id }) => {
          const { nodeValue } = found[targets.indexOf(`udfald ${id}`)];
          return [id, nodeValue ?? 'unknown'];
        }),
      ),
    relevant,
    /** @param {Record<string, any>} sheet */
    next: (sheet) => relevant(sheet)[0],
  };
}
