import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addDeadlineLinks,
  addLinks,
} from '../../../../src/widgets/event-calendar/domain/add-to-calendar.js';
import type { AddLinks } from '../../../../src/widgets/event-calendar/domain/add-to-calendar.js';
import { labels } from './entry-labels.js';
import { calendarWith } from './sample-calendar.js';
import {
  findDeadline,
  occurrencesOf,
} from '../../../../src/widgets/event-calendar/domain/lookup.js';

const writing = { labels, language: 'da', base: 'https://kommune.example/' };

async function linksOf(when: object, fields: object = {}): Promise<AddLinks | undefined> {
  const calendar = await calendarWith(['e', when, { title: 'Uge Sex', ...fields }]);
  const [occurrence] = occurrencesOf(calendar, 'e', 2027);
  assert.ok(occurrence);
  return addLinks(occurrence, writing);
}

/** The parameters of an address. */
function query(address: string | undefined): Record<string, string> {
  assert.ok(address);
  return Object.fromEntries(new URL(address).searchParams);
}

test('whole days end on the day after', async () => {
  const links = await linksOf({ kind: 'iso-week', week: 6, days: 'weekdays' });
  assert.deepEqual(query(links?.google), {
    action: 'TEMPLATE',
    text: 'Uge Sex',
    dates: '20270208/20270213',
  });
  assert.deepEqual(query(links?.outlook), {
    path: '/calendar/action/compose',
    rru: 'addevent',
    startdt: '2027-02-08',
    enddt: '2027-02-13',
    allday: 'true',
    subject: 'Uge Sex',
  });
  assert.equal(new URL(links?.google ?? '').host, 'calendar.google.com');
  assert.equal(new URL(links?.outlook ?? '').host, 'outlook.live.com');
  assert.equal(new URL(links?.office365 ?? '').host, 'outlook.office.com');
});

test('times are UTC, an hour long where no end is given', async () => {
  const when = { kind: 'fixed', month: 7, day: 15 };
  const timed = await linksOf(when, { time: { start: '09:30', end: '12:00' } });
  assert.equal(query(timed?.google)['dates'], '20270715T073000Z/20270715T100000Z');
  assert.equal(query(timed?.office365)['startdt'], '2027-07-15T07:30:00Z');
  assert.equal(query(timed?.office365)['enddt'], '2027-07-15T10:00:00Z');
  assert.equal(query(timed?.office365)['allday'], undefined);
  const open = await linksOf(when, { time: { start: '23:30' } });
  assert.equal(query(open?.google)['dates'], '20270715T213000Z/20270715T223000Z');
});

test('text is encoded whole, spaces as %20, and long text is cut', async () => {
  const links = await linksOf(
    { kind: 'fixed', month: 5, day: 1 },
    { title: 'Løb & læs + 100 % "æøå"', summary: 'x'.repeat(5000), place: { name: 'Torvet' } },
  );
  assert.equal(query(links?.google)['text'], 'Løb & læs + 100 % "æøå"');
  assert.equal(query(links?.google)['location'], 'Torvet');
  assert.equal(query(links?.google)['details']?.length, 1002);
  assert.ok(!links?.outlook.includes('+'));
  assert.ok((links?.outlook.length ?? Infinity) < 2048);
  const cut = await linksOf(
    { kind: 'fixed', month: 5, day: 1 },
    { summary: `${'x'.repeat(999)}💚` },
  );
  assert.equal(query(cut?.google)['details'], `${'x'.repeat(999)}\uFFFD …`);
  const broken = await linksOf({ kind: 'fixed', month: 5, day: 1 }, { title: 'a\ud800b' });
  assert.equal(query(broken?.google)['text'], 'a\uFFFDb');
});

test('what has no day has no address', async () => {
  for (const when of [
    { kind: 'month', month: 5 },
    { kind: 'undated' },
    { kind: 'announced', dates: {} },
    { kind: 'weeks', from: 40, to: 42 },
  ]) {
    assert.equal(await linksOf(when), undefined, when.kind);
  }
});

test('a deadline is its own day', async () => {
  const deadlines = [{ id: 'x', purpose: 'sign-up', daysBefore: 7 }];
  const calendar = await calendarWith([
    'e',
    { kind: 'iso-week', week: 6 },
    { title: 'Uge Sex', deadlines },
  ]);
  const found = findDeadline(calendar, 'e-2027+x');
  assert.ok(found);
  const { google } = addDeadlineLinks(found.occurrence, found.deadline, writing);
  assert.equal(query(google)['dates'], '20270201/20270202');
  assert.equal(query(google)['text'], 'Frist: Tilmeld jer til Uge Sex');
});
