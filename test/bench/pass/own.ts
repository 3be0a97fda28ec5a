import { checkConfig } from '../../../src/widgets/leisure-pass/check.js';
import { Evaluation } from '../../../src/widgets/leisure-pass/domain/evaluation.js';
import { schemeResult } from '../../../src/widgets/leisure-pass/domain/outcome.js';
import {
  diagramsOf,
  relevantFacts,
  walk,
} from '../../../src/widgets/leisure-pass/domain/relevance.js';
import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import { answerSheets } from './answer-sheets.js';
import { realConfigs, TODAY, type BenchConfig } from './configs.js';
import { limits } from './limits.js';
import { syntheticPass } from './synthetic-pass.js';
import { repeat } from './timing.js';

/*
 * Prints what each real config and a synthetic one take of ours alone, and where diagrams become too
 * large, as JSON: `node --import tsx test/bench/pass/own.ts`.
 */
const SHEETS = 100;
const TIMES = 11;

/**
 * Milliseconds of the processor, all threads, that a call takes on average, after as many to warm up: on
 * a machine that others use too, truer than the clock.
 */
function processorOf(act: () => unknown): number {
  for (let time = 0; time < TIMES; time++) act();
  const before = process.cpuUsage();
  for (let time = 0; time < TIMES; time++) act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / TIMES;
}

async function figuresOf({ name, config }: BenchConfig) {
  const rules = compileRules(config, TODAY);
  const diagrams = diagramsOf(rules);
  const { store, schemes } = diagrams;
  const sheets = answerSheets(rules, SHEETS);
  const evaluated = await repeat(sheets, (answers) => {
    const evaluation = new Evaluation(rules, answers);
    return config.schemes.map((scheme) => schemeResult(scheme, evaluation));
  });
  const started = sheets.map((each, at) => new Map([...each].slice(0, at % (each.size + 1))));
  const related = await repeat(started, (answers) => relevantFacts(diagrams, answers));
  const stepped = await repeat(started, (answers) => walk(diagrams, answers));
  return {
    name,
    schemes: schemes.length,
    facts: config.facts.length,
    conditions: config.conditions.length,
    nodes: store.size,
    check: processorOf(() => checkConfig(config, { today: TODAY })),
    compile: processorOf(() => diagramsOf(rules)),
    evaluate: evaluated.processor,
    relevant: related.processor,
    next: stepped.processor,
  };
}

const configs = [];
for (const each of [...(await realConfigs()), { name: 'synthetic', config: syntheticPass() }]) {
  configs.push(await figuresOf(each));
}
process.stdout.write(JSON.stringify({ configs, limits: limits() }));
