import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawOverview } from '../../../../../src/widgets/smoke-free-map/domain/overview/drawing.js';
import { frameOf } from '../../../../../src/widgets/smoke-free-map/domain/overview/frame.js';
import {
  pointIn,
  zoneAt,
} from '../../../../../src/widgets/smoke-free-map/domain/overview/pointing.js';
import { placeOf } from '../../../../../src/widgets/smoke-free-map/domain/overview/screen.js';
import { squareZone } from '../sample-map.js';
import { ORIGIN, place, zonesOf } from './sample-zones.js';

const zones = zonesOf([
  squareZone('Stor', 0, 0, 3000),
  squareZone('Lille', 400, 400, 600),
  place('Punkt', 4000, 2000),
]);
const frame = frameOf(zones);
assert.ok(frame);
const drawing = drawOverview({ zones }, frame, { width: 600 });
const hit = (east: number, north: number) => {
  const point = { east: ORIGIN.east + east, north: ORIGIN.north + north };
  const { x, y } = placeOf(point, drawing);
  return zoneAt(drawing, x, y)?.id;
};

describe('pointIn', () => {
  it('is where the place is drawn, to two pixels', () => {
    const point = { east: ORIGIN.east + 123, north: ORIGIN.north + 456 };
    const { x, y } = placeOf(point, drawing);
    const found = pointIn(drawing, x, y);
    assert.ok(Math.abs(found.point.east - point.east) < 1e-6);
    assert.ok(Math.abs(found.point.north - point.north) < 1e-6);
    assert.equal(found.accuracy, drawing.metresPerPixel * 2);
  });
});

describe('zoneAt', () => {
  it('is the smallest zone that the place is in', () => {
    assert.equal(hit(2500, 200), 'Stor');
    assert.equal(hit(450, 950), 'Lille');
  });

  it('is the zone whose mark is hit, also beside the zone itself', () => {
    assert.equal(hit(4000 + 10 * drawing.metresPerPixel, 2000), 'Punkt');
    assert.equal(hit(4000 + 14 * drawing.metresPerPixel, 2000), undefined);
  });

  it('is none beside all of them', () => {
    assert.equal(hit(4000, 200), undefined);
    assert.equal(hit(-90, 1500), undefined);
  });

  it('finds a zone that is only a dot among very many', () => {
    const many = zonesOf(
      Array.from({ length: 400 }, (_, index) =>
        place(`Sted ${index}`, (index % 20) * 500, Math.floor(index / 20) * 500),
      ),
    );
    const frameOfMany = frameOf(many);
    assert.ok(frameOfMany);
    const crowded = drawOverview({ zones: many }, frameOfMany, { width: 600 });
    const marked = new Set(crowded.marks.map(({ zone }) => zone.id));
    const unmarked = many.find(({ id }) => !marked.has(id));
    assert.ok(unmarked);
    const { x, y } = placeOf(unmarked.centre, crowded);
    const far = crowded.marks.every((mark) => Math.hypot(mark.x - x, mark.y - y) > 12);
    assert.ok(far);
    assert.equal(zoneAt(crowded, x, y)?.id, unmarked.id);
  });
});
