import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Moment } from '../../../../src/widgets/smoke-free-map/domain/model.js';
import {
  FIRST_ROWS,
  INITIAL_STATE,
} from '../../../../src/widgets/smoke-free-map/domain/initial-state.js';
import {
  MORE_ROWS,
  reduce,
  type MapAction,
  type MapState,
  type Spot,
} from '../../../../src/widgets/smoke-free-map/domain/state.js';

const moment: Moment = { day: 20_000 as Moment['day'], minute: 720 };
const device: Spot = { point: { east: 7e5, north: 6.2e6 }, accuracy: 8, by: 'device', moment };
const pointed: Spot = { ...device, by: 'map' };

function after(actions: readonly MapAction[], from: MapState = INITIAL_STATE): MapState {
  return actions.reduce(reduce, from);
}

describe('filtering', () => {
  const more: MapAction = { type: 'show-more' };
  const cases: readonly (readonly [string, readonly MapAction[], Partial<MapState>])[] = [
    ['a search', [{ type: 'search', text: 'sø' }], { query: 'sø' }],
    [
      'a search that nobody typed',
      [{ type: 'search', text: 'a'.repeat(300) }],
      { query: 'a'.repeat(200) },
    ],
    [
      'kinds of place, in the order they were chosen',
      [
        { type: 'choose-category', id: 'school', chosen: true },
        { type: 'choose-category', id: 'park', chosen: true },
      ],
      { categories: ['school', 'park'] },
    ],
    [
      'a kind that is no longer chosen',
      [
        { type: 'choose-category', id: 'school', chosen: true },
        { type: 'choose-category', id: 'park', chosen: true },
        { type: 'choose-category', id: 'school', chosen: false },
      ],
      { categories: ['park'] },
    ],
    ['a product', [{ type: 'choose-product', product: 'snus' }], { product: 'snus' }],
    [
      'no product any more',
      [{ type: 'choose-product', product: 'snus' }, { type: 'choose-product' }],
      {},
    ],
    [
      'all again',
      [
        { type: 'search', text: 'sø' },
        { type: 'choose-category', id: 'school', chosen: true },
        { type: 'choose-product', product: 'vape' },
        { type: 'clear' },
      ],
      {},
    ],
    ['by distance, from nowhere', [{ type: 'sort', nearest: true }], {}],
  ];
  for (const [name, actions, expected] of cases) {
    it(name, () => deepEqual(after(actions), { ...INITIAL_STATE, ...expected }));
  }

  it('begins with the first rows again', () => {
    for (const action of [
      { type: 'search', text: 'x' },
      { type: 'choose-category', id: 'park', chosen: true },
      { type: 'choose-product', product: 'vape' },
      { type: 'clear' },
    ] as const) {
      equal(after([more, action]).limit, FIRST_ROWS);
    }
    equal(after([more]).limit, FIRST_ROWS + MORE_ROWS);
  });

  it('changes nothing where it makes no sense', () => {
    for (const action of [
      { type: 'choose-category', id: 'park', chosen: false },
      { type: 'sort', nearest: true },
      { type: 'forget' },
      { type: 'not-found', reason: 'denied' },
      { type: 'found', spot: device },
    ] as const) {
      equal(reduce(INITIAL_STATE, action), INITIAL_STATE);
    }
  });
});

describe('asking where one may smoke', () => {
  it('is answered where the device is', () => {
    const asking = after([{ type: 'ask' }]);
    deepEqual(asking.question, { kind: 'asking' });
    const answered = after([{ type: 'found', spot: device }], asking);
    deepEqual(answered.question, { kind: 'answered', spot: device });
  });

  it('closes the open zone, and the map shows all again', () => {
    const reading = after([
      { type: 'open', id: 'a' },
      { type: 'zoom', id: 'a' },
      { type: 'found', spot: pointed },
    ]);
    equal(reading.openId, undefined);
    equal(reading.zoomedId, undefined);
  });

  it('takes an answer that comes too late for none', () => {
    const pointedSince = after([{ type: 'ask' }, { type: 'found', spot: pointed }]);
    equal(after([{ type: 'found', spot: device }], pointedSince), pointedSince);
    equal(after([{ type: 'not-found', reason: 'timeout' }], pointedSince), pointedSince);
    const forgotten = after([{ type: 'ask' }, { type: 'forget' }]);
    equal(after([{ type: 'found', spot: device }], forgotten), forgotten);
  });

  it('says why there is no answer', () => {
    const { question } = after([{ type: 'ask' }, { type: 'not-found', reason: 'denied' }]);
    deepEqual(question, { kind: 'failed', reason: 'denied' });
  });

  it('forgets where the visitor is, and all that rests on it', () => {
    const near = after([
      { type: 'ask' },
      { type: 'found', spot: device },
      { type: 'sort', nearest: true },
    ]);
    equal(near.nearest, true);
    const forgotten = after([{ type: 'forget' }], near);
    equal(JSON.stringify(forgotten).includes('700000'), false);
    equal(forgotten.nearest, false);
    deepEqual(forgotten, INITIAL_STATE);
  });
});

describe('zones', () => {
  it('open, point out, and close', () => {
    const opened = after([{ type: 'open', id: 'a' }]);
    deepEqual([opened.openId, opened.activeId], ['a', 'a']);
    const closed = after([{ type: 'close' }], opened);
    deepEqual([closed.openId, closed.activeId], [undefined, 'a']);
  });

  it('come near on the map while they are open', () => {
    const zoomed = after([
      { type: 'open', id: 'a' },
      { type: 'zoom', id: 'a' },
    ]);
    equal(zoomed.zoomedId, 'a');
    equal(after([{ type: 'open', id: 'b' }], zoomed).zoomedId, undefined);
    equal(after([{ type: 'zoom' }], zoomed).zoomedId, undefined);
    equal(after([{ type: 'close' }], zoomed).zoomedId, undefined);
  });

  it('are pointed out without being opened', () => {
    const active = after([{ type: 'activate', id: 'a' }]);
    equal(active.activeId, 'a');
    equal(after([{ type: 'activate', id: 'a' }], active), active);
    equal(after([{ type: 'activate' }], active).activeId, undefined);
  });

  it('are all there on paper', () => equal(after([{ type: 'show-all' }]).limit, Infinity));
});
