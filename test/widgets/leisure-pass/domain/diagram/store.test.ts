import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DiagramStore,
  END,
  TooManyNodesError,
} from '../../../../../src/widgets/leisure-pass/domain/diagram/store.js';

test('what says the same is the same node', () => {
  const store = new DiagramStore();
  const [yes, no] = [store.end('yes'), store.end('no')];
  assert.equal(store.end('yes'), yes);
  assert.equal(store.branch(3, [yes, no]), store.branch(3, [yes, no]));
  assert.notEqual(store.branch(3, [yes, no]), store.branch(3, [no, yes]));
  assert.notEqual(store.branch(3, [yes, no]), store.branch(4, [yes, no]));
});

test('a branch whose children are alike asks nothing', () => {
  const store = new DiagramStore();
  const yes = store.end('yes');
  assert.equal(store.branch(3, [yes, yes, yes]), yes);
});

test('a branch knows its level and children, an end its name', () => {
  const store = new DiagramStore();
  const [yes, no] = [store.end('yes'), store.end('no')];
  const branch = store.branch(3, [yes, no]);
  assert.equal(store.levelOf(branch), 3);
  assert.deepEqual(store.childrenOf(branch), [yes, no]);
  assert.equal(store.childOf(branch, 1), no);
  assert.equal(store.levelOf(yes), END);
  assert.equal(store.nameOf(no), 'no');
});

test('one node more than allowed is refused, one that is known is not', () => {
  const store = new DiagramStore();
  const [yes, no] = [store.end('yes'), store.end('no')];
  store.allow(1);
  const branch = store.branch(0, [yes, no]);
  assert.equal(store.branch(0, [yes, no]), branch);
  assert.throws(() => store.branch(1, [yes, no]), TooManyNodesError);
});

test('what is forgotten can be added again', () => {
  const store = new DiagramStore();
  const [yes, no] = [store.end('yes'), store.end('no')];
  const { size } = store;
  const branch = store.branch(0, [yes, no]);
  store.shrinkTo(size);
  assert.equal(store.size, size);
  assert.equal(store.branch(0, [yes, no]), branch);
  assert.equal(store.end('yes'), yes);
});
