import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Truth, Verdict } from '../../../../src/widgets/leisure-pass/domain/model.js';
import {
  ASSESSED,
  atLeastOf,
  countVerdicts,
  oppositeOf,
} from '../../../../src/widgets/leisure-pass/domain/truth.js';

const TRUTHS: readonly Truth[] = ['no', 'unknown', 'yes'];
const truth = fc.constantFrom(...TRUTHS);
const several = fc.array(truth, { maxLength: 5 });
/** What is worst is never better than what is best. */
const verdict = fc.tuple(truth, truth).map((both): Verdict => {
  const [worst = 'no', best = 'no'] = both.toSorted((one, other) => rank(one) - rank(other));
  return { best, worst };
});

function rank(each: Truth): number {
  return TRUTHS.indexOf(each);
}

function all(truths: readonly Truth[]): Truth {
  return atLeastOf(truths, truths.length);
}

function any(truths: readonly Truth[]): Truth {
  return atLeastOf(truths, 1);
}

function not(each: Truth): Truth {
  return oppositeOf({ best: each, worst: each }).best;
}

test('all is the least of its parts, any the greatest', () => {
  fc.assert(
    fc.property(several, (truths) => {
      const ranks = truths.map(rank);
      assert.equal(all(truths), TRUTHS[Math.min(2, ...ranks)]);
      assert.equal(any(truths), TRUTHS[Math.max(0, ...ranks)]);
    }),
  );
});

test('not all is any not, and the opposite of the opposite is the same', () => {
  fc.assert(
    fc.property(several, (truths) => {
      assert.equal(not(all(truths)), any(truths.map(not)));
      assert.deepEqual(truths.map(not).map(not), truths);
    }),
  );
});

/** Every way in which what is unknown can turn out. */
function outcomes([first, ...others]: readonly Truth[]): readonly Truth[][] {
  if (first === undefined) return [[]];
  const rest = outcomes(others);
  const known: readonly Truth[] = first === 'unknown' ? ['yes', 'no'] : [first];
  return known.flatMap((each) => rest.map((more) => [each, ...more]));
}

test('a yes or no stands however the unknown turns out, and unknown is what can be either', () => {
  fc.assert(
    fc.property(several, fc.integer({ min: 1, max: 5 }), (truths, count) => {
      const possible = new Set(outcomes(truths).map((each) => atLeastOf(each, count)));
      const [only = 'unknown', ...more] = possible;
      assert.equal(atLeastOf(truths, count), more.length === 0 ? only : 'unknown');
    }),
  );
});

test('the worst is never better than the best, whatever they are put together to', () => {
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 5 }), fc.nat(5), (verdicts, count) => {
      for (const { best, worst } of [
        countVerdicts(verdicts, count),
        oppositeOf(countVerdicts(verdicts, count)),
      ]) {
        assert.ok(rank(worst) <= rank(best));
      }
    }),
  );
});

test('what is assessed in place of something else never makes the best worse, nor the worst better', () => {
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 1, maxLength: 5 }), fc.nat(5), (verdicts, count) => {
      const before = countVerdicts(verdicts, count);
      const after = countVerdicts([ASSESSED, ...verdicts.slice(1)], count);
      assert.ok(rank(after.best) >= rank(before.best));
      assert.ok(rank(after.worst) <= rank(before.worst));
    }),
  );
});
