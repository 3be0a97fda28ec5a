const built = new URL('../../../../dist/npm/', import.meta.url);
const domain = new URL('widgets/leisure-pass/domain/', built);
const { diagramsOf, relevantFacts, walk } = await import(new URL('relevance.js', domain).href);
const { Evaluation } = await import(new URL('evaluation.js', domain).href);
const { schemeResult } = await import(new URL('outcome.js', domain).href);

/** @param {string} path */
const at = (path) => new URL(path, domain).pathname;

export const name = 'Sund';
export const packageName = 'sund-widgets';
/** With the conditions of each scheme explained, figures and their years, birth dates and relevance. */
export const bundled = `
  export { diagramsOf, relevantFacts, walk } from '${at('relevance.js')}';
  export { Evaluation } from '${at('evaluation.js')}';
  export { schemeResult } from '${at('outcome.js')}';
  export { compileRules } from '${at('rules.js')}';`;
export const says = {
  rules: 'as the config has them',
  next: 'exact, by decision diagrams',
};

/**
 * @param {unknown} _plain it reads the config’s rules themselves
 * @param {any} rules
 */
export function build(_plain, rules) {
  const diagrams = diagramsOf(rules);
  /** @param {any} answers */
  const results = (answers) => {
    const evaluation = new Evaluation(rules, answers);
    return rules.schemes.map((/** @type {any} */ scheme) => schemeResult(scheme, evaluation));
  };
  return {
    nodes: diagrams.store.size,
    readsAnswers: true,
    evaluate: results,
    /** @param {any[]} found */
    outcomes: (found) =>
      new Map(
        found.map(({ scheme, outcome }) => {
          const { code, because } = outcome;
          const isOpen = ['needsAnswer', 'closed', 'outdated'].includes(code);
          const isAsked = code === 'askSomeone' && because !== 'route';
          return [scheme.id, isOpen || isAsked ? 'unknown' : code];
        }),
      ),
    /** @param {any} answers */
    next: (answers) => walk(diagrams, answers).next,
    /** @param {any} answers */
    relevant: (answers) => relevantFacts(diagrams, answers),
  };
}
