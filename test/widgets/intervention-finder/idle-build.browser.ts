import { expect } from 'chai';
import { buildInIdle, doInSlices } from '../../../src/widgets/intervention-finder/idle-build.js';

function* work(steps: number, milliseconds: number): Generator<void, string, undefined> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'built';
}

describe('building while the page is idle', () => {
  for (const isUrgent of [true, false]) {
    it(`lets others in between${isUrgent ? ', also while somebody waits' : ''}`, async () => {
      let others = 0;
      const timer = setInterval(() => (others += 1), 1);
      const built = await buildInIdle(work(40, 4), new AbortController().signal, () => isUrgent);
      clearInterval(timer);
      expect(built).to.equal('built');
      expect(others).to.be.greaterThan(1);
    });
  }

  it('uses an idle moment to its end', async () => {
    const own = window.requestIdleCallback.bind(window);
    let moments = 0;
    window.requestIdleCallback = (callback) => {
      moments += 1;
      return own(() => callback({ didTimeout: false, timeRemaining: () => 50 }));
    };
    try {
      await buildInIdle(work(40, 4), new AbortController().signal, () => false);
    } finally {
      window.requestIdleCallback = own;
    }
    expect(moments).to.equal(1);
  });

  it('stops when nobody wants it any more', async () => {
    const stopping = new AbortController();
    const built = buildInIdle(work(1000, 1), stopping.signal, () => true);
    stopping.abort(new Error('gone'));
    const error = await built.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(String(error)).to.equal('Error: gone');
  });
});

describe('doing something in slices', () => {
  it('lets others in between where it takes longer than one', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    const done = await doInSlices(work(40, 4));
    clearInterval(timer);
    expect(done).to.equal('built');
    expect(others).to.be.greaterThan(1);
  });

  it('waits for nobody where it does not', async () => {
    let isLater = false;
    setTimeout(() => (isLater = true));
    expect(await doInSlices(work(3, 0))).to.equal('built');
    expect(isLater).to.equal(false);
  });
});
