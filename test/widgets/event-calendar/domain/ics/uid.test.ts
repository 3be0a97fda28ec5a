import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CalendarConfig } from '../../../../../src/widgets/event-calendar/domain/calendar-config.js';
import {
  deadlineUid,
  occurrenceUid,
  uidDomainOf,
} from '../../../../../src/widgets/event-calendar/domain/ics/uid.js';
import { calendarWith } from '../sample-calendar.js';
import { occurrencesOf } from '../../../../../src/widgets/event-calendar/domain/lookup.js';

const domain = 'kommune.example';

async function uids(id: string, ...deadlineIds: string[]): Promise<string[]> {
  const deadlines = deadlineIds.map((each) => ({ id: each, purpose: 'sign-up', daysBefore: 1 }));
  const calendar = await calendarWith([id, { kind: 'iso-week', week: 6 }, { deadlines }]);
  const [occurrence] = occurrencesOf(calendar, id, 2027);
  assert.ok(occurrence);
  return [
    occurrenceUid(occurrence, domain),
    ...occurrence.deadlines.map((deadline) => deadlineUid(occurrence, deadline, domain)),
  ];
}

test('the id of the event, the year and the domain', async () => {
  assert.deepEqual(await uids('uge-sex', 'bestil'), [
    'uge-sex-2027@kommune.example',
    'uge-sex-2027+bestil@kommune.example',
  ]);
  assert.deepEqual(await uids('løb_2.0'), ['løb_2.0-2027@kommune.example']);
  assert.deepEqual(await uids('a b@c\n+'), ['a%20%b%40%c%A%%2B%-2027@kommune.example']);
});

test('no two ids give one UID', async () => {
  const traps: [string, string[]][] = [
    ['x', ['2028', '-2028', 'd-2028']],
    ['x-2027', ['2027']],
    ['x-2027+2028', []],
    ['x%2B%', []],
    ['x+', []],
  ];
  const all = (await Promise.all(traps.map(([id, deadlines]) => uids(id, ...deadlines)))).flat();
  assert.equal(new Set(all).size, all.length);
  const ids = fc.uniqueArray(
    fc.string({
      minLength: 1,
      maxLength: 6,
      unit: fc.constantFrom('a', '+', '%', '-', '2', '0', '7', '@'),
    }),
    { minLength: 2, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(ids, async (list) => {
      const found = await Promise.all(list.map((id) => uids(id, ...list)));
      const flat = found.flat();
      assert.equal(new Set(flat).size, flat.length);
    }),
    { numRuns: 40 },
  );
});

test('the domain is the own one, else the host of the feed, else one that nobody has', () => {
  const table: [Partial<CalendarConfig>, string | undefined, string][] = [
    [{ uidDomain: 'a.example', feed: 'https://b.example/x.ics' }, undefined, 'a.example'],
    [{ feed: 'https://b.example:8080/x.ics' }, undefined, 'b.example'],
    [{ feed: '/x.ics' }, 'https://c.example/data.json', 'c.example'],
    [{ feed: '/x.ics' }, undefined, 'sund.invalid'],
    [{ feed: 'x.ics' }, 'file:///data.json', 'sund.invalid'],
    [{}, 'https://c.example/', 'sund.invalid'],
  ];
  for (const [fields, base, expected] of table) {
    const config: CalendarConfig = { widget: 'event-calendar', version: 1, events: [], ...fields };
    assert.equal(uidDomainOf(config, base), expected);
  }
});
