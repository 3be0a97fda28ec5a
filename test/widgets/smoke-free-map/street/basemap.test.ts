import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBasemap } from '../../../../src/widgets/smoke-free-map/street/basemap.js';

const BASE = 'https://kommune.test/sund/roegfri.json';
const read = (url: string): string | undefined =>
  readBasemap({ kind: 'xyz', url, name: 'Kortet', attribution: 'Tegnet' }, BASE)?.template;

test('addresses that tiles can be asked of', () => {
  const cases: readonly (readonly [written: string, template: string])[] = [
    ['https://fliser.test/{z}/{x}/{y}.png', 'https://fliser.test/{z}/{x}/{y}.png'],
    ['/fliser/{z}/{x}/{y}.png', 'https://kommune.test/fliser/{z}/{x}/{y}.png'],
    ['fliser/{z}/{y}/{x}', 'https://kommune.test/sund/fliser/{z}/{y}/{x}'],
    [
      'https://{s}.fliser.test/{z}/{x}/{-y}{y}{r}.png?a={z}',
      'https://{s}.fliser.test/{z}/{x}/{-y}{y}{r}.png?a={z}',
    ],
    [' https://fliser.test/kort?z={z}&x={x}&y={y} ', 'https://fliser.test/kort?z={z}&x={x}&y={y}'],
  ];
  for (const [written, template] of cases) assert.equal(read(written), template, written);
});

test('addresses that are none', () => {
  for (const written of [
    '',
    'https://fliser.test/{z}/{x}.png',
    'https://fliser.test/{z}/{x}/{y}/{token}',
    'https://fliser.test/{z}/{x}/{y}/{z',
    'javascript:alert({z}{x}{y})',
    'data:image/png,{z}{x}{y}',
    'https://kommune.test@fliser.test/{z}/{x}/{y}',
    'https://[/{z}/{x}/{y}',
  ]) {
    assert.equal(read(written), undefined, written);
  }
});

test('no basemap', () => {
  assert.equal(readBasemap(undefined, BASE), undefined);
  assert.equal(readBasemap({ kind: 'none' }, BASE), undefined);
});
