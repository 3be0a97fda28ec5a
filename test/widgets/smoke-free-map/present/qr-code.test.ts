import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correction, generate } from 'lean-qr/nano';
import { qrCode } from '../../../../src/widgets/smoke-free-map/present/qr-code.js';

const PAGE = 'https://www.kommune.example/roegfri.html#sund-map=legeplads-1';

/** The dark modules of a path, as `x,y`. */
function darkOf(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step},${y}`);
  }
  return dark;
}

describe('the code on a sign', () => {
  it('draws the modules of the code', () => {
    const code = qrCode(PAGE);
    assert(code);
    const expected = generate(PAGE, { minCorrectionLevel: correction.M });
    assert.equal(code.size, expected.size);
    const dark = darkOf(code.path);
    for (let y = 0; y < code.size; y += 1) {
      for (let x = 0; x < code.size; x += 1) {
        assert.equal(dark.has(`${x},${y}`), expected.get(x, y), `${x},${y}`);
      }
    }
  });

  it('has its three corner marks: seven dark modules in a row', () => {
    const code = qrCode(PAGE);
    assert(code);
    const last = code.size - 7;
    for (const corner of ['M0 0h7', `M${last} 0h7`, `M0 ${last}h7`]) {
      assert(code.path.includes(`${corner}v1h-7z`), corner);
    }
  });

  for (const address of ['', 'file:///C:/kort.html', 'about:srcdoc', 'javascript:alert(1)']) {
    it(`is left out for “${address}”, which nobody else can open`, () => {
      assert.equal(qrCode(address), undefined);
    });
  }

  it('is left out where it would be too fine to read, or none could hold the address', () => {
    const long = (letters: number): string => `https://kommune.example/?${'a'.repeat(letters)}`;
    assert(qrCode(long(200)));
    for (const letters of [500, 5000, 100_000]) assert.equal(qrCode(long(letters)), undefined);
  });
});
