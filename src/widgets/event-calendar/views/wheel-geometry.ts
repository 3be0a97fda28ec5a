/*
 * Places on the year wheel. Angles are turns: 0 at the top, clockwise, 1 all the way round. Lengths are
 * units of the drawing, whose centre is 0,0.
 */

const FULL_TURN = 2 * Math.PI;
/** An arc that ends where it begins is not drawn at all, so a whole turn stops a hair before. */
const NEARLY_WHOLE = 0.9999;

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** The point at an angle and a distance from the centre. */
export function pointAt(turn: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: Math.sin(turn * FULL_TURN) * radius, y: -Math.cos(turn * FULL_TURN) * radius };
}

function written(turn: number, radius: number): string {
  const { x, y } = pointAt(turn, radius);
  return `${rounded(x)} ${rounded(y)}`;
}

function isLarge(from: number, to: number): 0 | 1 {
  return to - from > 0.5 ? 1 : 0;
}

function ending(from: number, to: number): number {
  return Math.min(to, from + NEARLY_WHOLE);
}

/** The path data of a piece of a ring, from `from` to `to`, between two distances from the centre. */
export function sectorPath(from: number, to: number, inner: number, outer: number): string {
  const end = ending(from, to);
  const large = isLarge(from, end);
  return (
    `M${written(from, outer)}A${outer} ${outer} 0 ${large} 1 ${written(end, outer)}` +
    `L${written(end, inner)}A${inner} ${inner} 0 ${large} 0 ${written(from, inner)}Z`
  );
}

/** The path data of a straight line outwards. */
export function spokePath(turn: number, inner: number, outer: number): string {
  return `M${written(turn, inner)}L${written(turn, outer)}`;
}

/**
 * The path data of a line for text to stand on in the middle of a ring piece. In the lower half it
 * runs the other way and lies further out, so that no text is upside down.
 * @param size height of the capitals, to centre them on `radius`
 */
export function textPath(from: number, to: number, radius: number, size: number): string {
  const middle = ((((from + to) / 2) % 1) + 1) % 1;
  const upsideDown = middle > 0.25 && middle < 0.75;
  const distance = upsideDown ? radius + size / 2 : radius - size / 2;
  const [start, end] = upsideDown ? [to, from] : [from, to];
  const sweep = upsideDown ? 0 : 1;
  return `M${written(start, distance)}A${rounded(distance)} ${rounded(distance)} 0 0 ${sweep} ${written(end, distance)}`;
}
