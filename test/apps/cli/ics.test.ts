import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import {
  readStrictly,
  unescape,
  valueOf,
} from '../../widgets/event-calendar/domain/ics/strict-calendar.js';
import type { Component } from '../../widgets/event-calendar/domain/ics/strict-calendar.js';
import { calendarFile, sund } from './sample-system.js';

const weekSix = {
  id: 'uge-sex',
  title: 'Uge Sex',
  when: { kind: 'iso-week', week: 6, days: 'weekdays' },
};
const file = { 'a.json': calendarFile([weekSix]) };

/** The events of a file as `UID start`, without the domain. */
function events(text: string): string[] {
  return readStrictly(text).components.map(told);
}

function told(event: Component): string {
  return `${valueOf(event, 'UID')?.split('@')[0]} ${valueOf(event, 'DTSTART')}`;
}

test('the file goes to the screen, the count to the person', async () => {
  const {
    code,
    out,
    told: said,
  } = await sund(['ics', 'a.json', '--from', '2027-01-01', '--to', '2027-12-31'], file);
  assert.equal(code, 0);
  assert.deepEqual(events(out), ['uge-sex-2027 20270208']);
  assert.equal(said, '1 event and 0 deadlines.\n');
});

test('without dates it is this year and the two after', async () => {
  const { out } = await sund(['ics', 'a.json'], file);
  assert.deepEqual(events(out), [
    'uge-sex-2026 20260202',
    'uge-sex-2027 20270208',
    'uge-sex-2028 20280207',
  ]);
  const from = await sund(['ics', 'a.json', '--from', '2030-03-01'], file);
  assert.deepEqual(events(from.out), ['uge-sex-2031 20310203', 'uge-sex-2032 20320202']);
  const to = await sund(['ics', 'a.json', '--to', '2024-12-31'], file);
  assert.deepEqual(events(to.out), ['uge-sex-2024 20240205']);
});

test('it is stamped with now, or with what is asked for', async () => {
  const stamp = async (...args: string[]) => {
    const { out } = await sund(['ics', 'a.json', ...args], file);
    const [event] = readStrictly(out).components;
    return event && valueOf(event, 'DTSTAMP');
  };
  assert.equal(await stamp(), '20261121T120000Z');
  assert.equal(await stamp('--stamp', '2027-01-31'), '20270131T000000Z');
  assert.equal(await stamp('--stamp', '2027-01-31T23:59:58Z'), '20270131T235958Z');
});

const layered = {
  'a.json': calendarFile(
    [
      { ...weekSix, themes: ['krop'], audiences: ['skole'] },
      {
        id: 'tobak',
        title: 'Tobak',
        when: { kind: 'fixed', month: 5, day: 31 },
        themes: ['tobak'],
      },
    ],
    {
      themes: [
        { id: 'krop', label: { da: 'Krop', en: 'Body' } },
        { id: 'tobak', label: { da: 'Tobak', en: 'Tobacco' } },
      ],
      audiences: [{ id: 'skole', label: 'Skole' }],
      title: { da: 'Kalenderen', en: 'The calendar' },
      uidDomain: 'skole.example',
      layers: [
        { id: 'kommune', events: [{ id: 'tobak', title: { da: 'Røgfri', en: 'Smoke-free' } }] },
        {
          id: 'skole',
          events: [{ id: 'fest', title: 'Fest', when: { kind: 'once', date: '2027-06-01' } }],
        },
      ],
    },
  ),
};

test('only a theme, an audience or a layer', async () => {
  const only = async (...args: string[]) => {
    const { out } = await sund(
      ['ics', 'a.json', '--from', '2027-01-01', '--to', '2027-12-31', ...args],
      layered,
    );
    return events(out).map((event) => event.split('-2027')[0]);
  };
  assert.deepEqual(await only(), ['uge-sex', 'tobak', 'fest']);
  assert.deepEqual(await only('--theme', 'tobak'), ['tobak']);
  assert.deepEqual(await only('--theme', 'tobak,krop'), ['uge-sex', 'tobak']);
  assert.deepEqual(await only('--theme', 'tobak', '--theme', 'krop'), ['uge-sex', 'tobak']);
  assert.deepEqual(await only('--audience', 'skole'), ['uge-sex']);
  assert.deepEqual(await only('--layer', 'kommune'), ['tobak']);
  assert.deepEqual(await only('--layer', 'skole', '--layer', 'kommune'), ['tobak', 'fest']);
});

test('a theme that is not there is no empty feed but a question', async () => {
  const table: [string[], RegExp][] = [
    [['--theme', 'tobakk'], /--theme "tobakk" is not in the config\. It has: krop, tobak\./],
    [['--audience', 'x'], /--audience "x" is not in the config\. It has: skole\./],
    [['--layer', 'x'], /--layer "x" is not in the config\. It has: kommune, skole\./],
  ];
  for (const [args, expected] of table) {
    const { code, out, told: said } = await sund(['ics', 'a.json', ...args], layered);
    assert.deepEqual([code, out], [2, '']);
    assert.match(said, expected);
  }
  assert.match((await sund(['ics', 'a.json', '--layer', 'x'], file)).told, /It has none\./);
});

test('in the language of the config, or in another', async () => {
  const words = async (...args: string[]) => {
    const { out } = await sund(['ics', 'a.json', '--theme', 'tobak', ...args], layered);
    const calendar = readStrictly(out);
    const [event] = calendar.components;
    return [
      valueOf(calendar, 'X-WR-CALNAME'),
      event && valueOf(event, 'SUMMARY'),
      event && valueOf(event, 'CATEGORIES'),
    ];
  };
  assert.deepEqual(await words(), ['Kalenderen', 'Røgfri', 'Tobak']);
  assert.deepEqual(await words('--lang', 'en'), ['The calendar', 'Smoke-free', 'Tobacco']);
  const untitled = await sund(['ics', 'a.json', '--lang', 'da'], file);
  assert.equal(valueOf(readStrictly(untitled.out), 'X-WR-CALNAME'), 'Kampagner og mærkedage');
  assert.equal(untitled.told, '3 kampagner og 0 frister.\n');
});

test('relative links follow the address the config is published at', async () => {
  const links = [{ label: 'Film', href: 'film.html' }];
  const description = async (fields: object, ...args: string[]) => {
    const files = { 'a.json': calendarFile([{ ...weekSix, links }], fields) };
    const { out } = await sund(['ics', 'a.json', ...args], files);
    const [event] = readStrictly(out).components;
    return event && unescape(valueOf(event, 'DESCRIPTION') ?? '').split('\n')[1];
  };
  assert.equal(await description({}), '- Film');
  assert.equal(
    await description({}, '--base', 'https://kommune.example/data/a.json'),
    '- Film https://kommune.example/data/film.html',
  );
  assert.equal(
    await description({ feed: 'https://kommune.example/kalender.ics' }),
    '- Film https://kommune.example/film.html',
  );
});

test('a file is never overwritten unasked', async () => {
  const args = ['ics', 'a.json', '--out', 'kalender.ics'];
  const first = await sund(args, file);
  assert.equal(first.code, 0);
  assert.equal(first.out, '');
  assert.equal(first.told, 'Wrote kalender.ics. 3 events and 0 deadlines.\n');
  assert.equal(events(first.files['kalender.ics'] ?? '').length, 3);
  const kept = await sund(args, { ...file, 'kalender.ics': 'min egen' });
  assert.deepEqual([kept.code, kept.files['kalender.ics']], [1, 'min egen']);
  assert.match(kept.told, /kalender\.ics exists already and was not changed\. Add --force/);
  const forced = await sund([...args, '--force'], { ...file, 'kalender.ics': 'min egen' });
  assert.equal(forced.code, 0);
  assert.equal(events(forced.files['kalender.ics'] ?? '').length, 3);
  const refused = await sund(['ics', 'a.json', '--out', '/root.ics'], file);
  assert.deepEqual([refused.code, refused.told], [1, '/root.ics could not be written: EACCES\n']);
});

test('what is wrong is told, and the rest is written', async () => {
  const impossible = { id: 'x', title: 'X', when: { kind: 'fixed', month: 4, day: 31 } };
  const month = { id: 'm', title: 'M', when: { kind: 'month', month: 5 } };
  const later = { id: 'l', title: 'L', when: { kind: 'announced', dates: {} } };
  const old = {
    id: 'o',
    title: 'O',
    when: { kind: 'fixed', month: 5, day: 1 },
    lastConfirmed: '2020-01-01',
  };
  const files = { 'a.json': calendarFile([impossible, weekSix, month, later, old]) };
  const { code, out, told: said } = await sund(['ics', 'a.json'], files);
  assert.equal(code, 0);
  assert.equal(events(out).length, 3);
  assert.match(said, /^a\.json: events\[0\]\.when: The date 31\.4\. does not exist/);
  assert.match(
    said,
    /Left out: 1 without a day, 1 with years not announced yet, 1 with years not confirmed\.\n$/,
  );
});

test('nothing to write', async () => {
  const { code, out, told: said } = await sund(['ics', 'a.json'], { 'a.json': '{' });
  assert.deepEqual([code, out], [1, '']);
  assert.match(said, /a\.json: no calendar was written\.\n$/);
});

test('options that make no sense', async () => {
  const table: [string[], RegExp][] = [
    [[], /say which file/],
    [['a.json', 'b.json'], /one file at a time/],
    [['a.json', '--from', '2027-02-30'], /--from "2027-02-30" is not a date that exists/],
    [['a.json', '--to', 'i morgen'], /--to "i morgen" is not a date/],
    [
      ['a.json', '--from', '2027-02-01', '--to', '2027-01-01'],
      /--to \(2027-01-01\) is before --from \(2027-02-01\)/,
    ],
    [['a.json', '--stamp', 'nu'], /--stamp "nu" is not a date/],
    [['a.json', '--stamp', '2027-01-31T25:00:00Z'], /--stamp/],
    [['a.json', '--base', 'kommune.dk'], /--base "kommune\.dk" is not an address/],
    [['a.json', '--base', 'javascript:alert(1)'], /--base/],
    [['a.json', '--lang', 'fr'], /--lang "fr" is not a language of Sund/],
  ];
  for (const [args, expected] of table) {
    const { code, out, told: said } = await sund(['ics', ...args], file);
    assert.deepEqual([code, out], [2, ''], args.join(' '));
    assert.match(said, expected);
  }
});

test('an RRULE is written out day by day', async () => {
  const when = { kind: 'rrule', rrule: 'FREQ=MONTHLY;BYDAY=1TU;BYMONTH=1,2', start: '2027-01-01' };
  const files = { 'a.json': calendarFile([{ id: 'moede', title: 'Møde', when }]) };
  const { out } = await sund(
    ['ics', 'a.json', '--from', '2027-01-01', '--to', '2027-12-31'],
    files,
  );
  assert.deepEqual(events(out), ['moede-2027-01-05 20270105', 'moede-2027-02-02 20270202']);
});

test('the real campaign days, twelve years, by the letter and for an independent parser', async () => {
  const files = { 'kampagnedage.json': readFileSync('stories/data/kampagnedage.json', 'utf8') };
  const args = ['ics', 'kampagnedage.json', '--from', '2024-01-01', '--to', '2035-12-31'];
  const { code, out } = await sund(args, files);
  assert.equal(code, 0);
  const strict = readStrictly(out).components;
  assert.ok(strict.length > 400);
  const parsed = new Map(
    new ICAL.Component(ICAL.parse(out) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .map((event) => [
        event.uid.split('@')[0],
        `${event.startDate.toString()}/${event.endDate.toString()}`,
      ]),
  );
  assert.equal(parsed.size, strict.length);
  const known: [string, string[]][] = [
    [
      'uge-sex',
      [
        '02-05/02-10',
        '02-03/02-08',
        '02-02/02-07',
        '02-08/02-13',
        '02-07/02-12',
        '02-05/02-10',
        '02-04/02-09',
        '02-03/02-08',
        '02-02/02-07',
        '02-07/02-12',
        '02-06/02-11',
        '02-05/02-10',
      ],
    ],
    [
      'skolernes-motionsdag',
      [
        '10-11/10-12',
        '10-10/10-11',
        '10-09/10-10',
        '10-15/10-16',
        '10-13/10-14',
        '10-12/10-13',
        '10-11/10-12',
        '10-10/10-11',
        '10-08/10-09',
        '10-14/10-15',
        '10-13/10-14',
        '10-12/10-13',
      ],
    ],
    [
      'royal-run',
      [
        '05-20/05-21',
        '06-09/06-10',
        '05-25/05-26',
        '05-17/05-18',
        '06-05/06-06',
        '05-21/05-22',
        '06-10/06-11',
        '06-02/06-03',
        '05-17/05-18',
        '06-06/06-07',
        '05-29/05-30',
        '05-14/05-15',
      ],
    ],
  ];
  for (const [id, spans] of known) {
    for (const [at, span] of spans.entries()) {
      const year = 2024 + at;
      const expected = span
        .split('/')
        .map((day) => `${year}-${day}`)
        .join('/');
      assert.equal(parsed.get(`${id}-${year}`), expected, `${id} ${year}`);
    }
  }
});
