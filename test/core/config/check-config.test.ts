import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContext, withoutUnknownTimeZone } from '../../../src/core/config/check-config.js';
import { plainDay } from '../../../src/core/dates/plain-day.js';

test('relative links can be judged where the address of the config is not known', () => {
  const today = plainDay(2026, 11, 21);
  assert.deepEqual(checkContext({ today, base: 'https://www.kommune.test/a.json' }), {
    today: '2026-11-21',
    base: 'https://www.kommune.test/a.json',
  });
  const { base } = checkContext({ today, base: undefined });
  assert.match(new URL('../a.html', base).href, /^https:.*\/a\.html$/);
});

test('a time zone that nobody knows is left out; otherwise it is the same object', () => {
  const isKnown = (name: string) => name === 'Europe/Copenhagen';
  const table: [config: { title: string; timeZone?: string }, isSame: boolean][] = [
    [{ title: 'A' }, true],
    [{ title: 'A', timeZone: 'Europe/Copenhagen' }, true],
    [{ title: 'A', timeZone: 'Danmark' }, false],
  ];
  for (const [config, isSame] of table) {
    const usable = withoutUnknownTimeZone(config, isKnown);
    assert.equal(usable === config, isSame);
    if (!isSame) assert.deepEqual(usable, { title: 'A' });
  }
});
