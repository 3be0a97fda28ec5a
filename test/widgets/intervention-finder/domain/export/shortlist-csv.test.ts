import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortlistCsv } from '../../../../../src/widgets/intervention-finder/domain/export/shortlist-csv.js';
import type { ShortlistExport } from '../../../../../src/widgets/intervention-finder/domain/export/shortlist-export.js';
import { facets, planned } from '../plan/sample-plan.js';

const list: ShortlistExport = {
  items: [
    planned(
      {
        title: { da: 'Røgfri skoletid', en: 'Smoke-free school day' },
        summary: '=cmd|calc',
        body: 'Hele skolen er **røgfri**.\n\nSe [planen](plan.pdf) og [det her](javascript:alert).',
        values: { theme: ['soevn', 'tobak'], level: 'gruppe', grade: { from: 7 }, free: true },
        assessed: { theme: 'Titlen nævner begge dele.' },
        year: 2022,
        status: 'current',
        links: [{ label: 'Skema', href: '/skema.pdf' }],
        source: {
          document: 'Rapport; bind 2',
          page: 's. 4',
          url: 'r.pdf',
          checkedOn: '2026-11-01',
        },
      },
      {
        status: 'agreed',
        period: { kind: 'months', from: 8, to: 10 },
        grades: { kind: 'grades', from: 8, to: 9 },
        note: 'Tal med "Lone"',
      },
    ),
    planned({ id: 'tom' }),
  ],
  facets,
  language: 'da',
  base: 'https://kommune.example/sundhed/indsatser.json',
  words: {
    columns: {
      title: 'Titel',
      status: 'Status',
      period: 'Tidspunkt',
      grades: 'Klassetrin',
      note: 'Note',
      summary: 'Kort om',
      body: 'Beskrivelse',
      evidence: 'Viden',
      cost: 'Økonomi',
      year: 'År',
      current: 'Findes den stadig?',
      links: 'Links',
      document: 'Kilde',
      page: 'Side',
      address: 'Adresse',
      checkedOn: 'Læst',
      id: 'Id',
    },
    statuses: { idea: 'Idé', agreed: 'Aftalt', running: 'I gang', done: 'Færdig', later: 'Senere' },
    current: { current: 'Ja', ended: 'Nej', unknown: 'Ukendt' },
    yes: 'Ja',
    no: 'Nej',
    assessed: (label) => `${label} (vores vurdering)`,
    period: (period) => (period.kind === 'months' ? `${period.from} til ${period.to}` : '?'),
    grades: (grades) => (grades.kind === 'youth' ? 'unge' : `${grades.from}-${grades.to}`),
    range: ({ from, to }, unit) => `${unit} ${from ?? ''}–${to ?? ''}`,
  },
};

test('a column for each field of the plan, each facet and each field of the entry', () => {
  const [header, first, second, end] = shortlistCsv(list).slice(1).split('\r\n');
  assert.equal(
    header,
    'Titel;Status;Tidspunkt;Klassetrin;Note;Tema;Niveau (vores vurdering);Klassetrin i kataloget;' +
      'Gratis;Målgruppe;Kort om;Beskrivelse;Viden;Økonomi;År;Findes den stadig?;Links;Kilde;Side;' +
      'Adresse;Læst;Id',
  );
  assert.equal(
    first,
    'Røgfri skoletid;Aftalt;8 til 10;8-9;"Tal med ""Lone""";"Tobak; Søvn (vores vurdering)";gruppe;' +
      `grade 7–;Ja;;'=cmd|calc;"Hele skolen er røgfri.\n\n` +
      'Se planen (https://kommune.example/sundhed/plan.pdf) og det her.";;;2022;Ja;' +
      'Skema https://kommune.example/skema.pdf;"Rapport; bind 2";s. 4;' +
      'https://kommune.example/sundhed/r.pdf;2026-11-01;x-it',
  );
  assert.equal(second, `X:IT;Idé;${';'.repeat(19)}tom`);
  assert.equal(end, '');
});

test('follows the language, and is a line of headers where the list is empty', () => {
  const english = shortlistCsv({ ...list, language: 'en' });
  assert.match(english, /Smoke-free school day;Aftalt/);
  assert.match(english, /;Theme;/);
  assert.equal(shortlistCsv({ ...list, items: [] }).match(/\r\n/g)?.length, 1);
});
