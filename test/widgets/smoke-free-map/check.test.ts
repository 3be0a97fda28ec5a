import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPath } from '../../../src/core/config/problem.js';
import { checkConfig, checkFoundZones } from '../../../src/widgets/smoke-free-map/check.js';
import type { MapConfig } from '../../../src/widgets/smoke-free-map/domain/model.js';
import { readZones } from '../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import type { MapProblem } from '../../../src/widgets/smoke-free-map/problems.js';
import type { RuleConfig } from '../../../src/widgets/smoke-free-map/rule-config.js';
import { FORBIDDEN, configInOrder, square, TODAY } from './config-in-order.js';

const OPTIONS = { today: TODAY, base: 'https://www.kommune.example/kort/opsaetning.json' };

const SIGNS = { error: '', warning: '?', note: 'i' };

/** A problem in a line: its place, its code, and before it what it is besides an error. */
function inShort({ code, path, severity }: MapProblem): string {
  return `${SIGNS[severity]}${code} ${formatPath(path)}`.trim();
}

function look(fields: Partial<MapConfig>) {
  const given = configInOrder(fields);
  const checked = checkConfig(given, OPTIONS);
  const read = readZones(checked.config);
  const found = checkFoundZones(given, checked, read, OPTIONS);
  return { ...checked, said: checked.problems.map(inShort), found: found.map(inShort), read };
}

const rule = (fields: Partial<RuleConfig>): Partial<MapConfig> => ({
  rules: [{ ...FORBIDDEN, ...fields }],
});

test('a config in order is the same object, and nothing is said', () => {
  const given = configInOrder();
  const checked = checkConfig(given, OPTIONS);
  assert.equal(checked.config, given);
  const found = checkFoundZones(given, checked, readZones(given), OPTIONS);
  assert.deepEqual([checked.problems, checked.skipped, [...found]], [[], 0, []]);
});

test('a mistake in a rule stops it: its zones stay, and nothing is known of them', () => {
  const table: [Partial<RuleConfig>, ...string[]][] = [
    [{ basis: 'request' }, 'request-forbids rules[0].products'],
    [{ hours: [] }, 'empty-list rules[0].hours'],
    [{ hours: [{ from: '08:00', to: '08:00' }] }, 'hours-same rules[0].hours[0].to'],
    [
      { hours: [{ weekdays: [], from: '08:00', to: '16:00' }] },
      'empty-list rules[0].hours[0].weekdays',
    ],
    [{ season: { from: '02-30', to: '08-31' } }, 'impossible-date rules[0].season.from'],
    [
      { season: { from: '13-01', to: '04-31' } },
      'impossible-date rules[0].season.from',
      'impossible-date rules[0].season.to',
    ],
    [{ validFrom: '2027-02-29' }, 'impossible-date rules[0].validFrom'],
    [{ validFrom: '2027-02-02', validTo: '2027-02-01' }, 'dates-swapped rules[0].validTo'],
  ];
  for (const [fields, ...expected] of table) {
    const { said, config, stopped, skipped, read, found } = look(rule(fields));
    assert.deepEqual(said, [...expected, '?rule-stopped rules[0]'], JSON.stringify(fields));
    assert.deepEqual([config.rules, [...stopped], skipped], [[], ['forbud'], 1]);
    assert.deepEqual(
      read.zones.map((zone) => zone.rule),
      [undefined],
    );
    assert.deepEqual(found, ['?zones-without-rule zones']);
  }
});

test('what a rule may have', () => {
  const table: Partial<RuleConfig>[] = [
    { basis: 'request', products: { cigarettes: 'advisory', snus: 'allowed' } },
    { hours: [{ weekdays: [1, 7], from: '22:00', to: '06:00' }] },
    { hours: [{ from: '00:00', to: '24:00' }] },
    { products: { cigarettes: 'unknown' } },
    { season: { from: '02-29', to: '02-29' } },
    { season: { from: '11-01', to: '03-31' } },
    { validFrom: '2027-01-01', validTo: '2027-01-01' },
    { source: { title: 'Beslutning', url: '/beslutning', checkedOn: '2024-11-21' } },
  ];
  for (const fields of table) assert.deepEqual(look(rule(fields)).said, [], JSON.stringify(fields));
});

test('what somebody should look at in a rule that stands', () => {
  const table: [Partial<RuleConfig>, string][] = [
    [{ products: {} }, '?rule-without-products rules[0].products'],
    [{ validTo: '2026-11-20' }, '?rule-outdated rules[0].validTo'],
    [
      { hours: [{ weekdays: [1, 2, 1], from: '08:00', to: '16:00' }] },
      '?repeated-weekday rules[0].hours[0].weekdays[2]',
    ],
    [
      { source: { title: 'Beslutning', checkedOn: '2024-11-20' } },
      '?source-old rules[0].source.checkedOn',
    ],
    [
      { source: { title: 'Beslutning', checkedOn: '2026-11-22' } },
      '?date-in-future rules[0].source.checkedOn',
    ],
    [
      { source: { title: 'Beslutning', checkedOn: '2026-02-30' } },
      'bad-format rules[0].source.checkedOn',
    ],
    [
      { source: { title: 'Beslutning', url: 'javascript:alert(1)' } },
      'unsafe-url rules[0].source.url',
    ],
    [{ source: { title: ' ' } }, 'wrong-length rules[0].source.title'],
    [{ note: { da: 'Ja', ukendt_sprog: 'x' } }, '?bad-format rules[0].note.ukendt_sprog'],
  ];
  for (const [fields, expected] of table) {
    const { said, config } = look(rule(fields));
    assert.deepEqual(said, [expected], JSON.stringify(fields));
    assert.equal(config.rules.length, 1);
  }
});

test('of two rules with one id neither is used, since nobody knows which was meant', () => {
  const { said, config, found, stopped } = look({ rules: [FORBIDDEN, { ...FORBIDDEN }] });
  assert.deepEqual(said, [
    '?rule-stopped rules[0]',
    'duplicate-rule rules[1].id',
    '?rule-stopped rules[1]',
  ]);
  assert.deepEqual([config.rules, [...stopped]], [[], ['forbud']]);
  assert.deepEqual(found, ['?zones-without-rule zones']);
});

test('a rule that was left out is never replaced by another', () => {
  const zones = [
    square({ id: 'a', regel: 'brudt' }),
    square({ id: 'b', kategori: 'skole' }, 12.56),
    square({ id: 'c' }, 12.57),
  ];
  const { read, found } = look({
    zones,
    rules: [FORBIDDEN, { ...FORBIDDEN, id: 'brudt', hours: [] }],
    categories: [{ id: 'school', rule: 'brudt' }],
  });
  const rules = new Map(read.zones.map((zone) => [zone.id, zone.rule?.id]));
  assert.deepEqual(
    ['a', 'b', 'c'].map((id) => rules.get(id)),
    [undefined, undefined, 'forbud'],
  );
  // The rule that was stopped is told of once, not at every zone that has it.
  assert.deepEqual(found, ['?zones-without-rule zones']);
});

test('references that lead nowhere are told with the one that was meant', () => {
  const { problems } = look({
    rule: 'frobud',
    category: 'legeplads',
    categories: [
      { id: 'skov', label: 'Skov', rule: 'forbudt' },
      { id: 'bus-stop', rule: 'x' },
    ],
    values: {
      rule: { Ja: 'forbud', Nej: 'opfordring' },
      category: { Skov: 'skov', Sø: 'harbour-baht' },
    },
  });
  const said = problems.map((problem) => [
    formatPath(problem.path),
    problem.code === 'unknown-reference' ? [problem.detail.to, problem.detail.suggestion] : [],
  ]);
  assert.deepEqual(said, [
    ['rule', ['rule', 'forbud']],
    ['categories[0].rule', ['rule', 'forbud']],
    ['categories[1].rule', ['rule', undefined]],
    ['values.rule.Nej', ['rule', undefined]],
    ['values.category.Sø', ['category', 'harbour-bath']],
  ]);
});

test('kinds of place', () => {
  const { said, config, skipped } = look({
    categories: [
      { id: 'square' },
      { id: 'skov', label: 'Skov' },
      { id: 'skov', label: 'Plantage' },
      { id: 'hundeskov' },
      { id: 'fodboldgolf', icon: 'sports-ground' },
      { id: 'eng', label: ' ' },
    ],
  });
  assert.deepEqual(said, [
    'duplicate-category categories[2].id',
    '?category-without-name categories[3]',
    'wrong-length categories[5].label',
  ]);
  assert.deepEqual([config.categories?.length, skipped], [5, 1]);
});

test('properties that no feature has, with the one that was meant', () => {
  const zones = [square({ stednavn: 'Torvet', type: 'Torv', radius_m: 30 })];
  const detailOf = (fields: Partial<MapConfig>) =>
    look({ zones, ...fields }).problems.map(({ path, code, detail }) => [
      formatPath(path),
      code,
      (detail as { suggestion?: string }).suggestion,
    ]);
  assert.deepEqual(detailOf({ fields: { name: 'stednavn', category: 'type' } }), []);
  assert.deepEqual(detailOf({ fields: { name: 'Stednavne', note: 'bemaerkning' } }), [
    ['fields.name', 'unknown-field', 'stednavn'],
    ['fields.note', 'unknown-field', undefined],
  ]);
  const { problems } = look({ zones, fields: { note: 'bemaerkning' } });
  assert.deepEqual(problems[0]?.detail, {
    field: 'note',
    id: 'bemaerkning',
    properties: ['stednavn', 'type', 'radius_m'],
  });
  assert.deepEqual(detailOf({ zones: [], fields: { name: 'x' } }), []);
  assert.deepEqual(detailOf({ radiusMeasured: true, fields: { radius: 'radius_m' } }), []);
  assert.deepEqual(detailOf({ radiusMeasured: true, fields: { radius: 'radius' } }), [
    ['fields.radius', 'unknown-field', 'radius_m'],
    ['radiusMeasured', 'no-measured-radius', undefined],
  ]);
  const context = [{ type: 'Feature', properties: { slags: 'Veje' }, geometry: null }];
  assert.deepEqual(
    detailOf({
      context,
      contextFields: { kind: 'slags', name: 'navn' },
      contextKinds: { Vej: 'street', Bygning: 'building' },
    }),
    [
      ['contextFields.name', 'unknown-field', undefined],
      ['contextKinds.Vej', 'unknown-value', 'Veje'],
    ],
  );
});

test('a value that no feature has is told of where one has nearly the same', () => {
  const zones = [square({ type: 'Legeplads ' }), square({ type: 'Skovlegeplads' }, 12.56)];
  const of = (category: Record<string, string>) =>
    look({ zones, fields: { category: 'type' }, values: { category } }).said;
  assert.deepEqual(of({ legeplads: 'playground', Skovlegeplads: 'playground' }), []);
  assert.deepEqual(of({ Legplads: 'playground', Strand: 'beach' }), [
    '?unknown-value values.category.Legplads',
  ]);
});

test('the street map, the search for addresses and the way there', () => {
  const names = { name: 'Kortstyrelsen', attribution: 'Kort' };
  const tiles = (url: string, zoom = {}) =>
    look({ basemap: { kind: 'xyz', url, ...names, ...zoom } });
  const table: [string, ...string[]][] = [
    ['/fliser/{z}/{x}/{y}.png'],
    ['https://www.kommune.example/{z}/{x}/{y}{r}.png'],
    ['https://kort.example/{z}/{x}/{y}.png', 'iforeign-host basemap'],
    ['https://{s}.kort.example/{z}/{x}/{y}.png', 'iforeign-host basemap'],
    ['https://kort.example/{z}/{x}.png', 'missing-placeholder basemap.url'],
    ['https://kort.example/{z}/{x}/{y}?k={key}', 'unknown-placeholder basemap.url'],
    ['http://kort.example/{z}/{x}/{y}.png', 'not-https basemap.url'],
    ['data:image/png,{z}{x}{y}', 'unsafe-url basemap.url'],
    ['https://bruger:kode@kort.example/{z}/{x}/{y}.png', 'unsafe-url basemap.url'],
  ];
  for (const [url, ...expected] of table) {
    const { said, config } = tiles(url);
    assert.deepEqual(said, expected, url);
    const isRefused = expected.some((line) => line.endsWith('.url'));
    assert.equal(config.basemap === undefined, isRefused, url);
  }
  const { said, config } = tiles('/{z}/{x}/{y}', { minZoom: 12, maxZoom: 9 });
  assert.deepEqual(said, ['zoom-order basemap.maxZoom']);
  assert.deepEqual(config.basemap, { kind: 'xyz', url: '/{z}/{x}/{y}', ...names });
  assert.deepEqual(look({ basemap: { kind: 'none' } }).said, []);

  const search = (url?: string) =>
    look({ addressSearch: { kind: 'adressevaelger', token: 't', ...(url && { url }) } });
  assert.deepEqual(search().said, ['iforeign-host addressSearch']);
  assert.deepEqual(search('/adresser/').said, []);
  assert.deepEqual(search('http://register.example/').said, ['not-https addressSearch.url']);
  assert.equal(search('http://register.example/').config.addressSearch, undefined);

  const way = (directions: string | false) => look({ directions });
  assert.deepEqual(way(false).said, []);
  assert.deepEqual(way('https://rute.example/?til={lat},{lon}').said, []);
  assert.deepEqual(way('https://rute.example/?til={lat}').said, ['missing-placeholder directions']);
  assert.deepEqual(way('javascript:alert({lat},{lon})').said, ['unsafe-url directions']);
  assert.equal('directions' in way('javascript:alert({lat},{lon})').config, false);
  assert.equal(way(false).config.directions, false);
});

test('on one’s own computer nothing need be encrypted', () => {
  const config = configInOrder({
    basemap: { kind: 'xyz', url: '/{z}/{x}/{y}', name: 'Kommunen', attribution: 'Kort' },
  });
  const { problems } = checkConfig(config, { today: TODAY, base: 'http://localhost:8000/a.json' });
  assert.deepEqual(problems, []);
});

test('the municipality, the link to tell of mistakes, and what is only an example', () => {
  const municipality = (code: string) => look({ municipality: code }).problems[0]?.detail;
  for (const code of ['0101', '0173', '0411', '0860']) assert.equal(municipality(code), undefined);
  assert.deepEqual(municipality('0172'), {
    id: '0172',
    suggestion: '0173',
    name: 'Lyngby-Taarbæk',
  });
  assert.deepEqual(municipality('9999'), { id: '9999' });
  assert.deepEqual(look({ report: { label: 'Skriv', href: 'file:///c:/a' } }).said, [
    'unsafe-url report.href',
  ]);
  assert.deepEqual(look({ illustrative: true }).said, [
    '?illustrative-without-example illustrative',
  ]);
  assert.deepEqual(look({ illustrative: true, example: true }).said, []);
  assert.deepEqual(look({ timeZone: 'Europe/Atlantis' }).said, ['unknown-time-zone timeZone']);
});

test('what only the zones show', () => {
  const ended = square({ id: 'b', gyldig_til: '2026-11-20' }, 12.56);
  const table: [Partial<MapConfig>, ...string[]][] = [
    [{ place: 'torvt' }, 'unknown-place place'],
    [{ place: 'torvet', view: 'place' }],
    [{ zones: [], view: 'place' }, '?empty-collection zones', 'place-without-zones view'],
    [{ zones: [...configInOrder().zones, ended] }, '?zones-ended zones'],
    [{ rules: [FORBIDDEN, { ...FORBIDDEN, id: 'ubrugt' }] }, '?unused-rule rules[1]'],
    [
      { rules: [{ ...FORBIDDEN, id: 'andet' }], values: { rule: { Ja: 'andet' } } },
      '?zones-without-rule zones',
      '?unused-rule rules[0]',
    ],
    [
      { zones: [square({ www: '/torvet' }), square({ www: 'javascript:alert(1)' }, 12.56)] },
      'unsafe-url zones[1]',
    ],
    [
      { zones: [{ type: 'Feature', properties: {}, geometry: null }] },
      'no-geometry zones[0].geometry',
    ],
  ];
  for (const [fields, ...expected] of table) {
    assert.deepEqual(look(fields).found, expected, JSON.stringify(fields));
  }
});

test('what a meaning points at is told of there, not at every place', () => {
  const { said, found } = look({
    zones: [square({ regel: 'Ja', type: 'Skov' })],
    values: { rule: { Ja: 'frobud' }, category: { Skov: 'skoov' } },
  });
  assert.deepEqual(said, [
    'unknown-reference values.rule.Ja',
    'unknown-reference values.category.Skov',
  ]);
  assert.deepEqual(found, ['?zones-without-rule zones', '?unused-rule rules[0]']);
});

test('how the coordinates were read', () => {
  const point = (coordinates: readonly number[]) => ({
    zones: [{ type: 'Feature', properties: { id: 'a' }, geometry: { type: 'Point', coordinates } }],
  });
  assert.deepEqual(look(point([12.55, 55.67])).found, []);
  assert.deepEqual(look(point([55.67, 12.55])).found, ['?axes-swapped zones']);
  assert.deepEqual(look(point([723_000, 6_175_000])).found, ['iread-as zones']);
});

test('twenty thousand features with the same faults are a few messages', () => {
  const zones = [...Array(20_000).keys()].map((at) => ({
    type: 'Feature',
    properties: { navn: `Sted ${at}`, regel: `r${at % 1000}` },
    geometry: null,
  }));
  const { said, found } = look({ zones, fields: { name: 'nvan' } });
  assert.deepEqual(said, ['?unknown-field fields.name']);
  assert.equal(found.length, 4);
});
