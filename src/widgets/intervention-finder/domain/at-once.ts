/** Does all of what yields at every place to pause. */
export function atOnce<Result>(work: Generator<void, Result, undefined>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** How what yields at every place to pause is done: at once, or in slices with pauses between them. */
export type DoSteps = <Result>(
  work: Generator<void, Result, undefined>,
) => Result | Promise<Result>;
