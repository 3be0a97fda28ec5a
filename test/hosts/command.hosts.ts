import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

/*
 * The `sund` command as it is shipped: one bundled file, run as a person runs it.
 */
const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const data = (name: string): string =>
  fileURLToPath(new URL(`../../stories/data/${name}`, import.meta.url));

function sund(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, ...options], { encoding: 'utf8' });
}

function daysOf(feed: string): ReadonlyMap<string, string> {
  const calendar = new ICAL.Component(ICAL.parse(feed) as unknown[]);
  return new Map(
    calendar.getAllSubcomponents('vevent').map((event) => {
      const { uid, startDate, endDate } = new ICAL.Event(event);
      return [uid.replace(/@.*/, ''), `${startDate.toString()}/${endDate.toString()}`];
    }),
  );
}

/** First day and the day after the last, from Python's `date.isocalendar` and the known Easter dates. */
const KNOWN: readonly (readonly [
  year: number,
  ugeSex: string,
  motionsdag: string,
  royalRun: string,
])[] = [
  [2024, '2024-02-05/2024-02-10', '2024-10-11', '2024-05-20'],
  [2025, '2025-02-03/2025-02-08', '2025-10-10', '2025-06-09'],
  [2026, '2026-02-02/2026-02-07', '2026-10-09', '2026-05-25'],
  [2027, '2027-02-08/2027-02-13', '2027-10-15', '2027-05-17'],
  [2028, '2028-02-07/2028-02-12', '2028-10-13', '2028-06-05'],
  [2029, '2029-02-05/2029-02-10', '2029-10-12', '2029-05-21'],
  [2030, '2030-02-04/2030-02-09', '2030-10-11', '2030-06-10'],
  [2031, '2031-02-03/2031-02-08', '2031-10-10', '2031-06-02'],
  [2032, '2032-02-02/2032-02-07', '2032-10-08', '2032-05-17'],
  [2033, '2033-02-07/2033-02-12', '2033-10-14', '2033-06-06'],
  [2034, '2034-02-06/2034-02-11', '2034-10-13', '2034-05-29'],
  [2035, '2035-02-05/2035-02-10', '2035-10-12', '2035-05-14'],
];

describe('sund ics, as shipped', () => {
  const { status, stdout } = sund(
    'ics',
    data('kampagnedage.json'),
    ...['--from', '2024-01-01', '--to', '2035-12-31'],
  );
  const days = daysOf(stdout);

  it('succeeds', () => {
    assert.equal(status, 0);
  });

  for (const [year, ugeSex, motionsdag, royalRun] of KNOWN) {
    it(`has the right days in ${year}`, () => {
      assert.equal(days.get(`uge-sex-${year}`), ugeSex);
      assert.equal(days.get(`skolernes-motionsdag-${year}`)?.split('/')[0], motionsdag);
      assert.equal(days.get(`royal-run-${year}`)?.split('/')[0], royalRun);
    });
  }
});

describe('sund validate, as shipped', () => {
  const cases = [
    { file: 'kampagnedage.json', status: 0, says: /no problems, 54 events/ },
    { file: 'skolekalender.json', status: 0, says: /no problems/ },
    { file: 'fejl.json', status: 1, says: /events\[2\]\.when\.week/ },
    { file: 'findes-ikke.json', status: 1, says: /findes-ikke\.json/ },
  ];
  for (const { file, status, says } of cases) {
    it(`exits with ${status} for ${file}`, () => {
      const result = sund('validate', data(file));
      assert.equal(result.status, status);
      assert.match(result.stdout + result.stderr, says);
    });
  }

  it('explains an unknown command', () => {
    const { status, stderr, stdout } = sund('frobnicate');
    assert.equal(status, 2);
    assert.match(stdout + stderr, /validate/);
  });
});
