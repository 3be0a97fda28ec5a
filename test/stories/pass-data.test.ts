import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import { safeUrl } from '../../src/core/links/safe-url.js';
import { checkConfig } from '../../src/widgets/leisure-pass/check.js';
import { parametersOf } from '../../src/widgets/leisure-pass/domain/rules.js';
import type { ConditionConfig } from '../../src/widgets/leisure-pass/rule-config.js';
import { below, passes, passFiles, type Pass } from './pass-files.js';
import { lix } from './readability.js';
import { takePassConfig } from './story-data.js';

const TODAY = '2026-11-21';

/** Whose own limits have run out, on purpose. */
const OUTDATED = ['aarhus.json', 'varde.json'];

/** Everything of a list that can be pointed at, once each. */
function ids(list: readonly { readonly id: string }[] | undefined, what: string): Set<string> {
  const all = (list ?? []).map(({ id }) => id);
  assert.equal(new Set(all).size, all.length, `${what}: ${all.join(' ')}`);
  return new Set(all);
}

/** The conditions that one rests on. */
function partsOf(condition: ConditionConfig): readonly string[] {
  if (condition.kind === 'not') return [condition.of];
  return 'of' in condition ? condition.of : [];
}

/** Every id that a config points at, by what it should be. */
function pointed(config: Pass): Readonly<Record<'facts' | 'conditions' | 'figures', string[]>> {
  const facts = [...config.conditions, ...(config.amounts ?? [])].flatMap((one) =>
    'fact' in one ? [one.fact] : [],
  );
  const conditions = [
    ...config.conditions.flatMap(partsOf),
    ...(config.amounts ?? []).flatMap((one) => (one.kind === 'when' ? [one.condition] : [])),
    ...config.schemes.flatMap((scheme) => [
      ...scheme.requires,
      ...[...scheme.routes, ...(scheme.benefits ?? [])].flatMap(({ when = [] }) => when),
    ]),
  ];
  const figures = [
    ...(config.amounts ?? [])
      .flatMap((one) => [...below(one)].map(([path, v]) => [path, v] as const))
      .flatMap(([path, v]) => (isValuePlace(path) && typeof v === 'string' ? [v] : [])),
    ...config.facts.flatMap((one) => (one.kind === 'threshold' ? [one.amount] : [])),
    ...config.schemes.flatMap(({ benefits = [], sharedCaps = [] }) =>
      [...benefits, ...sharedCaps].flatMap(({ cap }) => (typeof cap === 'string' ? [cap] : [])),
    ),
  ];
  return { facts, conditions, figures };
}

function isValuePlace(path: readonly string[]): boolean {
  return ['of', 'each', 'value', 'otherwise', 'percent', 'beyond'].includes(path[0] ?? '');
}

it('there are at least ten municipalities', () => {
  assert(passFiles.length >= 12, passFiles.join(' '));
  assert.equal(passes.size, passFiles.length);
});

for (const name of passFiles) {
  describe(name, async () => {
    const { config, problems } = await takePassConfig(name);
    assert(config, name);

    it('is taken in whole', () => {
      assert.deepEqual(problems, []);
    });

    it('is checked without an error, and told of the figures that have run out or soon will', () => {
      const today = parsePlainDay(TODAY);
      assert(today !== undefined);
      const { problems, stopped } = checkConfig(config, { today });
      assert.deepEqual(stopped, []);
      const codes = new Set(problems.map(({ code }) => code));
      // The state has said its figures for this year only.
      assert.equal(codes.delete('figure-runs-out'), name !== 'lille.json');
      assert.deepEqual([...codes], OUTDATED.includes(name) ? ['figure-outdated'] : []);
    });

    it('is an example, with a unit to ask and a day on which it was gone through', () => {
      assert.equal(config.example, true);
      assert.equal(config.lang, 'da');
      assert(config.contact.link ?? config.contact.place);
      assert(config.owner?.reviewedOn && config.owner.reviewBy);
    });

    it('points at nothing that is not there, and holds nothing that is not used', () => {
      const { facts, conditions, figures } = pointed(config);
      const known = {
        facts: ids(config.facts, 'facts'),
        conditions: ids(config.conditions, 'conditions'),
        figures: ids([...parametersOf(config), ...(config.amounts ?? [])], 'figures'),
      };
      assert.deepEqual([...new Set(facts)].toSorted(), [...known.facts].toSorted());
      assert.deepEqual([...new Set(conditions)].toSorted(), [...known.conditions].toSorted());
      assert.deepEqual([...new Set(figures)].toSorted(), [...known.figures].toSorted());
    });

    it('points from schemes and cases at schemes, routes, benefits and facts that are there', () => {
      const schemes = ids(config.schemes, 'schemes');
      const facts = ids(config.facts, 'facts');
      ids(config.cases, 'cases');
      for (const scheme of config.schemes) {
        for (const { scheme: other } of scheme.relations ?? []) assert(schemes.has(other), other);
        const shared = ids(scheme.sharedCaps, 'shared caps');
        for (const { sharedCap } of scheme.benefits ?? []) {
          assert(sharedCap === undefined || shared.has(sharedCap), sharedCap);
        }
      }
      for (const { id, answers, expect } of config.cases ?? []) {
        for (const fact of Object.keys(answers)) assert(facts.has(fact), `${id}: ${fact}`);
        for (const [key, expected] of Object.entries(expect)) {
          const scheme = config.schemes.find((each) => each.id === key);
          const routes = ids(scheme?.routes, 'routes');
          assert(expected.route === undefined || routes.has(expected.route), `${id}: ${key}`);
          const benefits = ids(scheme?.benefits, 'benefits');
          for (const benefit of Object.keys(expected.amounts ?? {})) assert(benefits.has(benefit));
        }
      }
    });

    it('says of every scheme where it was read, and of every figure which year it is', () => {
      for (const [path, value] of below(config)) {
        if (path.at(-1) === 'checkedOn') assert(String(value) <= TODAY, path.join('.'));
        if (path.at(-1) === 'url' || path.at(-1) === 'href')
          assert(safeUrl(String(value)), String(value));
      }
      for (const { id, values } of parametersOf(config)) {
        for (const { from, source } of values) assert(from && source.title, id);
      }
      if (name === 'lille.json') return;
      for (const { id, source, benefits = [] } of config.schemes) {
        assert(source.url ?? source.checkedOn, id);
        for (const benefit of benefits) {
          assert(benefit.source, benefit.id);
          if (typeof benefit.cap !== 'number') continue;
          assert.match(
            JSON.stringify(benefit.source.place),
            /hvilket år beløbet er fra/,
            benefit.id,
          );
        }
      }
    });

    it('says of every scheme what it does not check', () => {
      for (const { id, unchecked = [] } of config.schemes) {
        assert(unchecked.length > 0, id);
        for (const text of unchecked) {
          assert(typeof text === 'object');
          assert.match(text.da, /^(om|hvor|hvem|hvad|hvilke|hvornår) ?/, text.da);
        }
      }
    });

    it('says in Danish and English all that it says', () => {
      for (const [path, value] of below(config)) {
        if (typeof value !== 'object' || value === null || !('da' in value)) continue;
        const { da, en } = value as { da: unknown; en?: unknown };
        for (const text of [da, en])
          assert(typeof text === 'string' && text.trim(), path.join('.'));
      }
      for (const key of ['label', 'question', 'name', 'note', 'who', 'words', 'title'] as const) {
        for (const [path, value] of below(config)) {
          if (path.at(-1) === key) assert.equal(typeof value, 'object', path.join('.'));
        }
      }
    });

    it('names no person, and no number or address of one', () => {
      for (const [path, value] of below(config)) {
        if (typeof value !== 'string') continue;
        assert.doesNotMatch(value, /\S@\S+\.\S/, path.join('.'));
        assert(path.at(-1) !== 'phone', path.join('.'));
        if (path.at(-1) === 'url' || path.at(-1) === 'href') continue;
        assert.doesNotMatch(value, /\d(?: ?\d){7}/, path.join('.'));
      }
    });

    it('asks for no name, CPR number or address', () => {
      for (const { id, question } of config.facts) {
        assert.doesNotMatch(
          JSON.stringify(question ?? ''),
          /cpr|\bnavn|adresse|address|\bname/i,
          id,
        );
      }
    });

    it('is easy to read: LIX at most 35', () => {
      const sentences = [...below(config)].flatMap(([path, value]) =>
        path.at(-1) === 'da' && typeof value === 'string' && /[.!?]$/.test(value) ? [value] : [],
      );
      assert(sentences.length > 0);
      const index = lix(sentences);
      assert(index <= 35, index.toFixed(1));
    });
  });
}

describe('the figures of the state', () => {
  it('are the same in every config, also where it has figures of its own beside them', async () => {
    const file = new URL('../../stories/data/fritidspas/faelles/landssatser.json', import.meta.url);
    const figures = JSON.parse(await readFile(file, 'utf8')) as readonly { readonly id: string }[];
    assert.equal(figures.length, 2);
    for (const [name, config] of passes) {
      if (name === 'lille.json') continue;
      for (const figure of figures) {
        const taken = parametersOf(config).filter(({ id }) => id === figure.id);
        assert.deepEqual(taken, [figure], name);
      }
    }
  });
});

describe('what the examples show', () => {
  const all = [...passes.values()];
  const schemes = all.flatMap((config) => config.schemes);
  const routes = new Set(schemes.flatMap((scheme) => scheme.routes.map(({ kind }) => kind)));
  const relations = schemes.flatMap((scheme) => scheme.relations ?? []);

  it('every way to apply', () => {
    assert.deepEqual([...routes].toSorted(), ['automatic', 'club', 'parent', 'professional']);
  });

  it('passes, supplements and the help of others', () => {
    const roles = new Set(schemes.map(({ role = 'pass' }) => role));
    assert.deepEqual([...roles].toSorted(), ['other', 'pass', 'supplement']);
    const kinds = new Set(relations.map(({ kind }) => kind));
    for (const kind of ['combinable', 'referFirst', 'fallback'] as const) assert(kinds.has(kind));
  });

  it('the national supplement on top of every real pass', () => {
    for (const [name, config] of passes) {
      if (name === 'lille.json') continue;
      assert(
        config.schemes.some(({ id }) => id === 'fritidstillaeg'),
        name,
      );
    }
  });
});
