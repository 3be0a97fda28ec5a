import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlainDay } from '../../../../../src/core/dates/plain-day.js';
import { checkConfig } from '../../../../../src/widgets/event-calendar/check.js';
import { configSchema } from '../../../../../src/widgets/event-calendar/config.js';
import { createCalendar } from '../../../../../src/widgets/event-calendar/domain/calendar.js';
import { fullTimetable } from '../../../../../src/widgets/event-calendar/domain/full-timetable.js';
import { occurrencesOf } from '../../../../../src/widgets/event-calendar/domain/lookup.js';
import {
  yearWheelConfig,
  type YearWheelPlan,
} from '../../../../../src/widgets/intervention-finder/domain/export/year-wheel.js';
import { SEASONS } from '../../../../../src/widgets/intervention-finder/domain/plan/plan-period.js';
import { facets, planned } from '../plan/sample-plan.js';

const today = parsePlainDay('2026-11-21');
assert(today !== undefined);

const plan = (items: YearWheelPlan['items'], more: Partial<YearWheelPlan> = {}): YearWheelPlan => ({
  title: { da: 'Vores plan', en: 'Our plan' },
  items,
  facets,
  sourceLabel: 'Kilde',
  language: 'da',
  base: 'https://kommune.example/sundhed/indsatser.json',
  ...more,
});

/** The config as the calendar takes it, which must find nothing wrong with it. */
function taken(json: string | undefined) {
  assert(json !== undefined);
  const parsed = configSchema.safeParse(JSON.parse(json));
  assert.deepEqual(parsed.error?.issues ?? [], []);
  assert(parsed.success);
  const { config, problems, skipped } = checkConfig(parsed.data as never, {
    today: today as never,
    base: 'https://skole.example/aarshjul.json',
  });
  assert.deepEqual({ problems, skipped }, { problems: [], skipped: 0 });
  return config;
}

test('the event calendar takes everything an entry can have, and finds nothing wrong', () => {
  const whole = planned(
    {
      title: { da: 'Røgfri skoletid', en: 'Smoke-free school day' },
      summary: 'Kort.',
      body: 'Se [planen](plan.pdf).',
      values: { theme: ['tobak', 'nyt'], audience: 'foraeldre', grade: { from: 7, to: 9 } },
      links: [
        { label: 'Skema', href: '/skema.pdf' },
        { label: 'Ondt', href: 'javascript:alert(1)' },
      ],
      source: { document: 'Rapport', url: 'r.pdf', page: 's. 4', checkedOn: '2026-11-01' },
    },
    { status: 'agreed', period: { kind: 'months', from: 8, to: 10 }, note: 'hemmelig note' },
  );
  const { json, leftOut } = yearWheelConfig(
    plan([whole], {
      example: true,
      timeZone: 'Europe/Copenhagen',
      contact: { unit: 'Sundhed', link: { label: 'Skriv til os', href: '/kontakt' } },
    }),
  );
  assert.deepEqual(leftOut, []);
  assert.doesNotMatch(json ?? '', /hemmelig|javascript/);
  const config = taken(json);
  assert.equal(config.view, 'wheel');
  assert.equal(config.example, true);
  assert.equal(config.contact?.link?.href, 'https://kommune.example/kontakt');
  assert.deepEqual(config.themes, [
    { id: 'tobak', label: { da: 'Tobak', en: 'Tobacco' } },
    { id: 'nyt', label: 'nyt' },
  ]);
  assert.deepEqual(config.audiences, [{ id: 'foraeldre', label: 'Forældre' }]);
  assert.deepEqual(config.events, [
    {
      id: 'x-it',
      title: { da: 'Røgfri skoletid', en: 'Smoke-free school day' },
      when: { kind: 'span', start: { month: 8, day: 1 }, end: { month: 10, day: 31 } },
      summary: 'Kort.',
      description: 'Se [planen](https://kommune.example/sundhed/plan.pdf).',
      themes: ['tobak', 'nyt'],
      audiences: ['foraeldre'],
      grades: [7, 8, 9],
      links: [{ label: 'Skema', href: 'https://kommune.example/skema.pdf' }],
      source: {
        title: 'Rapport',
        url: 'https://kommune.example/sundhed/r.pdf',
        checkedOn: '2026-11-01',
      },
    },
  ]);
});

test('every kind of time is a rule the calendar knows, and finds the year for', () => {
  const periods = [
    { kind: 'months', from: 3, to: 3 },
    { kind: 'months', from: 11, to: 2 },
    { kind: 'weeks', from: 6, to: 6 },
    { kind: 'weeks', from: 51, to: 2 },
    ...SEASONS.map((season) => ({ kind: 'season', season }) as const),
    { kind: 'text', text: ' to gange om året ' },
  ] as const;
  const items = periods.map((period, index) => planned({ id: `nr-${index}` }, { period }));
  const config = taken(yearWheelConfig(plan(items)).json);
  assert.equal(config.events.length, periods.length);
  const last = config.events.at(-1);
  assert.deepEqual([last?.when, last?.frequency], [{ kind: 'undated' }, 'to gange om året']);
  const calendar = createCalendar(config, fullTimetable(config));
  assert.deepEqual(
    config.events.map(({ id }) =>
      occurrencesOf(calendar, id, 2027).map(({ timing }) => timing.kind),
    ),
    [['month'], ['days'], ['days'], ['weeks'], ...SEASONS.map(() => ['season']), ['undated']],
  );
});

test('what has no time is left out and named', () => {
  const items = [
    planned({ id: 'uden' }),
    planned({ id: 'med' }, { period: { kind: 'season', season: 'spring' } }),
    planned({ id: 'uge' }, { period: { kind: 'weeks' } }),
  ];
  const { json, leftOut } = yearWheelConfig(plan(items));
  assert.deepEqual(leftOut, ['uden', 'uge']);
  assert.deepEqual(
    taken(json).events.map(({ id }) => id),
    ['med'],
  );
  assert.deepEqual(yearWheelConfig(plan([planned({ id: 'uden' })])), { leftOut: ['uden'] });
  assert.deepEqual(yearWheelConfig(plan([])), { leftOut: [] });
});

test('an idea is tentative, and so is what is kept for later', () => {
  const statuses = (['idea', 'agreed', 'running', 'done', 'later'] as const).map((status) =>
    planned({ id: status }, { status, period: { kind: 'weeks', from: 6 } }),
  );
  assert.deepEqual(
    taken(yearWheelConfig(plan(statuses)).json).events.map(({ status }) => status),
    ['tentative', undefined, undefined, undefined, 'tentative'],
  );
});

test('grades of the plan go before those of the catalogue, which may be open or odd', () => {
  const period = { kind: 'season', season: 'spring' } as const;
  const table = [
    [{ from: 7, to: 9 }, { kind: 'grades', from: 8, to: 8 }, [8]],
    [{ from: 7, to: 9 }, { kind: 'youth' }, ['youth']],
    [{ from: 8 }, undefined, [8, 9, 10]],
    [{ to: 1 }, undefined, [0, 1]],
    [{ from: 9.5, to: 30 }, undefined, [10]],
    [{ from: 20, to: 30 }, undefined, undefined],
    [{}, undefined, undefined],
    ['7', undefined, undefined],
  ] as const;
  for (const [grade, grades, wanted] of table) {
    const item = planned({ values: { grade } }, { period, ...(grades && { grades }) });
    const [event] = taken(yearWheelConfig(plan([item])).json).events;
    assert.deepEqual(event?.grades, wanted, JSON.stringify(grade));
  }
});

test('a source whose day is not known stands among the links', () => {
  const period = { kind: 'season', season: 'spring' } as const;
  const items = [
    planned({ id: 'a', source: { document: 'Rapport', url: 'r.pdf' } }, { period }),
    planned({ id: 'b', source: { url: 'r.pdf' } }, { period }),
    planned({ id: 'c', source: { document: 'Rapport' } }, { period }),
    planned({ id: 'd', source: { url: 'javascript:alert(1)' } }, { period }),
  ];
  const { events } = taken(yearWheelConfig(plan(items)).json);
  const href = 'https://kommune.example/sundhed/r.pdf';
  assert.deepEqual(
    events.map(({ links, source }) => [links, source]),
    [
      [[{ label: 'Rapport', href }], undefined],
      [[{ label: 'Kilde', href }], undefined],
      [undefined, undefined],
      [undefined, undefined],
    ],
  );
});
