import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { writeOutlines } from '../../.scripts/build-outlines.js';
import { isInRings } from '../../src/widgets/smoke-free-map/domain/geo/distance.js';
import { toPlane } from '../../src/widgets/smoke-free-map/domain/geo/utm.js';
import type { Coordinates } from '../../src/widgets/smoke-free-map/domain/model.js';
import { readOutline } from '../../src/widgets/smoke-free-map/domain/overview/outline-file.js';

let dist = '';
before(async () => {
  dist = await mkdtemp(join(tmpdir(), 'sund-outlines-'));
  await writeOutlines(dist);
});
after(() => rm(dist, { recursive: true }));

const text = (name: string): Promise<string> =>
  readFile(join(dist, 'outlines', `${name}.json`), 'utf8');

async function outline(code: string): Promise<readonly Coordinates[]> {
  const rings = readOutline(JSON.parse(await text(code)));
  assert.ok(rings);
  return rings;
}

describe('the outlines of the municipalities', () => {
  it('are one file for each of the 99, and their names', async () => {
    const files = await readdir(join(dist, 'outlines'));
    assert.equal(files.length, 100);
    const names = JSON.parse(await text('index')) as Record<string, string>;
    assert.equal(Object.keys(names).length, 99);
    assert.equal(names['0173'], 'Lyngby-Taarbæk');
  });

  it('are at most one and a half kilobytes gzipped, every ring closed and in Denmark', async () => {
    for (const file of await readdir(join(dist, 'outlines'))) {
      const content = await readFile(join(dist, 'outlines', file));
      if (file === 'index.json') continue;
      assert.ok(gzipSync(content, { level: 9 }).length <= 1536, file);
      for (const ring of await outline(file.replace('.json', ''))) {
        assert.ok(ring.length >= 8, file);
        assert.deepEqual([...ring.slice(0, 2)], [...ring.slice(-2)], file);
        for (const [at, metres] of ring.entries()) {
          const [least, most] = at % 2 ? [6_040_000, 6_410_000] : [430_000, 900_000];
          assert.ok(Number.isInteger(metres) && metres >= least && metres <= most, file);
        }
      }
    }
  });

  for (const [place, latitude, longitude, code] of [
    ['Rådhuspladsen', 55.6761, 12.5683, '0101'],
    ['Frederiksberg Rådhus', 55.6786, 12.5325, '0147'],
    ['Kongens Lyngby', 55.7704, 12.5038, '0173'],
    ['Fredensborg', 55.975, 12.4, '0210'],
    ['Rønne', 55.1, 14.7, '0400'],
    ['Esbjerg', 55.476, 8.459, '0561'],
    ['Aarhus', 56.1567, 10.2108, '0751'],
  ] as const) {
    it(`has ${place} in ${code} and nowhere else`, async () => {
      const point = toPlane({ latitude, longitude });
      for (const other of new Set(['0101', '0147', '0173', '0210', '0400', '0561', '0751'])) {
        assert.equal(isInRings(await outline(other), point), other === code, other);
      }
    });
  }

  it('keep islands', async () => {
    assert.ok((await outline('0482')).length >= 3);
    const { east, north } = toPlane({ latitude: 55.32, longitude: 15.19 });
    const near = (await outline('0411')).some(
      ([x = 0, y = 0]) => Math.hypot(x - east, y - north) < 2000,
    );
    assert.ok(near);
  });
});
