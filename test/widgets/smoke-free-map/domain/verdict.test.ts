import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readZones } from '../../../../src/widgets/smoke-free-map/domain/reading/zones.js';
import { toPlane } from '../../../../src/widgets/smoke-free-map/domain/geo/utm.js';
import type {
  MapConfig,
  Point,
  Verdict,
} from '../../../../src/widgets/smoke-free-map/domain/model.js';
import { verdictAt } from '../../../../src/widgets/smoke-free-map/domain/verdict.js';
import { feature, moment, place, sampleMap, sampleRule, square, squareZone } from './sample-map.js';

const NOON = '2026-11-20 12:00';

/** A point feature whose circle nobody measured, 40 m around. */
function playground(name: string, east: number, north: number, more = {}) {
  const point = place(east, north);
  return feature(
    { type: 'Point', coordinates: [point.east, point.north] },
    { id: name, name, ...more },
  );
}

const RULES = [
  sampleRule({ id: 'ban' }),
  sampleRule({ id: 'request', basis: 'request', products: { cigarettes: 'advisory' } }),
  sampleRule({ id: 'free', products: { cigarettes: 'allowed' } }),
  sampleRule({ id: 'school', hours: [{ from: '08:00', to: '16:00' }] }),
  sampleRule({ id: 'coming', validFrom: '2027-01-01' }),
  sampleRule({ id: 'gone', validTo: '2026-01-01' }),
];

type Features = readonly Readonly<Record<string, unknown>>[];

interface Asked {
  readonly accuracy?: number;
  readonly when?: string;
  readonly config?: Partial<MapConfig>;
}

function verdict(
  features: Features,
  point: Point,
  { accuracy = 5, when = NOON, config }: Asked = {},
) {
  const { zones, problems } = readZones(sampleMap(features, { rules: RULES, ...config }));
  assert.deepEqual(problems, []);
  return verdictAt(zones, point, accuracy, moment(when));
}

/** A verdict in short: its kind, then lists of names by what they are. */
function short(found: Verdict): string {
  const names = (list: readonly { zone: { name: string } }[]) =>
    list.map(({ zone }) => zone.name).join('+');
  switch (found.kind) {
    case 'inside':
      return [
        `inside ${names(found.zones)}: ${found.products[0]?.status}`,
        found.maybe.length > 0 && `maybe ${names(found.maybe)}`,
        found.close.length > 0 && `close ${names(found.close)}`,
        found.smokingAreaOf.length > 0 &&
          `smoking area ${found.smokingAreaOf.map(({ name }) => name).join('+')}`,
      ]
        .filter(Boolean)
        .join(', ');
    case 'close':
      return `close ${names(found.zones)}${found.maybe.length > 0 ? `, maybe ${names(found.maybe)}` : ''}`;
    case 'not-in-force':
      return `not in force ${found.zones.map(({ zone, force }) => `${zone.name} ${force.kind}`).join('+')}`;
    case 'outside':
      return `outside, nearest ${found.nearest?.zone.name ?? 'none'}`;
    case 'elsewhere':
      return 'elsewhere';
    default:
      return `${found.kind} ${names(found.zones)}`;
  }
}

const PARK = squareZone('park', 0, 0, 200, { rule: 'request' });
const COURT = squareZone('court', 150, 50, 200, { rule: 'ban' });
const FREE = squareZone('free', 0, 0, 200, { rule: 'free' });
const UNKNOWN = squareZone('unknown', 0, 0, 200);
const CORNER = squareZone('corner', 20, 20, 40, { smokingAreaOf: 'park' });
const SCHOOL = squareZone('school', 0, 0, 200, { rule: 'school' });
const COMING = squareZone('coming', 0, 0, 200, { rule: 'coming' });
const GONE = squareZone('gone', 0, 0, 200, { rule: 'gone' });
const PLAY = playground('play', 100, 100, { rule: 'request' });

const table: [what: string, features: Features, at: Point, asked: Asked, expected: string][] = [
  ['well inside', [PARK], place(100, 100), {}, 'inside park: advisory'],
  ['well outside', [PARK], place(300, 100), {}, 'outside, nearest park'],
  ['inside by less than the accuracy', [PARK], place(4, 100), {}, 'too-close-to-say park'],
  ['outside by less than the accuracy', [PARK], place(-4, 100), {}, 'too-close-to-say park'],
  ['inside by just the accuracy', [PARK], place(5, 100), {}, 'inside park: advisory'],
  ['outside by just the accuracy', [PARK], place(-5, 100), {}, 'outside, nearest park'],
  ['on the edge, exactly', [PARK], place(0, 100), { accuracy: 0 }, 'too-close-to-say park'],
  ['a hair inside, exactly', [PARK], place(0.001, 100), { accuracy: 0 }, 'inside park: advisory'],
  [
    'inside, but with a poor position',
    [PARK],
    place(100, 100),
    { accuracy: 150 },
    'too-close-to-say park',
  ],
  [
    'with a position that does not say how good',
    [PARK],
    place(100, 100),
    { accuracy: NaN },
    'too-close-to-say park',
  ],
  ['in both of two', [PARK, COURT], place(175, 100), {}, 'inside court+park: forbidden'],
  [
    'in one, at the edge of a stricter',
    [PARK, COURT],
    place(148, 100),
    {},
    'inside park: advisory, maybe court',
  ],
  [
    'in the stricter, at the edge of the other',
    [PARK, COURT],
    place(202, 100),
    {},
    'inside court: forbidden, maybe park',
  ],
  [
    'where one allows and one has no rule',
    [FREE, UNKNOWN],
    place(100, 100),
    {},
    'inside free+unknown: unknown',
  ],
  ['where it is allowed', [FREE], place(100, 100), {}, 'inside free: allowed'],
  [
    'where it is allowed, at the edge of a ban',
    [FREE, COURT],
    place(148, 100),
    {},
    'too-close-to-say court',
  ],
  ['where it is allowed, close to a request', [FREE, PLAY], place(100, 80), {}, 'close play'],
  [
    'where it is allowed, at the edge of who knows what',
    [FREE, squareZone('other', 150, 50, 200)],
    place(148, 100),
    {},
    'too-close-to-say other',
  ],
  ['in a smoking area', [PARK, CORNER], place(40, 40), {}, 'smoking-area park'],
  ['beside a smoking area', [PARK, CORNER], place(100, 100), {}, 'inside park: advisory'],
  ['at the edge of a smoking area', [PARK, CORNER], place(62, 40), {}, 'too-close-to-say park'],
  [
    'in a smoking area and in another zone',
    [PARK, CORNER, squareZone('other', 0, 0, 100, { rule: 'ban' })],
    place(40, 40),
    {},
    'inside other: forbidden, smoking area park',
  ],
  [
    'in a smoking area, at the edge of another zone',
    [PARK, CORNER, squareZone('other', 42, 0, 100, { rule: 'ban' })],
    place(40, 40),
    {},
    'too-close-to-say other',
  ],
  [
    'in a smoking area that is a hole in its zone',
    [
      feature(
        { type: 'Polygon', coordinates: [square(0, 0, 200), square(20, 20, 40)] },
        { id: 'park', name: 'park', rule: 'ban' },
      ),
      CORNER,
    ],
    place(40, 40),
    {},
    'smoking-area park',
  ],
  [
    'in a hole',
    [
      feature(
        { type: 'Polygon', coordinates: [square(0, 0, 200), square(20, 20, 40)] },
        { id: 'park', name: 'park', rule: 'ban' },
      ),
    ],
    place(40, 40),
    {},
    'outside, nearest park',
  ],
  [
    'near a smoking area that is a mere point',
    [PARK, playground('corner', 50, 50, { smokingAreaOf: 'park' })],
    place(60, 60),
    {},
    'too-close-to-say park',
  ],
  ['on a point with an assumed radius', [PLAY], place(100, 100), { accuracy: 0 }, 'close play'],
  ['at the end of it', [PLAY], place(144, 100), {}, 'close play'],
  ['beyond it', [PLAY], place(146, 100), {}, 'outside, nearest play'],
  [
    'in a zone and close to a point',
    [PLAY, COURT],
    place(170, 100),
    { accuracy: 10 },
    'inside court: forbidden',
  ],
  [
    'in a zone and close to a point in it',
    [PLAY, PARK],
    place(100, 80),
    {},
    'inside park: advisory, close play',
  ],
  [
    'close to a point, at the edge of a zone',
    [PLAY, COURT],
    place(138, 100),
    { accuracy: 15 },
    'close play, maybe court',
  ],
  [
    'inside a radius that was measured',
    [playground('measured', 100, 100, { rule: 'ban', radius: 30 })],
    place(110, 100),
    { config: { radiusMeasured: true } },
    'inside measured: forbidden',
  ],
  [
    'in the street',
    [
      feature(
        { type: 'LineString', coordinates: [square(0, 0, 100)[0], square(0, 0, 100)[1]] },
        { name: 'street', rule: 'ban', width: 20 },
      ),
    ],
    place(50, 4),
    {},
    'inside street: forbidden',
  ],
  ['in its hours', [SCHOOL], place(100, 100), {}, 'inside school: forbidden'],
  [
    'out of its hours',
    [SCHOOL],
    place(100, 100),
    { when: '2026-11-20 20:00' },
    'not in force school not-now',
  ],
  [
    'at its edge out of its hours',
    [SCHOOL],
    place(2, 100),
    { when: '2026-11-20 20:00' },
    'not in force school not-now',
  ],
  ['before its first day', [COMING], place(100, 100), {}, 'not in force coming from'],
  ['after its last day', [GONE], place(100, 100), {}, 'elsewhere'],
  [
    'after its last day, near another',
    [GONE, COURT],
    place(100, 100),
    {},
    'outside, nearest court',
  ],
  [
    'in one that holds and one that does not yet',
    [COMING, PARK],
    place(100, 100),
    {},
    'inside park: advisory',
  ],
  ['near one that does not hold yet alone', [COMING], place(300, 100), {}, 'outside, nearest none'],
  [
    'nearest counts those that hold',
    [COMING, COURT],
    place(-100, 100),
    {},
    'outside, nearest court',
  ],
  [
    'nearest counts no place where smoking is allowed',
    [squareZone('square', 0, 0, 50, { rule: 'free' }), COURT],
    place(-10, 20),
    {},
    'outside, nearest court',
  ],
  ['in another part of the country', [PARK], place(-30_000, 0), {}, 'elsewhere'],
  ['twenty kilometres away', [PARK], place(-19_999, 100), {}, 'outside, nearest park'],
  ['in New York', [PARK], toPlane({ latitude: 40.7, longitude: -74 }), {}, 'elsewhere'],
];

for (const [what, features, at, asked, expected] of table) {
  test(`${what}: ${expected}`, () => {
    assert.equal(short(verdict(features, at, asked)), expected);
  });
}

test('no product is allowed where another zone that may hold too says more', () => {
  const mixed = sampleRule({ id: 'mixed', products: { cigarettes: 'advisory', vape: 'allowed' } });
  const vape = sampleRule({ id: 'vape', products: { vape: 'forbidden' } });
  const zones = [squareZone('a', 0, 0, 200, { rule: 'mixed' })];
  const edge = squareZone('b', 150, 50, 200, { rule: 'vape' });
  const statuses = (features: Features) => {
    const found = verdict(features, place(148, 100), { config: { rules: [mixed, vape] } });
    return found.kind === 'inside' ? found.products.map(({ status }) => status) : found.kind;
  };
  assert.deepEqual(statuses(zones), ['advisory', 'allowed', 'unknown', 'unknown']);
  assert.deepEqual(statuses([...zones, edge]), ['advisory', 'unknown', 'unknown', 'unknown']);
});

test('a map without zones has nothing to say', () => {
  assert.deepEqual(verdictAt([], place(0, 0), 5, moment(NOON)), { kind: 'elsewhere' });
});

test('the nearest zone is told with metres and the way', () => {
  const found = verdict([PARK, COURT], place(-38, 100));
  assert.ok(found.kind === 'outside' && found.nearest);
  assert.equal(found.nearest.zone.name, 'park');
  assert.equal(Math.round(found.nearest.metres), 38);
  assert.equal(Math.round(found.nearest.bearing), 93);
});

test('of a point with an assumed radius the distance is that to the point', () => {
  const found = verdict([PLAY], place(100, 120));
  assert.ok(found.kind === 'close');
  assert.equal(Math.round(found.zones[0]?.metres ?? NaN), 20);
});
