/** A rectangle in the drawing, pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between two lines of a filling, and between two dots. */
const GAP = 6;

const short = (length: number): number => Math.round(length * 10) / 10;

/*
 * Fillings are lines that are cut to the zones' shape, and no `<pattern>`: browsers print a pattern as a
 * picture, and a line as a line. Those of areas that overlap lie on each other.
 */

/** Slanting lines over an area. */
export function hatching({ left, top, right, bottom }: Area): string {
  let path = '';
  const gap = GAP * Math.SQRT2;
  for (let line = Math.ceil((left + top) / gap); line * gap < right + bottom; line += 1) {
    const sum = line * gap;
    const from = Math.max(left, sum - bottom);
    const length = short(Math.min(right, sum - top) - from);
    path += `M${short(from)} ${short(sum - from)}l${length} ${-length}`;
  }
  return path;
}

/** Level lines over an area, which dots are set on. */
export function dotting({ left, top, right, bottom }: Area): string {
  let path = '';
  for (let row = Math.ceil(top / GAP); row * GAP < bottom; row += 1) {
    const shift = (row % 2) * (GAP / 2);
    const from = Math.ceil((left - shift) / GAP) * GAP + shift;
    if (from < right) path += `M${from} ${row * GAP}H${short(right)}`;
  }
  return path;
}
