/** Rows are used again: a query compares thousands of words. */
const rows = [new Uint8Array(128), new Uint8Array(128), new Uint8Array(128)] as const;

/**
 * How many letters must be changed, added, left out or swapped with a neighbour to make one word of
 * another (optimal string alignment), or `most + 1` where it takes more. Words up to 127 letters.
 *
 * @param isStart the other word may go on: only its beginning is compared
 */
export function boundedDistance(from: string, to: string, most: number, isStart = false): number {
  const longest = isStart ? Math.min(to.length, from.length + most) : to.length;
  const tooFar = most + 1;
  if (from.length - longest > most || (!isStart && longest - from.length > most)) return tooFar;
  let [beforeLast, last, current]: [Uint8Array, Uint8Array, Uint8Array] = [...rows];
  for (let column = 0; column <= Math.min(longest, tooFar); column++) last[column] = column;
  // Only cells near the diagonal can be within the bound; those beside them are beyond it.
  for (let row = 1; row <= from.length; row++) {
    const letter = from.charCodeAt(row - 1);
    const before = from.charCodeAt(row - 2);
    const start = Math.max(1, row - most);
    const end = Math.min(longest, row + most);
    current[start - 1] = start === 1 ? row : tooFar;
    if (end < longest) current[end + 1] = tooFar;
    let least = start === 1 ? row : tooFar;
    for (let column = start; column <= end; column++) {
      const other = to.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      if (row > 1 && column > 1 && letter === to.charCodeAt(column - 2) && before === other) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return tooFar;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  if (!isStart) return Math.min(last[longest] ?? tooFar, tooFar);
  let nearest = tooFar;
  const first = Math.max(0, from.length - most);
  for (let column = first; column <= longest; column++) {
    nearest = Math.min(nearest, last[column] ?? tooFar);
  }
  return nearest;
}
