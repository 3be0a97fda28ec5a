import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CONFIGS,
  configs,
  countWords,
  danish,
  entries,
  list,
  meets,
  type Range,
} from './intervention-data.js';

const [all, plan, school] = configs;
assert(all && plan && school);

/** The plan's initiatives: columns marked, committees, and signs whose explanation is missing. */
const PLAN: readonly (readonly [columns: string, committees: string, signs: string])[] = [
  ['2 4', 'ssu', ''],
  ['3 6 7', 'ssu', 'stjerne plus'],
  ['1 9', 'kfu ssu', 'stjerne'],
  ['1 2 10', 'ssu', ''],
  ['1 5 8', 'tmu oek', 'stjerne'],
  ['2 5 8', 'buu', ''],
  ['2 5 8', 'buu biu', 'stjerne'],
  ['2 5 8 9', 'buu', 'stjerne plus'],
  ['2 5 8 9', 'biu', 'stjerne'],
  ['2 3 5 6 7 8', 'ssu', 'stjerne plus'],
  ['2 6 7', 'biu ssu', ''],
  ['1 5 9', 'buu', 'stjerne plus'],
  ['2 5 8', 'buu', 'plus'],
  ['8 9 10', 'buu', 'stjerne plus'],
  ['8 9 10', 'biu', ''],
  ['2 3 8 9 10', 'biu ssu', ''],
  ['8 9', 'ssu', ''],
];

describe('the plan of Lyngby-Taarbæk', () => {
  const initiatives = entries.filter((entry) => meets(entry, plan.only));

  it('has its 17 initiatives, and no other', () => {
    const ids = PLAN.map((_, at) => `001-i${at + 1}`);
    assert.deepEqual(
      initiatives.map(({ id }) => id),
      ids,
    );
  });

  it('has the marks, committees and signs of the source', () => {
    initiatives.forEach((entry, at) => {
      const found = ['markColumn', 'committee', 'sourceMark'].map((id) =>
        list(entry, id).join(' '),
      );
      assert.deepEqual(found, PLAN[at], entry.id);
    });
  });

  it('shows ten columns whose headings are missing, and guesses no goal', () => {
    const columns = plan.facets.find(({ id }) => id === 'markColumn');
    assert(columns);
    assert.equal(danish(columns.label), 'Kolonneoverskrift mangler i kilden');
    assert.equal(columns.values?.length, 10);
    assert.equal(plan.matrix.columns, 'markColumn');
    for (const entry of entries) assert(!('planGoal' in entry.values), entry.id);
    assert.equal(plan.facets.find(({ id }) => id === 'planGoal')?.values?.length, 3);
  });

  it('leaves no initiative out of its matrix', () => {
    for (const entry of initiatives) assert(list(entry, plan.matrix.rows).length > 0, entry.id);
  });
});

describe('the school’s page', () => {
  it('holds what is for young people, and begins with what takes place in youth education', () => {
    const fixed = entries.filter((entry) => meets(entry, school.only));
    const first = fixed.filter((entry) => meets(entry, school.preset));
    assert(fixed.length >= 25, String(fixed.length));
    assert(first.length >= 10 && first.length < fixed.length, String(first.length));
    assert(first.some(({ id }) => id === '000-p7'));
  });
});

describe('the six themes of the young', () => {
  const facet = all.facets.find(({ id }) => id === 'youthTheme');

  it('each have their words with a source, the challenge, and the municipalities’ answers', () => {
    assert.equal(facet?.values?.length, 6);
    for (const { id, intro } of facet?.values ?? []) {
      assert(intro && intro.quotes.length >= 2 && intro.challenge.length > 100, id);
      for (const { text, source } of intro.quotes) {
        assert(countWords(text) <= 40, text);
        assert.match(source.page, /^\d+$/);
      }
      const answers = entries.filter((entry) => list(entry, 'youthTheme').includes(id));
      assert(answers.length >= 2, id);
      for (const answer of answers) assert.match(answer.id, /^004-k/);
    }
  });
});

describe('the three configs', () => {
  CONFIGS.forEach((name, at) => {
    const config = configs[at];
    assert(config);

    it(`${name} is an example of the finder on the one list, with contact and owner`, () => {
      assert.equal(config.widget, 'intervention-finder');
      assert.equal(config.example, true);
      assert.deepEqual(config.entries, { src: 'indsatser.json' });
      assert(config.contact.link && config.owner.reviewedOn && config.owner.reviewBy);
      assert(config.views.includes(config.view));
    });

    it(`${name} declares every facet and value that the entries and its own choices use`, () => {
      const facets = new Map(config.facets.map((facet) => [facet.id, facet]));
      assert.equal(facets.size, config.facets.length);
      const used = [
        ...entries.map((entry) => ({ id: entry.id, values: entry.values })),
        ...[config.only ?? {}, config.preset ?? {}].map((choices) => ({
          id: name,
          values: Object.fromEntries(
            Object.entries(choices).map(([id, { values }]) => [id, values]),
          ),
        })),
      ];
      for (const { id, values } of used) {
        for (const [facetId, value] of Object.entries(values)) {
          const facet = facets.get(facetId);
          assert(facet, `${id}: ${facetId}`);
          if (facet.kind === 'range') {
            const { from = 0, to = 120 } = value as Range;
            assert(from <= to && ('from' in (value as Range) || 'to' in (value as Range)), id);
            continue;
          }
          const declared = facet.values?.map((each) => each.id) ?? [];
          const chosen = typeof value === 'string' ? [value] : (value as readonly string[]);
          assert(chosen.length > 0 && new Set(chosen).size === chosen.length, `${id}: ${facetId}`);
          for (const each of chosen) assert(declared.includes(each), `${id}: ${facetId} ${each}`);
        }
      }
      for (const id of Object.values(config.matrix)) assert(facets.has(id), id);
    });

    it(`${name} shows filters that have something to choose among`, () => {
      const shown = entries.filter((entry) => meets(entry, config.only));
      for (const { id, hidden } of config.facets) {
        if (!hidden)
          assert(
            shown.some(({ values }) => id in values),
            id,
          );
      }
    });
  });

  it('mean the same by a facet', () => {
    const meanings = configs.map(({ facets, synonyms }) => [
      synonyms,
      Object.fromEntries(facets.map(({ hidden: _, ...facet }) => [facet.id, facet])),
    ]);
    assert.deepEqual(meanings[1], meanings[0]);
    assert.deepEqual(meanings[2], meanings[0]);
  });

  it('name values by lower-case words without æ, ø and å', () => {
    for (const { id, values = [] } of all.facets) {
      assert.equal(new Set(values.map((value) => value.id)).size, values.length, id);
      for (const value of values) assert.match(value.id, /^[a-z0-9]+(-[a-z0-9]+)*$/, id);
    }
  });

  it('caution that a position is not a trait of the child', () => {
    const position = all.facets.find(({ id }) => id === 'position');
    assert.match(danish(position?.note ?? ''), /ikke en egenskab ved barnet/);
  });

  it('say what can be said otherwise only once in a group, and give every theme other words', () => {
    for (const group of all.synonyms) {
      assert(group.length >= 2 && new Set(group).size === group.length, group.join(', '));
    }
    const themes = all.facets.find(({ id }) => id === 'theme')?.values ?? [];
    assert.equal(themes.length, 16);
    for (const { id, synonyms = [] } of themes) assert(synonyms.length >= 4, id);
  });
});
