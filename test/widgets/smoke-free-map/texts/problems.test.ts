import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoreProblems, ProblemText } from '../../../../src/core/config/problem.js';
import type { MapProblems } from '../../../../src/widgets/smoke-free-map/problems.js';
import { problemsDa } from '../../../../src/widgets/smoke-free-map/texts/problems.da.js';
import { problemsEn } from '../../../../src/widgets/smoke-free-map/texts/problems.en.js';

type Reworded =
  | 'duplicate-id'
  | 'not-json'
  | 'looks-like-html'
  | 'not-text'
  | 'too-large'
  | 'too-many-records'
  | 'no-such-list';
type OwnProblems = Omit<MapProblems, Exclude<keyof CoreProblems, Reworded>>;

const systems = ['EPSG:4326', 'EPSG:25832', 'EPSG:25833', 'EPSG:3857'] as const;
const unknown = [{ id: 'x' }, { id: 'x', suggestion: 'y' }];
const amongKnown = [
  { id: 'legplads', known: ['legeplads', 'park'] },
  { id: 'x', known: [] },
];

/** Details of every kind that a code can have. The compiler sees that none is missing. */
const details: { readonly [Code in keyof OwnProblems]: readonly OwnProblems[Code][] } = {
  'not-json': [
    { line: 1, column: 1, mistake: 'table', found: 'navn;x;y' },
    { line: 3, column: 7, mistake: 'trailing-comma', found: ',}' },
  ],
  'looks-like-html': [
    {},
    ...(['html', 'kml', 'gml', 'service-error', 'service-description', 'xml'] as const).map(
      (kind) => ({ kind }),
    ),
    { kind: 'service-error', message: 'No such layer' },
  ],
  'not-text': [
    {},
    ...(['shapefile', 'geopackage', 'kmz', 'workbook', 'zip'] as const).map((kind) => ({ kind })),
  ],
  'too-large': [
    { part: 'data', bytes: 40_000_000, limit: 12_000_000 },
    { part: 'config', bytes: 600_000, limit: 512_000 },
  ],
  'too-many-records': [{ count: 30_000, limit: 20_000 }],
  'no-such-list': [{ key: 'zones' }, { key: 'context' }, { key: 'rules' }],
  'duplicate-id': [{ id: 'x' }],

  'empty-collection': [{}],
  'features-not-a-list': [{}],
  'esri-json': [{}],
  topojson: [{}],
  'not-a-feature': [{ type: '' }, { type: 'Sted' }],
  'unknown-crs': [{ name: 'EPSG:3006' }],
  'contradicted-crs': systems.flatMap((named) => [
    { named, by: 'config', used: 'EPSG:4326' } as const,
    { named, by: 'file', used: 'EPSG:25832' } as const,
  ]),
  'mixed-crs': systems.map((file) => ({ file, feature: 'EPSG:4326' as const })),
  'swapped-axes': [{}],
  'outside-denmark': [
    { x: 0, y: 0 },
    { x: -999.5, y: 1e38 },
  ],
  'no-geometry': [{}],
  'geometry-type': [{ type: '' }, { type: 'Circle' }],
  'bad-coordinates': [{ type: 'Polygon' }],
  'not-a-number': [{ got: 'null' }, { got: '"12,5"' }],
  'too-few-points': [
    { points: 1, needed: 2 },
    { points: 2, needed: 3 },
  ],
  'no-area': [{}],
  'open-ring': [{}],
  'crossing-ring': [{ latitude: 55.123456789, longitude: 12 }],
  'unknown-rule': amongKnown,
  'unknown-category': amongKnown,
  'unknown-smoking-area': amongKnown,
  'bad-radius': [{ got: '-5' }],
  'bad-width': [{ got: 'bred' }],
  'bad-date': [
    { field: 'validFrom', got: '1/2/27' },
    { field: 'validTo', got: '2027-02-30' },
  ],
  'more-alike': [
    { code: 'no-geometry', count: 12 },
    { code: 'no-geometry', count: 1 },
    { code: 'unknown-rule', count: 2 },
    { code: 'unknown-category', count: 1 },
  ],

  'unknown-reference': unknown.flatMap((each) => [
    { ...each, to: 'rule' as const },
    { ...each, to: 'category' as const },
  ]),
  'duplicate-rule': [{ id: 'x' }],
  'duplicate-category': [{ id: 'x' }],
  'rule-stopped': [{ id: 'x' }],
  'request-forbids': [
    { products: ['cigarettes'] },
    { products: ['cigarettes', 'vape', 'snus', 'waterPipe'] },
  ],
  'rule-without-products': [{}],
  'unused-rule': [{ id: 'x' }],
  'empty-list': [{}],
  'hours-same': [{ time: '08:00' }],
  'repeated-weekday': [{ weekday: 1 }, { weekday: 7 }],
  'impossible-date': [{ date: '2027-02-30' }, { date: '02-30' }],
  'dates-swapped': [{ from: '2027-02-02', to: '2027-02-01' }],
  'rule-outdated': [{ to: '2026-01-01' }],
  'source-old': [{ checkedOn: '2020-01-01' }],
  'category-without-name': [{ id: 'x' }],
  'unknown-field': [
    { field: 'name', id: 'nvan', suggestion: 'navn', properties: ['navn'] },
    { field: 'kind', id: 'x', properties: ['navn', 'adresse'] },
    { field: 'note', id: 'x', properties: [] },
  ],
  'unknown-value': [{ id: 'Legplads', suggestion: 'Legeplads', field: 'category' }],
  'no-measured-radius': [{}],
  'zones-without-rule': [
    { count: 1, of: 1 },
    { count: 1200, of: 1300 },
  ],
  'zones-ended': [{ count: 1 }, { count: 2 }],
  'unknown-place': unknown,
  'place-without-zones': [{}],
  'read-as': systems.flatMap((crs) =>
    (['config', 'file', 'values', 'default'] as const).map((by) => ({ crs, by })),
  ),
  'axes-swapped': [{}],
  'unknown-municipality': [{ id: '9999' }, { id: '0172', suggestion: '0173', name: 'Lyngby' }],
  'missing-placeholder': [{ missing: ['{z}'] }, { missing: ['{z}', '{x}', '{y}'] }],
  'unknown-placeholder': [{ placeholder: '{key}', known: ['{z}', '{x}', '{y}'] }],
  'not-https': [{ url: 'http://x.example' }],
  'zoom-order': [{ from: 12, to: 8 }],
  'foreign-host': [
    { host: 'kort.example', by: 'basemap' },
    { host: 'register.example', by: 'addressSearch' },
  ],
  'illustrative-without-example': [{}],
};

/** Every message of one language, with its code. */
function messages(texts: typeof problemsDa): (readonly [string, ProblemText])[] {
  return Object.entries(details).flatMap(([code, list]) =>
    list.map((detail: unknown) => {
      const write = texts[code as keyof OwnProblems] as (detail: unknown) => ProblemText;
      return [code, write(detail)] as const;
    }),
  );
}

test('every problem is a whole sentence with a way out, in both languages', () => {
  for (const [code, { problem, fix }] of [...messages(problemsDa), ...messages(problemsEn)]) {
    for (const text of [problem, fix]) {
      assert.match(text, /^["\dA-ZÆØÅÉ].*[.?]$/, `${code}: ${text}`);
      assert.ok(!/undefined|\[object|NaN|\s{2}/.test(text), `${code}: ${text}`);
    }
  }
});

test('a problem is not told in the same words in both languages', () => {
  const english = messages(problemsEn);
  for (const [at, [code, { problem }]] of messages(problemsDa).entries()) {
    assert.notEqual(problem, english[at]?.[1].problem, code);
  }
});

test('a near miss is asked about, further ones are counted', () => {
  const near = { id: 'legplads', known: ['legeplads', 'park'] };
  assert.equal(problemsDa['unknown-category'](near).fix, 'Mente du "legeplads"?');
  assert.equal(problemsEn['unknown-rule'](near).fix, 'Did you mean "legeplads"?');
  assert.equal(
    problemsDa['more-alike']({ code: 'no-geometry', count: 12 }).problem,
    '12 andre steder har samme fejl: ikke tegnet på kortet.',
  );
  assert.equal(
    problemsDa['read-as']({ crs: 'EPSG:25832', by: 'values' }).problem,
    'Koordinaterne er læst som EPSG:25832 (UTM 32), fordi tallene kun passer med det.',
  );
  assert.equal(
    problemsDa['unknown-municipality']({ id: '0172', suggestion: '0173', name: 'Lyngby-Taarbæk' })
      .fix,
    'Mente du "0173" (Lyngby-Taarbæk)?',
  );
});
