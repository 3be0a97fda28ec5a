import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agendaModel } from '../../../../src/widgets/event-calendar/domain/agenda.js';
import {
  deadlineMetaLine,
  metaLine,
} from '../../../../src/widgets/event-calendar/views/meta-line.js';
import { timingWords } from '../../../../src/widgets/event-calendar/views/timing-words.js';
import { calendarOf, eventsOf, stateOf, TODAY } from '../domain/sample-calendar.js';
import { readable, sampleContext } from './sample-context.js';

type Sample = readonly [id: string, when: object, fields?: object];

/** The one line under the title of the first row that a calendar of one event has. */
async function lines(
  event: Sample,
  lang: 'da' | 'en' = 'da',
  more: object = {},
): Promise<string[]> {
  const calendar = await calendarOf({ events: eventsOf(event), ...more });
  const { groups } = agendaModel(calendar, stateOf(calendar), TODAY);
  const context = sampleContext(lang);
  return groups
    .flatMap(({ items }) => items)
    .map((item) =>
      readable(
        item.kind === 'deadline'
          ? deadlineMetaLine(item, context)
          : metaLine(item, timingWords(item.occurrence.timing, context), context),
      ),
    );
}

const once = (date: string) => ({ kind: 'once', date });

test('a row says the weekday, the week and how near it is', async () => {
  const table: [Sample, string][] = [
    [['a', once('2026-11-27')], 'Fredag i uge 48 · om 6 dage'],
    [['a', once('2027-03-05')], 'Fredag i uge 9'],
    [['a', once('2026-11-22')], 'Søndag i uge 47 · i morgen'],
    [['a', once('2027-02-08/2027-02-12')], 'Hele ugen'],
    [['a', once('2027-04-26/2027-05-02')], 'Uge 17'],
    [['a', once('2027-02-06/2027-02-18')], 'Uge 5–7'],
    [['a', once('2026-12-27/2027-01-05')], 'Uge 52–1'],
    [['a', { kind: 'weeks', from: 50, to: 52 }], ''],
    [['a', { kind: 'month', month: 3 }], 'I løbet af marts'],
    [['a', { kind: 'undated' }, { frequency: 'to gange om året' }], 'To gange om året'],
    [['a', { kind: 'undated' }], ''],
    [
      ['a', once('2027-03-05'), { time: { start: '09:00', end: '11:30' } }],
      'Fredag i uge 9 kl. 09.00–11.30',
    ],
    [
      ['a', once('2027-03-05'), { place: { name: 'Stadion' }, grades: [7, 8, 9] }],
      'Fredag i uge 9 · Stadion · for 7.–9. klasse',
    ],
    [['a', once('2027-03-05'), { audiences: ['laerere'] }], 'Fredag i uge 9 · for lærere'],
  ];
  for (const [event, wanted] of table) assert.deepEqual(await lines(event), [wanted]);
});

test('in English too', async () => {
  assert.deepEqual(await lines(['a', once('2027-03-05'), { audiences: ['laerere'] }], 'en'), [
    'Friday of week 9 · for teachers',
  ]);
});

test('a holiday that an event falls in is said beside it', async () => {
  const holidays = [{ id: 'vinter', title: 'Vinterferie', when: { kind: 'iso-week', week: 7 } }];
  assert.deepEqual(await lines(['a', once('2027-02-16')], 'da', { holidays }), [
    'Tirsdag i uge 7 · samtidig med Vinterferie',
  ]);
});

test('a deadline says what it is for', async () => {
  const deadlines = [{ id: 'd', purpose: 'sign-up', daysBefore: 7 }];
  const [first] = await lines(['a', once('2026-12-04'), { title: 'Motionsdag', deadlines }]);
  assert.equal(first, 'Fredag · om 6 dage · til Motionsdag');
});
