import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ViewName } from '../../../../src/widgets/event-calendar/config.js';
import { steppedView } from '../../../../src/widgets/event-calendar/views/view-step.js';

const VIEWS: readonly ViewName[] = ['agenda', 'month', 'wheel'];

test('keys go round the views as they stand, down and up whichever way that is', () => {
  const table: [ViewName, string, leftToRight: ViewName, rightToLeft: ViewName][] = [
    ['agenda', 'ArrowRight', 'month', 'wheel'],
    ['wheel', 'ArrowRight', 'agenda', 'month'],
    ['agenda', 'ArrowLeft', 'wheel', 'month'],
    ['month', 'ArrowDown', 'wheel', 'wheel'],
    ['agenda', 'ArrowUp', 'wheel', 'wheel'],
    ['month', 'Home', 'agenda', 'agenda'],
    ['month', 'End', 'wheel', 'wheel'],
  ];
  for (const [from, key, leftToRight, rightToLeft] of table) {
    assert.equal(steppedView(VIEWS, from, key, false), leftToRight, `${from} ${key}`);
    assert.equal(steppedView(VIEWS, from, key, true), rightToLeft, `${from} ${key}`);
  }
});

test('a view that is not among those offered steps to one that is', () => {
  assert.ok(VIEWS.includes(steppedView(VIEWS, 'next', 'ArrowRight', false) ?? 'next'));
});

test('other keys lead nowhere', () => {
  for (const key of ['Enter', 'Tab', 'a', '', 'PageDown']) {
    assert.equal(steppedView(VIEWS, 'agenda', key, false), undefined, key);
  }
});
