import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkConfig } from '../../../src/widgets/leisure-pass/check.js';
import { Evaluation } from '../../../src/widgets/leisure-pass/domain/evaluation.js';
import { schemeResult } from '../../../src/widgets/leisure-pass/domain/outcome.js';
import { diagramsOf } from '../../../src/widgets/leisure-pass/domain/relevance.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import { answerSheets } from './answer-sheets.js';
import { realConfigs, TODAY } from './configs.js';
import { plainRules, plainSheet, type PlainRules, type PlainSheet } from './plain-rules.js';
import { syntheticPass } from './synthetic-pass.js';

const SHEETS = 40;

/** What plain rules say of an answer sheet without a “don't know”. */
function holds(rules: PlainRules, id: string, sheet: PlainSheet): boolean {
  const condition = rules.conditions.find((each) => each.id === id);
  assert.ok(condition, id);
  switch (condition.kind) {
    case 'always':
      return true;
    case 'all':
      return condition.of.every((each) => holds(rules, each, sheet));
    case 'any':
      return condition.of.some((each) => holds(rules, each, sheet));
    case 'not':
      return !holds(rules, condition.of, sheet);
    case 'answer':
      return sheet[condition.fact] === condition.is;
    case 'number': {
      const number = Number(sheet[condition.fact]);
      const { from = number, through = number } = condition;
      return number >= from && number <= through;
    }
    case 'oneOf':
      return [sheet[condition.fact]]
        .flat()
        .some((each) => condition.options.includes(String(each)));
  }
}

function plainOutcome(rules: PlainRules, scheme: PlainRules['schemes'][number], sheet: PlainSheet) {
  const met = (ids: readonly string[]) => ids.every((id) => holds(rules, id, sheet));
  if (!met(scheme.requires)) return 'no';
  return scheme.ways.find(({ when }) => met(when))?.outcome ?? 'none';
}

test('other engines get rules that say what ours say, where everything is known', async () => {
  const configs = [...(await realConfigs()), { name: 'synthetic', config: syntheticPass() }];
  let compared = 0;
  for (const { config } of configs) {
    const rules = compileRules(config, TODAY);
    const plain = plainRules(rules);
    for (const answers of answerSheets(rules, SHEETS, Infinity)) {
      const evaluation = new Evaluation(rules, answers);
      const sheet = plainSheet(rules, answers);
      for (const scheme of plain.schemes) {
        const ours = rules.schemes.find(({ id }) => id === scheme.id);
        assert.ok(ours);
        const { outcome } = schemeResult(ours, evaluation);
        const opened = outcome.code === 'closed' ? outcome.then : outcome;
        // Figures that have run out, and schemes that are over, the others know nothing of.
        if (opened.code === 'outdated') continue;
        if (opened.code === 'askSomeone' && opened.because === 'outdated') continue;
        const isNone = opened.code === 'askSomeone' && opened.because === 'noRoute';
        assert.equal(plainOutcome(plain, scheme, sheet), isNone ? 'none' : opened.code, scheme.id);
        compared++;
      }
    }
  }
  assert.ok(compared > SHEETS * configs.length, `${compared} compared`);
});

test('the synthetic config is one that the widget takes whole', () => {
  const config = syntheticPass();
  const { problems, stopped } = checkConfig(config, { today: TODAY });
  assert.deepEqual([problems.filter(({ severity }) => severity === 'error'), stopped], [[], []]);
  assert.deepEqual([config.schemes.length, config.facts.length], [12, 40]);
  assert.ok(config.conditions.length >= 300);
  const { schemes } = diagramsOf(compileRules(config, TODAY));
  assert.deepEqual(
    schemes.filter(({ problem }) => problem),
    [],
  );
});
