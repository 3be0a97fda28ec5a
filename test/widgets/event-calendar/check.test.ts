import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPath } from '../../../src/core/config/problem.js';
import { checkConfig } from '../../../src/widgets/event-calendar/check.js';
import type { CheckedConfig } from '../../../src/widgets/event-calendar/check.js';
import { day, eventsOf, takenConfig, TODAY } from './domain/sample-calendar.js';

const MAY_31 = { kind: 'fixed', month: 5, day: 31 };
const WEEK_6 = { kind: 'iso-week', week: 6 };

async function check(fields: object): Promise<CheckedConfig> {
  return checkConfig(await takenConfig(fields), { today: TODAY });
}

/** Problems as `error code path detail`. */
function told({ problems }: CheckedConfig): string[] {
  return problems.map(({ severity, code, path, detail }) =>
    `${severity} ${code} ${formatPath(path)} ${JSON.stringify(detail)}`.replace(' {}', ''),
  );
}

/** The ids of the events that are left, in all layers. */
function left({ config }: CheckedConfig): string {
  const layers = config.layers ?? [];
  return [...config.events, ...layers.flatMap(({ events }) => events ?? [])]
    .map(({ id }) => id)
    .join(' ');
}

/** What is said of a rule, and whether its event is left. */
async function ofRule(when: object, fields: object = {}): Promise<[string[], boolean]> {
  const checked = await check({ events: eventsOf(['x', when, fields], ['beside', MAY_31]) });
  assert.match(left(checked), /beside/, 'the rest of the calendar stands');
  return [told(checked), left(checked).startsWith('x ')];
}

test('a config with nothing wrong is the same objects, with no problem', async () => {
  const config = await takenConfig({
    timeZone: 'Europe/Copenhagen',
    themes: [{ id: 'a', label: 'A' }],
    events: eventsOf(['x', WEEK_6, { themes: ['a'], source: { checkedOn: '2026-11-20' } }]),
    layers: [{ id: 'l', events: [{ id: 'x', hidden: true }] }],
  });
  const { config: checked, problems, skipped } = checkConfig(config, { today: TODAY });
  assert.deepEqual([problems, skipped], [[], 0]);
  assert.equal(checked.events, config.events);
  assert.deepEqual(checked, config);
});

test('dates that do not exist', async () => {
  const table: [object, string[]][] = [
    [
      { kind: 'fixed', month: 4, day: 31 },
      ['error impossible-date events[0].when {"date":"31.4.","month":4,"lastDay":30}'],
    ],
    [
      { kind: 'fixed', month: 2, day: 30 },
      ['error impossible-date events[0].when {"date":"30.2.","month":2,"lastDay":29}'],
    ],
    [
      { kind: 'span', start: { month: 6, day: 31 }, end: { month: 7, day: 2 } },
      ['error impossible-date events[0].when.start {"date":"31.6.","month":6,"lastDay":30}'],
    ],
    [
      { kind: 'span', start: { month: 6, day: 1 }, end: { month: 9, day: 31 } },
      ['error impossible-date events[0].when.end {"date":"31.9.","month":9,"lastDay":30}'],
    ],
    [
      { kind: 'once', date: '2027-02-29' },
      ['error impossible-date events[0].when.date {"date":"2027-02-29","month":2,"lastDay":28}'],
    ],
    [
      { kind: 'once', date: '2027-13-01' },
      ['error impossible-date events[0].when.date {"date":"2027-13-01"}'],
    ],
    [
      { kind: 'once', date: '2027-04-31/2027-05-32' },
      [
        'error impossible-date events[0].when.date {"date":"2027-04-31","month":4,"lastDay":30}',
        'error impossible-date events[0].when.date {"date":"2027-05-32","month":5,"lastDay":31}',
      ],
    ],
    [
      { kind: 'once', date: '2027-05-02/2027-05-01' },
      ['error end-before-start events[0].when.date {"start":"2027-05-02","end":"2027-05-01"}'],
    ],
    [
      { kind: 'rrule', rrule: 'FREQ=YEARLY', start: '2027-02-30' },
      ['error impossible-date events[0].when.start {"date":"2027-02-30","month":2,"lastDay":28}'],
    ],
  ];
  for (const [when, expected] of table) {
    assert.deepEqual(await ofRule(when), [expected, false], JSON.stringify(when));
  }
});

test('days that are rare: a warning with the next years, an error where there is none', async () => {
  const table: [object, object, string, boolean][] = [
    [
      { kind: 'iso-week', week: 53 },
      {},
      'warning week-53 events[0].when.week {"years":[2026,2032,2037,2043]}',
      true,
    ],
    [
      { kind: 'iso-week', week: 53 },
      { validFrom: 2027, validUntil: 2036 },
      'warning week-53 events[0].when.week {"years":[2032]}',
      true,
    ],
    [
      { kind: 'iso-week', week: 53 },
      { validFrom: 2027, validUntil: 2031 },
      'error week-53 events[0].when.week {"years":[]}',
      false,
    ],
    [
      { kind: 'iso-week', week: 53 },
      { validFrom: 2010, validUntil: 2020 },
      'warning week-53 events[0].when.week {"years":[2015,2020]}',
      true,
    ],
    [
      { kind: 'weeks', from: 53, to: 2 },
      {},
      'warning week-53 events[0].when.from {"years":[2026,2032,2037,2043]}',
      true,
    ],
    [
      { kind: 'nth-weekday', month: 5, weekday: 5, nth: 5 },
      {},
      'warning fifth-weekday events[0].when.nth {"weekday":5,"month":5,"years":[2026,2030,2031,2036]}',
      true,
    ],
    [
      { kind: 'nth-weekday', month: 2, weekday: 1, nth: 5 },
      { validFrom: 2026, validUntil: 2027 },
      'error fifth-weekday events[0].when.nth {"weekday":1,"month":2,"years":[]}',
      false,
    ],
    [
      { kind: 'fixed', month: 2, day: 29 },
      {},
      'warning leap-day events[0].when.day {"years":[2028,2032,2036,2040]}',
      true,
    ],
    [
      { kind: 'fixed', month: 2, day: 29 },
      { validUntil: 2027, validFrom: 2025 },
      'error leap-day events[0].when.day {"years":[]}',
      false,
    ],
  ];
  for (const [when, fields, expected, stays] of table) {
    assert.deepEqual(await ofRule(when, fields), [[expected], stays], JSON.stringify(when));
  }
  for (const when of [
    { kind: 'iso-week', week: 52 },
    { kind: 'weeks', from: 50, to: 53 },
    { kind: 'nth-weekday', month: 5, weekday: 5, nth: -1 },
  ]) {
    assert.deepEqual(await ofRule(when), [[], true]);
  }
});

test('announced dates: a wrong one counts as not announced', async () => {
  const when = {
    kind: 'announced',
    dates: {
      2025: '2025-05-05',
      2026: '2026-02-30',
      2027: '2028-05-05',
      2028: '2027-12-31',
      2029: '2030-01-02/2030-01-04',
      2030: '2029-12-30/2030-01-02',
      2031: '2031-05-05/2031-05-01',
    },
  };
  const checked = await check({ events: eventsOf(['x', when]) });
  assert.deepEqual(told(checked), [
    'error impossible-date events[0].when.dates["2026"] {"date":"2026-02-30","month":2,"lastDay":28}',
    'error announced-year events[0].when.dates["2027"] {"year":2027,"date":"2028-05-05"}',
    'warning announced-year events[0].when.dates["2028"] {"year":2028,"date":"2027-12-31"}',
    'warning announced-year events[0].when.dates["2029"] {"year":2029,"date":"2030-01-02/2030-01-04"}',
    'error end-before-start events[0].when.dates["2031"] {"start":"2031-05-05","end":"2031-05-01"}',
  ]);
  const [event] = checked.config.events;
  assert.deepEqual(event?.when.kind === 'announced' && Object.keys(event.when.dates), [
    '2025',
    '2028',
    '2029',
    '2030',
  ]);
  assert.equal(checked.skipped, 0);
});

test('RRULEs', async () => {
  const rule = (rrule: string) => ({ kind: 'rrule', rrule, start: '2027-01-01' });
  assert.deepEqual(await ofRule(rule('FREQ=MONTHLY;BYDAY=1MO')), [[], true]);
  assert.deepEqual(await ofRule(rule('FREQ=HOURLY')), [
    [
      'error bad-rrule events[0].when.rrule {"reason":"too-frequent","part":"FREQ","value":"HOURLY"}',
    ],
    false,
  ]);
  assert.deepEqual(await ofRule(rule('freq=yearly;byday=9xx')), [
    ['error bad-rrule events[0].when.rrule {"reason":"bad-value","part":"BYDAY","value":"9XX"}'],
    false,
  ]);
  assert.deepEqual(await ofRule(rule('FREQ=DAILY;UNTIL=20261231T000000Z')), [
    ['error end-before-start events[0].when.rrule {"start":"2027-01-01","end":"2026-12-31"}'],
    false,
  ]);
  const exceptions = [{ kind: 'cancelled', year: 2027 }];
  assert.deepEqual(await ofRule(rule('FREQ=MONTHLY'), { exceptions }), [
    ['warning exception-of-frequent-rule events[0].exceptions[0].year {"year":2027}'],
    true,
  ]);
  assert.deepEqual(await ofRule(rule('FREQ=YEARLY'), { exceptions }), [[], true]);
});

test('a weekday and days of a week', async () => {
  const when = { kind: 'iso-week', week: 41, weekday: 5, days: 'weekdays' };
  assert.deepEqual(await ofRule(when), [['warning weekday-and-days events[0].when.days'], true]);
});

test('years: validity, exceptions, confirmation', async () => {
  const moved = (year: number, date: string) => ({ kind: 'moved', year, date });
  const table: [object, string[], boolean][] = [
    [
      { validFrom: 2030, validUntil: 2020 },
      ['error validity-order events[0].validUntil {"from":2030,"until":2020}'],
      false,
    ],
    [{ validFrom: 2020, validUntil: 2020 }, [], true],
    [
      { validUntil: 2023, exceptions: [{ kind: 'cancelled', year: 2024 }] },
      ['warning exception-outside-validity events[0].exceptions[0].year {"year":2024}'],
      true,
    ],
    [
      { exceptions: [moved(2027, '2027-06-01'), moved(2027, '2027-06-02')] },
      ['warning repeated-exception events[0].exceptions[1].year {"year":2027}'],
      true,
    ],
    [
      { exceptions: [moved(2027, '2027-06-31')] },
      [
        'error impossible-date events[0].exceptions[0].date {"date":"2027-06-31","month":6,"lastDay":30}',
      ],
      false,
    ],
    [{ exceptions: [moved(2020, '2021-06-01')] }, [], true],
    [
      { exceptions: [moved(2020, '2022-06-01')] },
      ['warning exception-year events[0].exceptions[0].date {"year":2020,"date":"2022-06-01"}'],
      true,
    ],
    [
      { exceptions: [moved(2020, '2200-06-01')] },
      ['error exception-year events[0].exceptions[0].date {"year":2020,"date":"2200-06-01"}'],
      false,
    ],
    [{ lastConfirmed: '2026-11-21' }, [], true],
    [
      { lastConfirmed: '2026-11-22' },
      ['warning date-in-future events[0].lastConfirmed {"date":"2026-11-22"}'],
      true,
    ],
    [
      { lastConfirmed: '2026-02-29' },
      [
        'error impossible-date events[0].lastConfirmed {"date":"2026-02-29","month":2,"lastDay":28}',
      ],
      false,
    ],
  ];
  for (const [fields, expected, stays] of table) {
    assert.deepEqual(await ofRule(MAY_31, fields), [expected, stays], JSON.stringify(fields));
  }
});

test('a time that cannot be is left out, and the day stays', async () => {
  const table: [object, object, string[], boolean][] = [
    [
      MAY_31,
      { start: '10:00', end: '09:00' },
      ['error end-before-start events[0].time.end {"start":"10:00","end":"09:00"}'],
      false,
    ],
    [MAY_31, { start: '10:00', end: '10:00' }, [], true],
    [WEEK_6, { start: '10:00', end: '09:00' }, [], true],
    [{ kind: 'once', date: '2027-05-01/2027-05-02' }, { start: '20:00', end: '01:00' }, [], true],
    [
      MAY_31,
      { start: '10:00', timeZone: 'Europa/København' },
      ['error unknown-time-zone events[0].time.timeZone {"timeZone":"Europa/København"}'],
      false,
    ],
    [
      { kind: 'month', month: 5 },
      { start: '10:00' },
      ['warning time-without-day events[0].time {"kind":"month"}'],
      true,
    ],
  ];
  for (const [when, time, expected, stays] of table) {
    const checked = await check({ events: eventsOf(['x', when, { time }]) });
    assert.deepEqual(told(checked), expected, JSON.stringify(time));
    assert.equal(checked.config.events[0]?.time !== undefined, stays);
    assert.equal(checked.skipped, 0);
  }
});

test('which time zones there are can be said from outside', async () => {
  const config = await takenConfig({
    events: eventsOf(['x', MAY_31, { time: { start: '10:00', timeZone: 'UTC' } }]),
  });
  const checked = checkConfig(config, { today: TODAY, timeZoneKnown: () => false });
  assert.deepEqual(told(checked), [
    'error unknown-time-zone events[0].time.timeZone {"timeZone":"UTC"}',
  ]);
});

test('a time zone of the config that nobody knows gives way to the default', async () => {
  const checked = await check({ timeZone: 'Mars/Phobos' });
  assert.deepEqual(told(checked), ['error unknown-time-zone timeZone {"timeZone":"Mars/Phobos"}']);
  assert.equal('timeZone' in checked.config, false);
});

test('circles name all that are in them, and take with them what hangs on', async () => {
  const relative = (to: string) => ({ kind: 'relative', to, direction: 'before' });
  const checked = await check({
    events: eventsOf(
      ['a', relative('b')],
      ['b', relative('c')],
      ['c', relative('a')],
      ['self', relative('self')],
      ['paa', relative('a')],
      ['fri', relative('dag')],
      ['dag', MAY_31],
    ),
  });
  assert.deepEqual(told(checked), [
    'error circular-rule events[0].when.to {"cycle":["a","b","c","a"]}',
    'error circular-rule events[1].when.to {"cycle":["a","b","c","a"]}',
    'error circular-rule events[2].when.to {"cycle":["a","b","c","a"]}',
    'error circular-rule events[3].when.to {"cycle":["self","self"]}',
    'error skipped-reference events[4].when.to {"id":"a"}',
  ]);
  assert.equal(left(checked), 'fri dag');
  assert.equal(checked.skipped, 5);
});

test('a circle that only a layer closes', async () => {
  const checked = await check({
    events: eventsOf(['a', MAY_31], ['b', { kind: 'relative', to: 'a', direction: 'before' }]),
    layers: [
      { id: 'l', events: [{ id: 'a', when: { kind: 'relative', to: 'b', direction: 'after' } }] },
    ],
  });
  assert.deepEqual(told(checked), [
    'error circular-rule events[1].when.to {"cycle":["b","a","b"]}',
    'error circular-rule layers[0].events[0].when.to {"cycle":["b","a","b"]}',
  ]);
  assert.equal(left(checked), '');
});

test('references that lead nowhere, to something left out, or to something without a day', async () => {
  const relative = (to: string) => ({ kind: 'relative', to, direction: 'before', weekday: 5 });
  const checked = await check({
    holidays: [
      { id: 'efteraarsferie', title: 'Efterårsferie', when: { kind: 'iso-week', week: 42 } },
    ],
    events: eventsOf(
      ['til-ferie', relative('efteraarsferie')],
      ['stavet-forkert', relative('efteraarsferien')],
      ['ingen', relative('noget-helt-andet')],
      ['umulig', { kind: 'fixed', month: 4, day: 31 }],
      ['til-umulig', relative('umulig')],
      ['maaned', { kind: 'month', month: 5 }],
      ['til-maaned', relative('maaned')],
      ['proto', relative('__proto__')],
    ),
  });
  assert.deepEqual(told(checked), [
    'error impossible-date events[3].when {"date":"31.4.","month":4,"lastDay":30}',
    'error unknown-reference events[1].when.to {"id":"efteraarsferien","suggestion":"efteraarsferie"}',
    'error unknown-reference events[2].when.to {"id":"noget-helt-andet"}',
    'error skipped-reference events[4].when.to {"id":"umulig"}',
    'warning reference-without-day events[6].when.to {"id":"maaned"}',
    'error unknown-reference events[7].when.to {"id":"__proto__"}',
  ]);
  assert.equal(left(checked), 'til-ferie maaned til-maaned');
});

test('a chain of ten thousand is too long, and is told in a moment', async () => {
  const chain = [...new Array(10_000).keys()].map(
    (at) => [`c${at + 1}`, { kind: 'relative', to: `c${at}`, direction: 'after' }] as const,
  );
  const { problems, config, skipped } = await check({ events: eventsOf(['c0', MAY_31], ...chain) });
  assert.equal(problems[0]?.code, 'chain-too-long');
  assert.deepEqual(problems[0].path, ['events', 21, 'when', 'to']);
  assert.equal(config.events.length, 21);
  assert.equal(skipped, 9980);
  assert.deepEqual([problems.length, problems.at(-1)?.code], [201, 'more-problems']);
});

test('two with one id: the first stands', async () => {
  const checked = await check({
    themes: [
      { id: 'a', label: 'A' },
      { id: 'a', label: 'B' },
    ],
    holidays: [
      { id: 'dobbelt', title: 'Ferie', when: WEEK_6 },
      { id: 'ferie', title: 'Ferie', when: WEEK_6 },
      { id: 'ferie', title: 'Ferie igen', when: WEEK_6 },
    ],
    events: eventsOf(['dobbelt', MAY_31, { title: 'Første' }], ['dobbelt', WEEK_6]),
    layers: [
      {
        id: 'l',
        events: [
          { id: 'dobbelt', summary: 'en' },
          { id: 'dobbelt', summary: 'to' },
          { id: 'ferie', title: 'Ny', when: MAY_31 },
        ],
      },
    ],
  });
  assert.deepEqual(told(checked), [
    'error duplicate-id themes[1].id {"id":"a"}',
    'error duplicate-id events[1].id {"id":"dobbelt"}',
    'error duplicate-id holidays[0].id {"id":"dobbelt"}',
    'error duplicate-id holidays[2].id {"id":"ferie"}',
    'error duplicate-id layers[0].events[1].id {"id":"dobbelt"}',
    'error duplicate-id layers[0].events[2].id {"id":"ferie"}',
  ]);
  assert.deepEqual(
    checked.config.events.map(({ title }) => title),
    ['Første'],
  );
  assert.deepEqual(checked.config.layers?.[0]?.events, [{ id: 'dobbelt', summary: 'en' }]);
  assert.equal(checked.config.themes?.length, 1);
  assert.equal(checked.skipped, 5);
});

test('a layer that changes what is not there', async () => {
  const checked = await check({
    events: eventsOf(['uge-sex', WEEK_6], ['umulig', { kind: 'fixed', month: 4, day: 31 }]),
    layers: [
      {
        id: 'kommune',
        events: [
          { id: 'uge-sexx', title: 'Uge Sex' },
          { id: 'helt-ny', title: 'Ny', when: MAY_31 },
          { id: 'uden-titel', when: MAY_31 },
          { id: 'gemt', hidden: true },
          { id: 'umulig', title: 'Stadig umulig' },
        ],
      },
      { id: 'skole', events: [{ id: 'helt-ny', summary: 'På skolen' }] },
    ],
  });
  assert.deepEqual(told(checked), [
    'error impossible-date events[1].when {"date":"31.4.","month":4,"lastDay":30}',
    'error unknown-change layers[0].events[0].id {"id":"uge-sexx","suggestion":"uge-sex","missing":["when"]}',
    'error unknown-change layers[0].events[2].id {"id":"uden-titel","missing":["title"]}',
    'error unknown-change layers[0].events[3].id {"id":"gemt","missing":["title","when"]}',
  ]);
  assert.equal(left(checked), 'uge-sex helt-ny helt-ny');
});

test('a change with a wrong date takes the event with it, since the old date would be wrong too', async () => {
  const checked = await check({
    events: eventsOf(['loeb', MAY_31], ['andet', WEEK_6]),
    layers: [
      { id: 'kommune', events: [{ id: 'loeb', when: { kind: 'once', date: '2027-06-31' } }] },
      { id: 'skole', events: [{ id: 'loeb', title: 'Løb' }] },
    ],
  });
  assert.equal(told(checked).length, 1);
  assert.equal(left(checked), 'andet');
});

test('themes and audiences that are not declared are taken away, where any are', async () => {
  const events = eventsOf(['x', MAY_31, { themes: ['tobak', 'tobakk'], audiences: ['voksne'] }]);
  assert.deepEqual(told(await check({ events })), []);
  const checked = await check({
    events,
    themes: [{ id: 'tobak', label: 'Tobak' }],
    audiences: [{ id: 'skole', label: 'Skole' }],
    filter: { themes: ['tobak', 'snus'], audiences: ['voksne'] },
  });
  assert.deepEqual(told(checked), [
    'warning unknown-theme filter.themes[1] {"id":"snus"}',
    'warning unknown-audience filter.audiences[0] {"id":"voksne"}',
    'warning unknown-theme events[0].themes[1] {"id":"tobakk","suggestion":"tobak"}',
    'warning unknown-audience events[0].audiences[0] {"id":"voksne"}',
  ]);
  const [event] = checked.config.events;
  assert.deepEqual([event?.themes, event?.audiences], [['tobak'], []]);
});

test('deadlines: a wrong one is left out alone', async () => {
  const deadlines = [
    { id: 'god', purpose: 'sign-up', daysBefore: 7 },
    { id: 'uden', purpose: 'sign-up' },
    { id: 'god', purpose: 'sign-up', daysBefore: 8 },
    { id: 'umulig', purpose: 'sign-up', when: { kind: 'fixed', month: 4, day: 31 } },
    { id: 'vag', purpose: 'sign-up', when: { kind: 'month', month: 4 } },
    {
      id: 'tit',
      purpose: 'sign-up',
      when: { kind: 'rrule', rrule: 'FREQ=DAILY', start: '2027-01-01' },
    },
    { id: 'to', purpose: 'sign-up', daysBefore: 3, when: { kind: 'fixed', month: 4, day: 1 } },
    {
      id: 'ingen',
      purpose: 'sign-up',
      when: { kind: 'relative', to: 'findes-ikke', direction: 'before' },
    },
    { id: 'selv', purpose: 'sign-up', when: { kind: 'relative', to: 'x', direction: 'before' } },
    { id: 'link', purpose: 'sign-up', daysBefore: 3, url: 'javascript:alert(1)' },
  ];
  const checked = await check({ events: eventsOf(['x', MAY_31, { deadlines }]) });
  assert.deepEqual(told(checked), [
    'error deadline-without-rule events[0].deadlines[1] {"purpose":"sign-up"}',
    'error duplicate-id events[0].deadlines[2].id {"id":"god"}',
    'error impossible-date events[0].deadlines[3].when {"date":"31.4.","month":4,"lastDay":30}',
    'error deadline-rule events[0].deadlines[4].when.kind {"kind":"month"}',
    'error deadline-rule events[0].deadlines[5].when.kind {"kind":"rrule"}',
    'warning deadline-with-two-rules events[0].deadlines[6].daysBefore',
    'error unsafe-url events[0].deadlines[9].url {"url":"javascript:alert(1)"}',
    'error unknown-reference events[0].deadlines[7].when.to {"id":"findes-ikke"}',
  ]);
  const [event] = checked.config.events;
  assert.deepEqual(
    event?.deadlines?.map(({ id }) => id),
    ['god', 'to', 'ingen', 'selv', 'link'],
  );
  const vague = await check({
    events: eventsOf(['x', { kind: 'month', month: 5 }, { deadlines: [deadlines[0]] }]),
  });
  assert.deepEqual(told(vague), ['warning deadline-without-day events[0].deadlines[0].daysBefore']);
});

test('holidays must have days', async () => {
  const checked = await check({
    holidays: [
      { id: 'god', title: 'God', when: WEEK_6 },
      { id: 'vag', title: 'Vag', when: { kind: 'season', season: 'summer' } },
      { id: 'umulig', title: 'Umulig', when: { kind: 'fixed', month: 11, day: 31 } },
      { id: 'ring', title: 'Ring', when: { kind: 'relative', to: 'ring', direction: 'before' } },
    ],
    layers: [
      { id: 'l', holidays: [{ id: 'god', title: 'God', when: { kind: 'iso-week', week: 7 } }] },
    ],
  });
  assert.deepEqual(told(checked), [
    'error holiday-without-day holidays[1].when.kind {"kind":"season"}',
    'error impossible-date holidays[2].when {"date":"31.11.","month":11,"lastDay":30}',
    'error circular-rule holidays[3].when.to {"cycle":["ring","ring"]}',
  ]);
  assert.deepEqual(
    checked.config.holidays?.map(({ id }) => id),
    ['god'],
  );
  assert.equal(checked.config.layers?.[0]?.holidays?.length, 1);
});

test('links that will not be shown, wherever they stand', async () => {
  const bad = 'javascript:alert(1)';
  const checked = await check({
    feed: bad,
    events: eventsOf([
      'x',
      MAY_31,
      {
        description: { da: `[klik](${bad})`, en: 'fine' },
        registration: { label: 'Tilmeld', href: 'data:text/html,x' },
        links: [
          { label: 'God', href: 'https://god.example/sti?a=1#b' },
          { label: 'Relativ', href: '../materialer.html' },
          { label: 'Dårlig', href: 'https://bruger@ond.example/' },
        ],
        organiser: { name: 'O', url: bad },
        place: { name: 'P', url: 'vbscript:x', latitude: 55 },
        help: [{ name: 'H', url: bad, phone: 'ring bare' }],
        source: { checkedOn: '2026-11-31', url: bad },
      },
    ]),
  });
  assert.deepEqual(
    checked.problems.map(({ code, path }) => `${code} ${formatPath(path)}`),
    [
      'unsafe-url feed',
      'unsafe-url events[0].description.da',
      'unsafe-url events[0].registration.href',
      'unsafe-url events[0].organiser.url',
      'unsafe-url events[0].source.url',
      'unsafe-url events[0].links[2].href',
      'unsafe-url events[0].place.url',
      'half-position events[0].place.latitude',
      'unsafe-url events[0].help[0].url',
      'bad-format events[0].help[0].phone',
      'impossible-date events[0].source.checkedOn',
    ],
  );
  const [event] = checked.config.events;
  assert.equal(event?.id, 'x');
  assert.equal(event.source, undefined);
});

test('addresses that parsers know better than their look', async () => {
  const hrefs = [
    'https://1.2.3.999/',
    'https://xn--/',
    'https://a..b.dk/',
    'https://kommune.dk:99999/',
  ];
  const links = hrefs.map((href) => ({ label: 'X', href }));
  const checked = await check({ events: eventsOf(['x', MAY_31, { links }]) });
  const refused = checked.problems.map(({ path }) => hrefs[Number(path[3])]);
  const expected = hrefs.filter((href) => !canParse(href));
  assert.deepEqual(refused, expected);
});

function canParse(href: string): boolean {
  try {
    return new URL(href).href !== '';
  } catch {
    return false;
  }
}

test('a view to begin with that cannot be chosen', async () => {
  const checked = await check({ view: 'wheel', views: ['agenda', 'month'] });
  assert.deepEqual(told(checked), [
    'warning view-not-offered view {"view":"wheel","views":["agenda","month"]}',
  ]);
  assert.deepEqual(told(await check({ view: 'wheel' })), []);
});

test('fields that every config has are checked with the rest', async () => {
  const checked = await check({
    owner: { reviewedOn: '2026-01-01', reviewBy: '2026-11-21' },
    contact: { unit: 'Sundhed' },
  });
  assert.deepEqual(
    checked.problems.map(({ code }) => code),
    ['contact-without-way', 'review-due'],
  );
});

test('languages that are none', async () => {
  const events = eventsOf(['x', MAY_31, { title: { da: 'X', 'ikke et sprog': 'Y', ar: 'ص' } }]);
  const [problem] = (await check({ events })).problems;
  assert.equal(problem?.code, 'bad-format');
  assert.deepEqual(problem.path, ['events', 0, 'title', 'ikke et sprog']);
});

test('one bad among many is left out alone; the paths are those of the config', async () => {
  const events = eventsOf(
    ...[...new Array(10_000).keys()].map(
      (at) => [`e${at}`, at === 5000 ? { kind: 'fixed', month: 4, day: 31 } : MAY_31] as const,
    ),
  );
  const checked = await check({ events });
  assert.deepEqual(told(checked), [
    'error impossible-date events[5000].when {"date":"31.4.","month":4,"lastDay":30}',
  ]);
  assert.equal(checked.config.events.length, 9999);
  assert.equal(checked.skipped, 1);
});

test('the config that was given is never changed', async () => {
  const config = await takenConfig({
    themes: [{ id: 'a', label: 'A' }],
    events: eventsOf(
      [
        'x',
        { kind: 'announced', dates: { 2027: '2027-02-30' } },
        { themes: ['b'], time: { start: '10:00', end: '09:00' } },
      ],
      ['x', MAY_31],
    ),
    layers: [{ id: 'l', events: [{ id: 'y', hidden: true }] }],
  });
  const before = JSON.stringify(config);
  checkConfig(config, { today: day('2026-01-01') });
  assert.equal(JSON.stringify(config), before);
});
