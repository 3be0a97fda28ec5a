import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  deadlineText,
  occurrenceText,
} from '../../../../src/widgets/event-calendar/domain/entry-text.js';
import type { EntryText } from '../../../../src/widgets/event-calendar/domain/entry-text.js';
import { labels } from './entry-labels.js';
import { calendarWith } from './sample-calendar.js';
import { occurrencesOf } from '../../../../src/widgets/event-calendar/domain/lookup.js';

const WEEK_6 = { kind: 'iso-week', week: 6 };
const base = 'https://kommune.example/kalender/data.json';

async function textOf(fields: object, year = 2027, language = 'da'): Promise<EntryText> {
  const calendar = await calendarWith(['uge-sex', WEEK_6, fields]);
  const [occurrence] = occurrencesOf(calendar, 'uge-sex', year);
  assert.ok(occurrence);
  return occurrenceText(occurrence, { labels, language, base });
}

test('everything an event says, as plain text', async () => {
  const text = await textOf({
    title: { da: 'Uge Sex', en: 'Sex Week' },
    summary: 'Krop, køn og grænser.',
    description:
      '**Undervisning** for alle klasser.\n\n- film\n- [opgaver](/opgaver)\n\n<b>ikke HTML</b>',
    registration: { label: 'Tilmeld klassen', href: '/tilmeld?uge=6' },
    links: [
      { label: 'Film', href: 'https://film.example/æøå' },
      { label: 'Farligt', href: 'javascript:alert(1)' },
    ],
    organiser: { name: 'Sex & Samfund', url: 'https://organiser.example' },
    help: [
      {
        name: 'BørneTelefonen',
        phone: '116 111',
        hours: 'Døgnet rundt',
        url: 'https://bornetelefonen.example',
      },
      { name: 'Uden mere' },
    ],
    source: {
      title: 'Organisationens side',
      url: 'https://kilde.example',
      checkedOn: '2026-11-01',
    },
    place: { name: 'Aulaen', address: 'Skolevej 1', postalCode: '8000', town: 'Aarhus C' },
  });
  assert.equal(text.title, 'Uge Sex');
  assert.equal(text.location, 'Aulaen, Skolevej 1, 8000 Aarhus C');
  assert.equal(text.url, 'https://kommune.example/tilmeld?uge=6');
  assert.equal(
    text.description,
    [
      'Krop, køn og grænser.',
      'Undervisning for alle klasser.',
      '- film\n- opgaver (https://kommune.example/opgaver)',
      '<b>ikke HTML</b>',
      'Tilmelding: Tilmeld klassen https://kommune.example/tilmeld?uge=6',
      'Materialer:\n- Film https://film.example/%C3%A6%C3%B8%C3%A5\n- Farligt',
      'Arrangør: Sex & Samfund https://organiser.example/',
      'Brug for nogen at tale med?\n- BørneTelefonen, 116 111, Døgnet rundt, https://bornetelefonen.example/\n- Uden mere',
      'Kilde: Organisationens side https://kilde.example/',
    ].join('\n\n'),
  );
});

test('an event that says nothing more is its title', async () => {
  assert.deepEqual(await textOf({}), { title: 'uge-sex', description: '' });
});

test('in another language where the config has it', async () => {
  const title = { da: 'Uge Sex', en: 'Sex Week' };
  assert.equal((await textOf({ title }, 2027, 'en')).title, 'Sex Week');
  assert.equal((await textOf({ title }, 2027, 'de')).title, 'Uge Sex');
});

test('what differs this year is said first', async () => {
  const exceptions = [
    { kind: 'cancelled', year: 2027, note: 'Skolen er lukket.' },
    { kind: 'moved', year: 2028, date: '2028-03-01', note: 'Flyttet til marts.' },
  ];
  const cancelled = await textOf({ exceptions });
  assert.equal(cancelled.title, 'Aflyst i 2027: uge-sex');
  assert.equal(cancelled.description, 'Skolen er lukket.');
  const moved = await textOf({ exceptions }, 2028);
  assert.equal(moved.title, 'uge-sex');
  assert.equal(moved.description, 'Flyttet i 2028\n\nFlyttet til marts.');
  const unconfirmed = await textOf({ lastConfirmed: '2020-01-01' });
  assert.equal(unconfirmed.description, 'Ikke bekræftet for 2027');
});

test('an address that is not of the web is no address of an entry', async () => {
  const links = [{ label: 'Skriv', href: 'mailto:post@kommune.example' }];
  assert.equal((await textOf({ links })).url, undefined);
  const organiser = { name: 'X', url: 'https://organiser.example/' };
  assert.equal((await textOf({ links, organiser })).url, 'https://organiser.example/');
});

test('a deadline says what to do and for what, and nothing twice', async () => {
  const table: [object, string][] = [
    [{ purpose: 'order-materials' }, 'Frist: Bestil materialer til Uge Sex'],
    [{ purpose: 'other' }, 'Sidste frist til Uge Sex'],
    [{ purpose: 'other', title: 'Book lokalet' }, 'Frist: Book lokalet til Uge Sex'],
    [
      { purpose: 'other', title: 'Find materialer til Uge Sex' },
      'Frist: Find materialer til Uge Sex',
    ],
    [
      { purpose: 'sign-up', title: 'Sidste frist for tilmelding' },
      'Sidste frist for tilmelding til Uge Sex',
    ],
    [{ purpose: 'sign-up', title: 'Vores frist: tilmeld uge sex' }, 'Vores frist: tilmeld uge sex'],
  ];
  for (const [fields, expected] of table) {
    const deadlines = [{ id: 'x', daysBefore: 7, url: '/bestil', ...fields }];
    const calendar = await calendarWith(['e', WEEK_6, { title: 'Uge Sex', deadlines }]);
    const [occurrence] = occurrencesOf(calendar, 'e', 2027);
    const [deadline] = occurrence?.deadlines ?? [];
    assert.ok(occurrence && deadline);
    const text = deadlineText(occurrence, deadline, { labels, language: 'da', base });
    assert.deepEqual(text, {
      title: expected,
      description: 'https://kommune.example/bestil',
      url: 'https://kommune.example/bestil',
    });
  }
});
