import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  readPoint,
  readSuggestions,
} from '../../../../src/widgets/smoke-free-map/address/read-answer.js';

const ID = '0a3f5090-48fe-32b8-e044-0003ba298018';
const PLACE = { east: 720_000, north: 6_187_000 };

test('suggestions', () => {
  const house = { type: 'husnummer', id: ID, titel: 'Hovedgaden 1, 2800 Kongens Lyngby' };
  const found = { kind: 'address', label: house.titel, id: ID };
  const road = {
    type: 'navngivenvejpostnummer',
    titel: 'Hovedgaden 2800 Lyngby',
    vejnavn: 'Hovedgaden',
  };
  const part = { kind: 'part', label: road.titel, text: 'Hovedgaden ' };
  const cases: readonly (readonly [answer: unknown, read: unknown])[] = [
    [{ status: 'ok', fund: [house, road] }, [found, part]],
    [[house], [found]],
    [{ fund: [] }, []],
    [{ fund: [house, house] }, [found]],
    [
      { fund: [{ type: 'vejnavn', titel: 'Lindevej' }] },
      [{ kind: 'part', label: 'Lindevej', text: 'Lindevej ' }],
    ],
    // Without an id that can be asked for, it can still be typed on.
    [
      { fund: [{ ...house, id: '../../admin' }] },
      [{ kind: 'part', label: house.titel, text: `${house.titel} ` }],
    ],
    [{ fund: [null, 'x', {}, { titel: 7 }, { titel: ' ' }] }, []],
    [{ status: 'fejl', beskrivelse: 'token' }, undefined],
    [undefined, undefined],
    ['<html>', undefined],
  ];
  for (const [answer, read] of cases) assert.deepEqual(readSuggestions(answer), read);
});

test('where a house number is, in every shape that is known of', () => {
  const at = [PLACE.east, PLACE.north];
  for (const answer of [
    { husnummer: { adgangspunkt: { geometri: { type: 'Point', coordinates: at } } } },
    { husnummer: { adgangspunkt: { koordinater: { x: at[0], y: at[1] } } } },
    { husnummer: { adgangspunkt: { koordinater: at } } },
    { adresse: { husnummer: { adgangspunkt: { geometri: { coordinates: at } } } } },
    { adgangspunkt: { position: 'POINT (720000 6187000)' } },
    { adgangspunkt: { position: { wkt: 'POINT(720000.0 6187000.0)' } } },
  ]) {
    assert.deepEqual(readPoint(answer), PLACE, JSON.stringify(answer));
  }
  const degrees = readPoint({ adgangspunkt: { koordinater: [12.515_6, 55.780_2] } });
  assert.ok(degrees && Math.abs(degrees.east - 720_000) < 2000);
});

test('what is no place in Denmark', () => {
  for (const coordinates of [
    [0, 0],
    [55.78, 12.5],
    [1e9, 6e6],
    [NaN, NaN],
    ['720000', '6187000'],
    [],
    null,
  ]) {
    assert.equal(readPoint({ adgangspunkt: { koordinater: coordinates } }), undefined);
  }
});

test('no answer is too strange', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const answer: unknown = JSON.parse(text);
      const point = readPoint(answer);
      assert.ok(point === undefined || Number.isFinite(point.east));
      for (const { label } of readSuggestions(answer) ?? []) assert.ok(label.length > 0);
    }),
  );
});
