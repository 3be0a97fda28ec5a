import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import index from './catalogue-index.json' with { type: 'json' };

type Range = { readonly from?: number; readonly to?: number };
type Texts = string | Readonly<Record<string, string>>;
type Choices = Readonly<Record<string, { readonly values: readonly string[] }>>;

interface Source {
  readonly document: string;
  readonly page: string;
  readonly checkedOn: string;
}

interface Entry {
  readonly id: string;
  readonly title: Texts;
  readonly summary: string;
  readonly body: string;
  readonly values: Readonly<Record<string, string | readonly string[] | Range>>;
  readonly assessed: Readonly<Record<string, string>>;
  readonly evidence?: string;
  readonly cost?: string;
  readonly links?: readonly { readonly href: string }[];
  readonly source: Source;
}

interface Facet {
  readonly id: string;
  readonly kind: 'list' | 'range';
  readonly label: Texts;
  readonly hidden?: boolean;
  readonly note?: Texts;
  readonly values?: readonly {
    readonly id: string;
    readonly label: Texts;
    readonly synonyms?: readonly string[];
    readonly intro?: {
      readonly challenge: string;
      readonly quotes: readonly { readonly text: string; readonly source: Source }[];
    };
  }[];
}

interface Config {
  readonly widget: string;
  readonly example: boolean;
  readonly contact: { readonly link: object };
  readonly owner: { readonly reviewedOn: string; readonly reviewBy: string };
  readonly entries: { readonly src: string };
  readonly facets: readonly Facet[];
  readonly synonyms: readonly (readonly string[])[];
  readonly only?: Choices;
  readonly preset?: Choices;
  readonly views: readonly string[];
  readonly view: string;
  readonly matrix: { readonly rows: string; readonly columns: string };
}

const CONFIGS = [
  'indsatser-alle.json',
  'lyngby-taarbaek-plan.json',
  'ungdomsuddannelse-indsatser.json',
] as const;

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

/** Where the source itself names the level, so that no editor assessed it. */
const LEVEL_READ = ['000-p4', '000-p7'];

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../stories/data/${name}`, import.meta.url), 'utf8'));

const { entries } = (await read('indsatser.json')) as { entries: readonly Entry[] };
const configs = await Promise.all(CONFIGS.map(async (name) => (await read(name)) as Config));
const [all, plan, school] = configs;
assert(all && plan && school);

const danish = (text: Texts): string => (typeof text === 'string' ? text : (text['da'] ?? ''));

const list = (entry: Entry, facet: string): readonly string[] => {
  const value = entry.values[facet] ?? [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

const meets = (entry: Entry, choices: Choices | undefined): boolean =>
  Object.entries(choices ?? {}).every(([facet, { values }]) =>
    list(entry, facet).some((id) => values.includes(id)),
  );

/** Every string below a value, with the keys that lead to it. */
function* strings(value: unknown, path: string[] = []): Generator<[string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* strings(part, [...path, key]);
  }
}

const countWords = (text: string): number => text.match(/[\p{L}\d’'-]+/gu)?.length ?? 0;

/** LIX (Björnsson 1968); a line that ends without a stop, such as an item of a list, ends a sentence. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  const ends = text.match(/[.:!?](?=\s|$)|[^.:!?\s](?=\n|$)/g) ?? [];
  return (
    words.length / ends.length + (100 * words.filter((w) => w.length > 6).length) / words.length
  );
}

describe('the initiatives', () => {
  it('are exactly those of the index, in its order, under the names the sources give', () => {
    assert.deepEqual(
      entries.map(({ id, title }) => ({ id, name: danish(title) })),
      index.map(({ id, name }) => ({ id, name })),
    );
  });

  it('are from the municipalities of the index, where it names them', () => {
    const facet = all.facets.find(({ id }) => id === 'municipality');
    const labels = new Map(facet?.values?.map(({ id, label }) => [id, danish(label)]));
    entries.forEach((entry, at) => {
      const expected = index[at]?.municipality ?? '';
      const named = expected.endsWith('kommuner') ? '' : expected.replace('(NL)', '(Nederlandene)');
      const municipalities = list(entry, 'municipality').map((id) => labels.get(id));
      assert.equal(municipalities.join(', '), named, entry.id);
    });
  });

  it('each say where they were read: document, page or section, and when', () => {
    for (const { id, source } of entries) {
      assert(source.document.length > 10, id);
      assert.match(source.page, /^(\d+(–\d+)?|indsats \d+|afsnittet ».+«)$/, id);
      assert(parsePlainDay(source.checkedOn), id);
    }
  });

  it('give the basis of what an editor assessed, and only of what they have', () => {
    for (const { id, values, assessed } of entries) {
      for (const facet of Object.keys(assessed)) assert(facet in values, `${id}: ${facet}`);
      if ('theme' in values) assert(assessed['theme'], id);
      if (!LEVEL_READ.includes(id)) assert(assessed['level'], id);
    }
  });

  it('have a summary of one or two sentences and a body of 40 to 160 words', () => {
    for (const { id, summary, body } of entries) {
      assert((summary.match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0) <= 2, id);
      assert(summary.length <= 180, `${id}: ${summary.length}`);
      const words = countWords(body);
      assert(words >= 40 && words <= 160, `${id}: ${words}`);
    }
  });

  it('use paragraphs, lists, bold and links only', () => {
    for (const { id, body } of entries) {
      assert.doesNotMatch(body, /^\s*(#|>|\d+\.|\||```)|<[a-z!/]|\n{3}/im, id);
      assert.equal((body.match(/\*\*/g)?.length ?? 0) % 2, 0, id);
    }
  });

  it('link to web addresses', () => {
    for (const { id, links = [] } of entries) {
      for (const { href } of links) assert.match(new URL(href).protocol, /^https?:$/, id);
    }
  });

  it('are easy to read: LIX at most 40 together', () => {
    const text = entries.flatMap(({ summary, body, evidence = '', cost = '' }) =>
      [summary, body, evidence, cost].filter((part) => part !== ''),
    );
    const index = lix(text.join('\n').replaceAll('**', ''));
    assert(index <= 40, index.toFixed(1));
  });
});

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

describe('the words', () => {
  for (const [name, value] of [
    ['indsatser.json', entries] as const,
    ...CONFIGS.map((each, at) => [each, configs[at]] as const),
  ]) {
    it(`of ${name} are never empty, and hold no address or number of a person`, () => {
      for (const [path, text] of strings(value)) {
        const place = path.join('.');
        assert(text !== '' && text === text.trim(), place);
        assert.doesNotMatch(text, /\S@\S+\.\S/, place);
        if (path.at(-1) !== 'href') assert.doesNotMatch(text, /\d(?: ?\d){7}/, place);
      }
    });
  }
});
