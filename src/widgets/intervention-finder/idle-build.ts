/** How long a slice of work takes at most; a key that is pressed meanwhile waits no longer. */
const SLICE_MILLISECONDS = 8;
/** A page that is never idle gets on too. */
const IDLE_TIMEOUT_MILLISECONDS = 200;

/**
 * Runs what yields at every place to pause, in slices, while the page has nothing else to do. An idle
 * moment is used to its end, but by slices that are tasks of their own: a browser gives another moment
 * only after fifty milliseconds, and a key that is pressed in between goes first.
 *
 * @param isUrgent asked before each slice: whether somebody waits for it
 * @throws the signal's reason when it aborts; whatever the work throws
 */
export async function buildInIdle<Built>(
  work: Generator<void, Built, undefined>,
  signal: AbortSignal,
  isUrgent: () => boolean,
): Promise<Built> {
  let moment: IdleDeadline | undefined;
  for (;;) {
    const hasTime = (moment?.timeRemaining() ?? 0) >= SLICE_MILLISECONDS;
    if (isUrgent() || hasTime) await nextTask();
    else moment = await idle();
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

/**
 * Does what yields at every place to pause now, in slices that are tasks of their own where it takes longer
 * than one.
 *
 * @throws whatever the work throws
 */
export async function doInSlices<Result>(
  work: Generator<void, Result, undefined>,
): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE_MILLISECONDS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

async function idle(): Promise<IdleDeadline | undefined> {
  // Safari has none before version 27.
  if (typeof requestIdleCallback !== 'function') {
    await nextTask();
    return undefined;
  }
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: IDLE_TIMEOUT_MILLISECONDS });
  });
}

/** A task of its own, so that input and drawing come in between; timers would be slowed down. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
