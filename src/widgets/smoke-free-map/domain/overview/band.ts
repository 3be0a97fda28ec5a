/** How far a corner may stick out, in half widths. */
const LONGEST_MITRE = 1.6;

/**
 * The ring around a line that is drawn broad.
 *
 * @param line x and y in turn
 * @param half half of its breadth, in the same units
 */
export function bandAround(line: readonly number[], half: number): number[] {
  const points = distinct(line);
  if (points.length < 4) return [];
  const left: number[] = [];
  const right: number[] = [];
  for (let at = 0; at < points.length; at += 2) {
    const [alongX, alongY] = offsetAt(points, at);
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    left.push(x + alongX * half, y + alongY * half);
    right.push(y - alongY * half, x - alongX * half);
  }
  // Back along the other side: x and y change places when they are turned round.
  return [...left, ...right.toReversed()];
}

function distinct(line: readonly number[]): number[] {
  const points: number[] = [];
  for (let at = 0; at + 1 < line.length; at += 2) {
    const x = line[at] ?? 0;
    const y = line[at + 1] ?? 0;
    if (points.at(-2) !== x || points.at(-1) !== y) points.push(x, y);
  }
  return points;
}

/** Square to the line at a point, halfway between the two parts that meet there. */
function offsetAt(points: readonly number[], at: number): readonly [number, number] {
  const before = normalOf(points, at - 2) ?? normalOf(points, at) ?? [0, 0];
  const after = normalOf(points, at) ?? before;
  const x = before[0] + after[0];
  const y = before[1] + after[1];
  const square = x * x + y * y;
  // It turns straight back.
  if (square < 0.01) return after;
  const stretch = Math.min(2 / square, LONGEST_MITRE / Math.sqrt(square));
  return [x * stretch, y * stretch];
}

/** Of the part that begins at a point, one long; undefined where none does. */
function normalOf(points: readonly number[], at: number): readonly [number, number] | undefined {
  if (at < 0 || at + 3 >= points.length) return undefined;
  const x = (points[at + 2] ?? 0) - (points[at] ?? 0);
  const y = (points[at + 3] ?? 0) - (points[at + 1] ?? 0);
  const length = Math.hypot(x, y);
  return [-y / length, x / length];
}
