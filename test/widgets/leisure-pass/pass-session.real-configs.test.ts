import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DONT_KNOW } from '../../../src/widgets/leisure-pass/domain/answers.js';
import type { LeisurePassConfig } from '../../../src/widgets/leisure-pass/config.js';
import type { PassConfig } from '../../../src/widgets/leisure-pass/domain/model.js';
import {
  initialState,
  pageOf,
  reduce,
  type PassAction,
} from '../../../src/widgets/leisure-pass/domain/state.js';
import { PassSession } from '../../../src/widgets/leisure-pass/pass-session.js';
import { day, inShort } from './domain/sample-pass.js';

const FOLDER = new URL('../../../stories/data/fritidspas/', import.meta.url);
const LISTS = ['facts', 'conditions', 'amounts', 'parameters', 'sharedParameters'] as const;
const TODAY = day('2026-11-21');

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

/** A real config with its lists loaded. */
function configOf(file: string): PassConfig {
  const config = read(file) as LeisurePassConfig;
  const lists = (['parameters', 'sharedParameters'] as const).flatMap((list) => {
    const figures = config[list];
    return figures && 'src' in figures ? [[list, read(figures.src)] as const] : [];
  });
  return { ...config, ...Object.fromEntries(lists) } as PassConfig;
}

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

/** What a family with two children is told that answers “I don’t know” to everything. */
function toldNothing(session: PassSession): readonly string[] {
  let state = initialState();
  const go = (action: PassAction): void => {
    state = reduce(state, action, session.flow, session.amountsAsked);
  };
  go({ type: 'begin', audience: 'parent', count: 2 });
  go({ type: 'count', count: 2 });
  for (let page = pageOf(state); page.kind === 'question'; page = pageOf(state)) {
    go({ type: 'answer', fact: page.fact, child: page.child, answer: DONT_KNOW });
  }
  return session
    .flow(state)
    .children.flatMap((answers) => session.results(answers).map(({ outcome }) => inShort(outcome)));
}

for (const file of FILES) {
  test(`${file}: who knows nothing is told neither no nor that the rule says yes`, () => {
    const session = new PassSession(configOf(file), TODAY, 'parent');
    assert.deepEqual(session.stopped, []);
    for (const said of toldNothing(session)) assert.doesNotMatch(said, /^no |needsAnswer|rule/);
  });

  test(`${file}: a rule that is gone stops what rests on it, and changes no other verdict`, () => {
    const config = configOf(file);
    const whole = config.schemes.map(({ id }) => id);
    for (const list of LISTS) {
      for (const gone of config[list] ?? []) {
        const others = (config[list] as readonly object[]).filter((rule) => rule !== gone);
        const broken = { ...config, [list]: others } as PassConfig;
        const session = new PassSession(broken, TODAY, 'parent');
        const { stopped, config: left } = session;
        assert.deepEqual(
          [...stopped, ...left.schemes].map(({ id }) => id).toSorted(),
          whole.toSorted(),
          `${list} ${gone.id}`,
        );
        for (const said of toldNothing(session)) assert.doesNotMatch(said, /^no |needsAnswer|rule/);
      }
    }
  });
}
