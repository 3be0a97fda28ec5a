import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parsePlainDay } from '../../src/core/dates/plain-day.js';
import { checkConfig } from '../../src/widgets/event-calendar/check.js';
import campaignDays from '../../stories/data/kampagnedage.json' with { type: 'json' };
import partnership from '../../stories/data/partnerskab.json' with { type: 'json' };
import { lix } from './readability.js';
import { takeCalendarConfig } from './story-data.js';

const FOLDER = new URL('../../stories/data/', import.meta.url);
const TODAY = parsePlainDay('2026-11-21');
assert(TODAY !== undefined);

/** Lists that a config leads to, and the one that is wrong on purpose. */
const NOT_CONFIGS = ['eksempel-kommune.json', 'partnerskab-plan.json', 'fejl.json'];

/** The finder's, which the tests of interventions check. */
const FINDER = [
  'indsatser.json',
  'indsatser-alle.json',
  'indsatser-fejl.json',
  'lyngby-taarbaek-plan.json',
  'ungdomsuddannelse-indsatser.json',
];

/** What the check has to say about rules that are rare but right. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'alle-regler.json': ['leap-day', 'week-53'],
};

const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
const texts = new Map(
  await Promise.all(
    files.map(async (name) => [name, await readFile(new URL(name, FOLDER), 'utf8')] as const),
  ),
);

/** Every string below a value, with the keys that lead to it. */
function* strings(value: unknown, path: string[] = []): Generator<[string[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* strings(part, [...path, key]);
  }
}

describe('every config in stories/data', () => {
  for (const name of files.filter((file) => ![...NOT_CONFIGS, ...FINDER].includes(file))) {
    it(`${name} is taken in whole and checked without an error`, async () => {
      const intake = await takeCalendarConfig(name);
      assert.deepEqual(intake.problems, []);
      assert(intake.config);
      const { problems } = checkConfig(intake.config, { today: TODAY });
      assert.deepEqual(
        problems.map(({ code }) => code),
        EXPECTED[name] ?? [],
      );
    });

    it(`${name} says that it is an example, whom to ask and who keeps it`, async () => {
      const { config } = await takeCalendarConfig(name);
      assert(config);
      assert.equal(config.example, true);
      assert.equal(config.lang, 'da');
      assert(config.contact?.link);
      assert(config.owner?.reviewedOn && config.owner.reviewBy);
    });
  }
});

describe('fejl.json', () => {
  it('reports each of its mistakes and keeps the events that are right', async () => {
    const intake = await takeCalendarConfig('fejl.json');
    assert(intake.config);
    const { config, problems } = checkConfig(intake.config, { today: TODAY });
    const codes = new Set([...intake.problems, ...problems].map(({ code }) => code));
    assert(codes.size >= 6, [...codes].join(', '));
    const kept = config.events.map(({ id }) => id);
    for (const id of ['god', 'ogsaa-god']) assert(kept.includes(id), id);
    for (const id of ['umulig-dato', 'umulig-uge', 'slut-foer-start', 'ring-a', 'ring-b']) {
      assert(!kept.includes(id), id);
    }
    assert.equal(new Set(kept).size, kept.length);
  });
});

describe('the campaign days', () => {
  const { events, holidays, themes, audiences } = campaignDays;

  it('are at least 45, each with an id of its own', () => {
    assert(events.length >= 45, String(events.length));
    const ids = [...events, ...holidays].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('each name where the date was read, and when', () => {
    for (const { id, source } of [...events, ...holidays]) {
      assert(source.title.length > 2, id);
      const checkedOn = parsePlainDay(source.checkedOn);
      assert(checkedOn !== undefined && checkedOn <= TODAY, id);
    }
  });

  it('each speak Danish and English, briefly', () => {
    for (const { id, title, summary } of events) {
      assert(title.da && title.en && summary.da && summary.en, id);
      assert(summary.da.length <= 160, `${id}: ${summary.da.length}`);
    }
  });

  it('of WHO and the UN have their original name in brackets', () => {
    const international = events.filter(({ title }) =>
      /^(World|Global|International)\b/.test(title.en),
    );
    assert(international.length >= 25, String(international.length));
    for (const { title } of international) assert(title.da.endsWith(` (${title.en})`), title.da);
  });

  it('use the themes and audiences that the calendar declares, and all of them', () => {
    for (const key of ['themes', 'audiences'] as const) {
      const declared = { themes, audiences }[key].map(({ id }) => id).toSorted();
      const used = [...new Set(events.flatMap((event) => event[key]))].toSorted();
      assert.deepEqual(used, declared);
    }
  });

  it('never guess a date that an organiser announces year by year', () => {
    const announced = events.filter(({ when }) => when.kind === 'announced');
    assert(announced.length >= 6);
    for (const { id, when } of announced) {
      for (const [year, date] of Object.entries(when.dates ?? {})) {
        assert.equal(date.slice(0, 4), year, id);
        assert(Number(year) <= 2026, id);
      }
    }
  });

  it('say when an inferred rule was last confirmed, and only then', () => {
    const inferred = events.filter((event) => 'lastConfirmed' in event).map(({ id }) => id);
    assert.deepEqual(inferred.toSorted(), [
      'danmark-spiser-sammen-efteraar',
      'danmark-spiser-sammen-foraar',
      'danmarks-motionsuge',
      'knaek-cancer',
      'uge-40',
    ]);
  });

  it('name somebody to talk to on sensitive days', () => {
    const sensitive = ['verdensdagen-for-selvmordsforebyggelse', 'verdensdagen-for-mental-sundhed'];
    for (const id of sensitive) {
      const event = events.find((each) => each.id === id);
      assert(event && 'help' in event && event.help.length > 0, id);
    }
  });

  it('never let a deadline pass for the organiser’s', () => {
    const deadlines = events.flatMap((event) => ('deadlines' in event ? event.deadlines : []));
    assert(deadlines.length >= 6);
    for (const deadline of deadlines) {
      const { title, purpose } = deadline;
      assert(!('url' in deadline), title.da);
      // The one kind that an organiser may have too.
      assert.equal(title.da.startsWith('Vores egen frist: '), purpose === 'sign-up', title.da);
    }
  });
});

describe('the partnership’s year', () => {
  const ids = new Set(partnership.events.map(({ id }) => id));

  it('has what the agreement has, also what has no date', () => {
    for (const id of [
      'partnerskabsmoede',
      'ungeprofilundersoegelsen',
      'aarets-indsatser',
      'samtaler-om-sundhed',
      'status',
      'nye-maal',
    ]) {
      assert(ids.has(id), id);
    }
    const undated = partnership.events.filter(({ when }) => when.kind === 'undated');
    assert(undated.length >= 6);
    for (const event of undated) assert('frequency' in event, event.id);
  });

  it('asks the young people every or every second year', () => {
    const survey = partnership.events.find(({ id }) => id === 'ungeprofilundersoegelsen');
    assert(survey && 'everyYears' in survey);
    assert.deepEqual(survey.everyYears, { interval: 2 });
  });

  it('is for youth education', () => {
    for (const { id, grades } of partnership.events) assert.deepEqual(grades, ['youth'], id);
  });
});

describe('the words in stories/data', () => {
  /** Lines of organisations, each found on a page about them. */
  const HELPLINES = ['116 111', '70 201 201', '80 200 500'];

  for (const [name, text] of texts) {
    const all = [...strings(JSON.parse(text))];

    it(`${name} holds no address or number of a person`, () => {
      for (const [path, value] of all) {
        assert.doesNotMatch(value, /\S@\S+\.\S/, path.join('.'));
        if (path.includes('phone')) assert(HELPLINES.includes(value), value);
        else if (!path.includes('url')) assert.doesNotMatch(value, /\d(?: ?\d){7}/, path.join('.'));
      }
    });
  }

  it('are easy to read: LIX at most 35', () => {
    for (const [name, config] of Object.entries({ campaignDays, partnership })) {
      const sentences = [...strings(config)]
        .filter(([path, value]) => path.at(-1) === 'da' && /[.!?]$/.test(value))
        .map(([, value]) => value);
      assert(sentences.length > 10);
      const index = lix(sentences);
      assert(index <= 35, `${name}: ${index.toFixed(1)}`);
    }
  });
});
