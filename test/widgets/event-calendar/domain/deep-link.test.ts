import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  applyDeepLink,
  decodeDeepLink,
  encodeDeepLink,
} from '../../../../src/widgets/event-calendar/domain/deep-link.js';
import type { DeepLink } from '../../../../src/widgets/event-calendar/domain/deep-link.js';
import { calendarOf, day, eventsOf, stateOf } from './sample-calendar.js';

const none = { themes: [], audiences: [] };

test('an open event and a filter stand in the fragment, beside what was there', () => {
  const table: [string, DeepLink, string][] = [
    ['', none, ''],
    ['#', none, ''],
    ['#kontakt', none, 'kontakt'],
    ['', { ...none, openKey: 'uge-sex-2027' }, 'sund-calendar=event:uge-sex-2027'],
    ['#kontakt', { ...none, themes: ['a', 'b'] }, 'kontakt&sund-calendar=theme:a,b'],
    [
      '#a=1&sund-calendar=event:x&b=2',
      { ...none, audiences: ['c'] },
      'a=1&b=2&sund-calendar=audience:c',
    ],
    ['#a=1&sund-calendar=event:x', none, 'a=1'],
    ['#sund-calendar=event:x', none, ''],
    ['#:~:text=uge%206', { ...none, themes: ['a'] }, ':~:text=uge%206&sund-calendar=theme:a'],
    [
      '',
      { openKey: 'x', themes: ['a'], audiences: ['b'] },
      'sund-calendar=event:x;theme:a;audience:b',
    ],
    [
      '',
      { ...none, themes: ['a,b', 'c;d', 'e&f', 'æ=%'] },
      'sund-calendar=theme:a%2Cb,c%3Bd,e%26f,%C3%A6%3D%25',
    ],
    ['', { ...none, themes: ['\ud800', 'b'] }, 'sund-calendar=theme:b'],
  ];
  for (const [fragment, link, expected] of table) {
    assert.equal(encodeDeepLink(fragment, link), expected);
  }
});

test('a fragment that says nothing to a calendar, or cannot be read, is none', () => {
  const nothing = [
    '',
    '#',
    '#kontakt',
    '#sund-calendar',
    '#sund-calendar=',
    '#sund-calendar=;;;',
    '#sund-calendar=event',
    '#sund-calendar=event:',
    '#sund-calendar=:x',
    '#sund-calendar=other:x',
    '#sund-calendar=event:%',
    '#sund-calendar=event:%ff',
    '#sund-calendar=theme:,,,',
    '#xsund-calendar=event:x',
    `#sund-calendar=event:${'x'.repeat(5000)}`,
  ];
  for (const fragment of nothing)
    assert.equal(decodeDeepLink(fragment), undefined, fragment.slice(0, 40));
});

test('what can be read is read, and the rest left', () => {
  const table: [string, DeepLink][] = [
    ['#sund-calendar=event:x;theme:%,a', { openKey: 'x', themes: ['a'], audiences: [] }],
    ['sund-calendar=theme:a', { ...none, themes: ['a'] }],
    ['#a&sund-calendar=event:x&b', { ...none, openKey: 'x' }],
    ['#sund-calendar=event:x&sund-calendar=event:y', { ...none, openKey: 'x' }],
    ['#sund-calendar=__proto__:x;event:y', { ...none, openKey: 'y' }],
    ['#sund-calendar=event:a:b', { ...none, openKey: 'a:b' }],
  ];
  for (const [fragment, expected] of table)
    assert.deepEqual(decodeDeepLink(fragment), expected, fragment);
  const many = decodeDeepLink(`#sund-calendar=theme:${'a,'.repeat(1500)}`);
  assert.equal(many?.themes.length, 100);
});

test('what is written can be read', () => {
  const text = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
  const links = fc.record(
    {
      openKey: text,
      themes: fc.array(text, { maxLength: 5 }),
      audiences: fc.array(text, { maxLength: 5 }),
    },
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(links, fc.constantFrom('', '#top', '#a=b&c'), (link, fragment) => {
      const written = encodeDeepLink(fragment, link);
      assert.deepEqual(decodeDeepLink(`#${written}`), link);
      assert.equal(encodeDeepLink(written, none), fragment.slice(1));
      assert.equal(encodeDeepLink(written, link), written);
    }),
  );
});

test('a link opens its event in its own month and period; unknown names are dropped', async () => {
  const calendar = await calendarOf({
    themes: [{ id: 'a', label: 'A' }],
    audiences: [{ id: 'b', label: 'B' }],
    events: eventsOf(['uge-sex', { kind: 'iso-week', week: 6 }], ['undated', { kind: 'undated' }]),
  });
  const state = stateOf(calendar);
  const opened = applyDeepLink(state, calendar, {
    openKey: 'uge-sex-2030',
    themes: ['x', 'a'],
    audiences: ['b', 'constructor'],
  });
  assert.equal(opened.openKey, 'uge-sex-2030');
  assert.equal(opened.focusedDay, day('2030-02-04'));
  assert.deepEqual([opened.year, opened.month, opened.period.startYear], [2030, 2, 2029]);
  assert.deepEqual([opened.themes, opened.audiences], [['a'], ['b']]);

  const undated = applyDeepLink(state, calendar, { ...none, openKey: 'undated-2026' });
  assert.equal(undated.openKey, 'undated-2026');
  assert.equal(undated.month, 11);

  for (const openKey of ['uge-sex-1', 'x-2027', '__proto__-2027', '<img src=x>']) {
    const unknown = applyDeepLink({ ...state, openKey: 'undated-2026' }, calendar, {
      ...none,
      openKey,
    });
    assert.equal('openKey' in unknown, false, openKey);
    assert.equal(unknown.month, 11);
  }
});
