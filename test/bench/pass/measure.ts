import { compileRules } from '../../../src/widgets/leisure-pass/domain/rules.js';
import type { Rules } from '../../../src/widgets/leisure-pass/domain/model.js';
import { answerSheets } from './answer-sheets.js';
import { largestOf, realConfigs, TODAY, type BenchConfig } from './configs.js';
import { loadEngine, type BuiltRules, type EngineFile } from './engines/engine.js';
import { judge } from './judge.js';
import { plainRules, plainSheet } from './plain-rules.js';
import { syntheticPass } from './synthetic-pass.js';
import { median, percentile, repeat, type Timed } from './timing.js';

/*
 * Prints what one engine says of the real configs, and what the largest of them and a synthetic one
 * take, as JSON: `node --import tsx test/bench/pass/measure.ts sund`.
 */
const SHEETS = 200;
const WALKED_SHEETS = 12;
const BUILDS = 11;

/** Times in milliseconds, of the processor unless it says otherwise, of one engine and one config. */
interface Figures {
  readonly config: string;
  readonly schemes: number;
  readonly facts: number;
  readonly conditions: number;
  /** The first time in a fresh process, as for a visitor, and the median after that. */
  readonly buildFirst: number;
  readonly build: number;
  /** Of all schemes and benefits: of the processor on average, and by the clock. */
  readonly evaluate: Spent;
  /** Which question comes now, and all that can still matter. */
  readonly next?: Spent;
  readonly relevant?: Spent;
  /** Questions until an engine has no more, the mean over the sheets. */
  readonly asked: number;
}

interface Spent {
  readonly processor: number;
  readonly p95: number;
}

const spent = ({ times, processor }: Timed): Spent => ({ processor, p95: percentile(times, 0.95) });

const sheetFor = (built: BuiltRules, rules: Rules, answers: ReadonlyMap<string, never>) =>
  built.readsAnswers ? answers : plainSheet(rules, answers);

async function figuresOf(engine: EngineFile, { name, config }: BenchConfig): Promise<Figures> {
  const rules = compileRules(config, TODAY);
  const plain = plainRules(rules);
  const builds: number[] = [];
  let built: BuiltRules | undefined;
  while (builds.length < BUILDS) {
    const before = process.cpuUsage();
    built = engine.build(plain, rules);
    const { user, system } = process.cpuUsage(before);
    builds.push((user + system) / 1000);
  }
  if (!built) throw new Error('Nothing was built.');
  const { evaluate, relevant, next } = built;
  const answers = answerSheets(rules, SHEETS) as ReadonlyMap<string, never>[];
  const sheets = answers.map((each) => sheetFor(built, rules, each));
  const evaluated = await repeat(sheets, evaluate);
  const started = answers.map((each, place) => {
    const some = [...each].slice(0, place % (each.size + 1));
    return sheetFor(built, rules, new Map(some));
  });
  const related = relevant && (await repeat(started, relevant));
  const walks = answers.slice(0, WALKED_SHEETS).map((each) => walked(built, rules, each));
  const reached = walks.flatMap(({ passed }) => passed);
  const nexts = next && (await repeat(reached, next));
  return {
    config: name,
    schemes: config.schemes.length,
    facts: config.facts.length,
    conditions: config.conditions.length,
    buildFirst: builds[0] ?? 0,
    build: median(builds.slice(1)),
    evaluate: spent(evaluated),
    ...(nexts && { next: spent(nexts) }),
    ...(related && { relevant: spent(related) }),
    asked: walks.reduce((sum, { asked }) => sum + asked, 0) / walks.length,
  };
}

/** Answers what an engine asks, from a sheet, until it asks no more. */
function walked(built: BuiltRules, rules: Rules, answers: ReadonlyMap<string, never>) {
  const { next } = built;
  const passed: ReturnType<typeof sheetFor>[] = [];
  // Who has no next question asks them all.
  if (!next) return { asked: answers.size, passed };
  const given = new Map<string, never>();
  for (;;) {
    const sheet = sheetFor(built, rules, new Map(given));
    passed.push(sheet);
    const fact = next(sheet);
    const answer = fact === undefined ? undefined : answers.get(fact);
    if (fact === undefined || answer === undefined || given.has(fact)) break;
    given.set(fact, answer);
  }
  return { asked: given.size, passed };
}

const engine = await loadEngine(process.argv[2] ?? 'sund');
const configs = await realConfigs();
const largest = largestOf(configs);
if (!largest) throw new Error('There is no config.');
const real = await figuresOf(engine, largest);
const synthetic = await figuresOf(engine, { name: 'synthetic', config: syntheticPass() });
const judgement = await judge(engine, configs);
const schemes = configs.reduce((sum, { config }) => sum + config.schemes.length, 0);
const cases = configs.reduce((sum, { config }) => sum + (config.cases?.length ?? 0), 0);
process.stdout.write(
  JSON.stringify({
    real,
    synthetic,
    judgement,
    of: { configs: configs.length, schemes, cases },
  }),
);
