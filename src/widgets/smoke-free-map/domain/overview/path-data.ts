import type { Place } from './screen.js';

/** A length in path data: to a tenth of a pixel. */
const short = (length: number): number => Math.round(length * 10) / 10;

/**
 * Path data of a ring that is wound as told: outer rings one way and holes the other, so that under the
 * non-zero rule zones that overlap are filled and holes are not. Empty where there is nothing to see.
 *
 * @param places x and y in turn
 */
export function ringPath(places: readonly number[], isHole = false): string {
  const area = signedArea(places);
  if (places.length < 6 || Math.abs(area) < 0.5) return '';
  return `${steps(places, area > 0 === isHole)}Z`;
}

/** Path data of an open line. */
export function linePath(places: readonly number[]): string {
  return places.length < 4 ? '' : steps(places, false);
}

/** Path data of a circle, wound as an outer ring. */
export function circlePath({ x, y }: Place, radius: number): string {
  const r = short(radius);
  return `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
}

/** Path data of a point that shows when its stroke has round ends. */
export function speckPath({ x, y }: Place): string {
  return `M${short(x)} ${short(y)}h0`;
}

function steps(places: readonly number[], isBackwards: boolean): string {
  let path = '';
  const count = places.length / 2;
  for (let step = 0; step < count; step += 1) {
    const at = 2 * (isBackwards ? count - 1 - step : step);
    path += `${step === 0 ? 'M' : 'L'}${short(places[at] ?? 0)} ${short(places[at + 1] ?? 0)}`;
  }
  return path;
}

/** Above zero for a ring that runs clockwise on the screen. */
function signedArea(places: readonly number[]): number {
  let area = 0;
  let x = places.at(-2) ?? 0;
  let y = places.at(-1) ?? 0;
  for (let at = 0; at + 1 < places.length; at += 2) {
    const nextX = places[at] ?? 0;
    const nextY = places[at + 1] ?? 0;
    area += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return area / 2;
}
