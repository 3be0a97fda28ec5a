import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Boxes } from '../../../../../src/widgets/smoke-free-map/domain/overview/boxes.js';
import { drawOverview } from '../../../../../src/widgets/smoke-free-map/domain/overview/drawing.js';
import {
  frameAround,
  frameOf,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/frame.js';
import { NUMBER_HEIGHT } from '../../../../../src/widgets/smoke-free-map/domain/overview/marks.js';
import { scaleBox } from '../../../../../src/widgets/smoke-free-map/domain/overview/scale-bar.js';
import type { Zone } from '../../../../../src/widgets/smoke-free-map/domain/model.js';
import { feature, squareZone } from '../sample-map.js';
import { ORIGIN, place, twenty, zonesOf } from './sample-zones.js';

const frameFor = (zones: readonly Zone[]) => {
  const frame = frameOf(zones);
  assert.ok(frame);
  return frame;
};
const draw = (zones: readonly Zone[], width = 600) =>
  drawOverview({ zones }, frameFor(zones), { width });

const many = (count: number) =>
  zonesOf(
    Array.from({ length: count }, (_, index) =>
      place(`Sted ${index}`, (index % 40) * 97, Math.floor(index / 40) * 89, {
        rule: 'opfordring',
      }),
    ),
  );

const land = new Float64Array(
  [
    [-9000, -9000],
    [9000, -9000],
    [9000, 9000],
    [-9000, 9000],
    [-9000, -9000],
  ].flatMap(([east = 0, north = 0]) => [ORIGIN.east + east, ORIGIN.north + north]),
);

describe('drawOverview', () => {
  it('has one shape for every width: six to five', () => {
    for (const width of [240, 600, 1000]) {
      const drawing = draw(twenty, width);
      assert.equal(drawing.width, width);
      assert.equal(drawing.height, Math.round((width * 5) / 6));
    }
  });

  it('marks every zone in the order of the numbers', () => {
    const { marks, specks, zones } = draw(twenty);
    assert.deepEqual(
      marks.map(({ zone }) => zone.number),
      twenty.map(({ number }) => number),
    );
    assert.deepEqual(specks, []);
    assert.equal(zones.length, 20);
  });

  it('keeps layers apart by rule, the strictest on top', () => {
    const { layers } = draw(
      zonesOf([
        squareZone('A', 0, 0, 900, { rule: 'forbud' }),
        squareZone('B', 2000, 0, 900),
        squareZone('C', 4000, 0, 900, { rule: 'opfordring' }),
      ]),
    );
    assert.deepEqual(
      layers.map(({ style, filling }) => [style, filling !== '']),
      [
        ['other', false],
        ['advisory', true],
        ['forbidden', true],
      ],
    );
  });

  it('gives a place that nobody measured no edge', () => {
    const [zone] = zonesOf([place('A', 0, 0, { rule: 'opfordring' })]);
    assert.ok(zone);
    const { layers, hasEdgeless } = drawOverview({ zones: [zone] }, frameAround(zone), {
      width: 600,
    });
    assert.equal(hasEdgeless, true);
    assert.deepEqual(
      layers.map(({ edges, inside }) => [edges, inside !== '']),
      [['', true]],
    );
  });

  it('leaves zones out that are smaller than six pixels, but for their marks', () => {
    const { layers, marks } = draw(
      zonesOf([squareZone('A', 0, 0, 20), squareZone('B', 9000, 0, 20)]),
    );
    assert.deepEqual(layers, []);
    assert.equal(marks.length, 2);
  });

  it('draws a narrow line broad enough to be seen', () => {
    const coordinates = [
      [ORIGIN.east, ORIGIN.north],
      [ORIGIN.east + 9000, ORIGIN.north],
    ];
    const { layers } = draw(
      zonesOf([feature({ type: 'LineString', coordinates }, { name: 'Gågade', width: 8 })]),
    );
    const heights = [...(layers[0]?.edges ?? '').matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) =>
      Number(y),
    );
    assert.equal(Math.round(Math.max(...heights) - Math.min(...heights)), 5);
  });

  it('cuts smoking areas out', () => {
    const { smokingAreas } = draw(
      zonesOf([
        squareZone('A', 0, 0, 900, { rule: 'forbud' }),
        squareZone('B', 100, 100, 200, { smokingAreaOf: 'A' }),
      ]),
    );
    assert.match(smokingAreas, /^M.+Z$/);
  });

  it('shows the outline only where its hundred metres of error are not seen', () => {
    const parts = { zones: twenty, outline: [land] };
    const whole = drawOverview(parts, frameOf(twenty, [land]) ?? frameFor(twenty), { width: 600 });
    assert.match(whole.land, /^M.+Z$/);
    const [zone] = twenty;
    assert.ok(zone);
    assert.equal(drawOverview(parts, frameAround(zone), { width: 600 }).land, '');
  });

  it('has only what is in the frame', () => {
    const [zone] = twenty;
    assert.ok(zone);
    const { zones, marks } = drawOverview({ zones: twenty }, frameAround(zone), { width: 600 });
    assert.deepEqual(
      zones.map(({ id }) => id),
      [zone.id],
    );
    assert.equal(marks.length, 1);
  });

  it('simplifies to what a pixel shows', () => {
    const ring = Array.from({ length: 20_001 }, (_, index) => {
      const turn = (index / 20_000) * 2 * Math.PI;
      return [ORIGIN.east + 500 * Math.cos(turn), ORIGIN.north + 500 * Math.sin(turn)];
    });
    const { layers } = draw(zonesOf([feature({ type: 'Polygon', coordinates: [ring] })]));
    assert.ok((layers[0]?.edges.length ?? Infinity) < 40_000);
  });

  it('gives numbers to some of very many, and dots to the others', () => {
    const { marks, specks, names } = draw(many(1000));
    assert.ok(marks.length > 10 && marks.length <= 300);
    assert.ok(marks.every(({ number }) => number !== undefined));
    assert.deepEqual(
      specks.map(({ style }) => style),
      ['advisory'],
    );
    assert.deepEqual(names, []);
    assert.equal(draw(many(300)).marks.length, 300);
  });

  it('never lets numbers cover each other or another zone’s dot', () => {
    const metres = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(metres, metres), { minLength: 2, maxLength: 60 }),
        fc.integer({ min: 240, max: 800 }),
        (places, width) => {
          const zones = zonesOf(
            places.map(([east, north], at) => place(`Sted ${at}`, east, north)),
          );
          const { marks } = draw(zones, width);
          for (const [at, { number, breadth, zone }] of marks.entries()) {
            if (!number) continue;
            const covers = (x: number, y: number, across: number, down: number): boolean =>
              Math.abs(x - number.x) < across && Math.abs(y - number.y) < down;
            for (const other of marks.slice(at + 1)) {
              if (!other.number) continue;
              const across = (breadth + other.breadth) / 2;
              assert.ok(!covers(other.number.x, other.number.y, across, NUMBER_HEIGHT));
            }
            for (const other of marks) {
              if (other.zone === zone) continue;
              assert.ok(!covers(other.x, other.y, breadth / 2, NUMBER_HEIGHT / 2));
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('names zones where there is room, and streets along their way', () => {
    const { east, north } = ORIGIN;
    const context = [
      {
        kind: 'street' as const,
        name: 'Lang Gade',
        rings: [],
        lines: [new Float64Array([east, north + 900, east + 3000, north + 900 - 300])],
        bounds: { west: east, south: north, east: east + 3000, north: north + 900 },
      },
    ];
    const zones = zonesOf([
      place('Torvet', 0, 0),
      place('Et meget langt navn på et sted', 3000, 0),
    ]);
    const { names } = drawOverview({ zones, context }, frameFor(zones), { width: 600 });
    assert.deepEqual(
      names.map(({ name, of, turn }) => [name, of, turn]),
      [
        ['Torvet', 'zone', 0],
        ['Lang Gade', 'street', 6],
      ],
    );
  });

  it('names all in all, or has numbers alone', () => {
    const zones = zonesOf(
      Array.from({ length: 9 }, (_, at) => place(`Legepladsen nummer ${at}`, at * 100, 0)),
    );
    assert.deepEqual(draw(zones, 240).names, []);
  });

  it('keeps the corner of the scale free of numbers and names', () => {
    const corner = fc.tuple(
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom('Torv', 'Legepladsen ved Lyngby Sø'),
    );
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1, maxLength: 8 }), (places) => {
        const [far, ...zones] = zonesOf([
          place('Langt væk', 3000, 2500),
          ...places.map(([east, north, name]) => place(name, east, north)),
        ]);
        assert.ok(far);
        const { marks, names, ...screen } = draw([far, ...zones], 320);
        const taken = new Boxes();
        taken.add(scaleBox(screen));
        for (const { number, breadth } of marks) {
          const box = number && { ...number, width: breadth, height: NUMBER_HEIGHT };
          assert.ok(!box || taken.isFree(box));
        }
        for (const { x, y } of names) assert.ok(taken.isFree({ x, y, width: 1, height: 12 }));
      }),
    );
  });
});
