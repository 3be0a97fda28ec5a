import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  applyDeepLink,
  decodeDeepLink,
  encodeDeepLink,
} from '../../../../src/widgets/smoke-free-map/domain/deep-link.js';
import { INITIAL_STATE } from '../../../../src/widgets/smoke-free-map/domain/initial-state.js';

const none = { categories: [] };

describe('a link into the card', () => {
  const cases: readonly (readonly [
    string,
    string,
    Parameters<typeof encodeDeepLink>[1],
    string,
  ])[] = [
    ['an open zone', '', { ...none, openId: 'skolen' }, 'sund-map=zone:skolen'],
    [
      'kinds of place and a product',
      '',
      { categories: ['school', 'park'], product: 'snus' },
      'sund-map=category:school,park;product:snus',
    ],
    ['nothing', '', none, ''],
    [
      'beside what the page keeps there',
      '#top&a=b',
      { ...none, openId: 'x' },
      'top&a=b&sund-map=zone:x',
    ],
    ['in place of what was there', '#sund-map=zone:y&a=b', none, 'a=b'],
    [
      'an id with everything in it that parts fields',
      '',
      { ...none, openId: 'a,b;c:d&e=f %å' },
      'sund-map=zone:a%2Cb%3Bc%3Ad%26e%3Df%20%25%C3%A5',
    ],
    ['an id that cannot be in an address', '', { ...none, openId: '\ud800' }, ''],
  ];
  for (const [name, before, state, expected] of cases) {
    it(`holds ${name}`, () => equal(encodeDeepLink(before, state), expected));
  }

  it('is read as it was written', () => {
    for (const state of [
      { ...none, openId: 'a,b;c:d&e=f %å' },
      { categories: ['x y', 'å'], product: 'waterPipe' as const, openId: '1' },
    ]) {
      deepEqual(decodeDeepLink(encodeDeepLink('', state)), state);
    }
  });

  it('is of one card where the page has several', () => {
    const written = encodeDeepLink('sund-map=zone:a', { ...none, openId: 'b' }, 'sund-map-2');
    equal(written, 'sund-map=zone:a&sund-map-2=zone:b');
    equal(decodeDeepLink(written)?.openId, 'a');
    equal(decodeDeepLink(written, 'sund-map-2')?.openId, 'b');
  });
});

describe('what is no link', () => {
  for (const fragment of [
    '',
    '#',
    '#indhold',
    'sund-map=',
    'sund-map=;;:;',
    'sund-map=zone:%ff',
    'sund-map=product:heroin',
    'sund-maps=zone:a',
    `sund-map=zone:${'a'.repeat(30_000)}`,
  ]) {
    it(`${fragment.slice(0, 30)} says nothing`, () => {
      equal(decodeDeepLink(fragment), undefined);
    });
  }
});

describe('following a link', () => {
  const target = {
    hasZone: (id: string) => id === 'a',
    hasCategory: (id: string) => id === 'school',
  };
  it('drops what there is not', () => {
    const link = { openId: 'gone', categories: ['school', 'casino'] };
    const after = applyDeepLink(INITIAL_STATE, link, target);
    deepEqual(after, { ...INITIAL_STATE, categories: ['school'] });
  });

  it('opens the zone, and leaves what was searched for', () => {
    const before = { ...INITIAL_STATE, query: 'sø', product: 'vape' as const };
    const after = applyDeepLink(before, { openId: 'a', categories: [] }, target);
    deepEqual(after, { ...INITIAL_STATE, query: 'sø', openId: 'a', activeId: 'a' });
  });

  it('closes the zone where it names none', () => {
    const before = { ...INITIAL_STATE, openId: 'a', zoomedId: 'a', activeId: 'a' };
    const after = applyDeepLink(before, none, target);
    deepEqual(after, { ...INITIAL_STATE, activeId: 'a' });
  });
});
