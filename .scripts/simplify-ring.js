/** @typedef {[number, number]} Corner */

/** So many are left of an island, whatever its size. */
const LEAST_CORNERS = 3;

/**
 * For each corner of a closed ring, the area that leaving it out would cost (Visvalingam and Whyatt,
 * "Line generalisation by repeated elimination of points", 1993), never less than that of corners left
 * out before it. Infinite for the corners that stay in any case, and for the one that closes the ring.
 *
 * @param {Corner[]} ring
 * @returns {number[]} square units
 */
export function leastAreas(ring) {
  const open = ring.slice(0, -1);
  const areas = ring.map(() => Infinity);
  const left = open.map((_, index) => index);
  let most = 0;
  while (left.length > LEAST_CORNERS) {
    let least = Infinity;
    let at = 0;
    for (let index = 0; index < left.length; index += 1) {
      const area = triangle(open, left, index);
      if (area < least) {
        least = area;
        at = index;
      }
    }
    most = Math.max(most, least);
    areas[left[at] ?? 0] = most;
    left.splice(at, 1);
  }
  return areas;
}

/**
 * @param {Corner[]} ring
 * @param {number[]} areas of {@link leastAreas}
 * @param {number} least corners that cost less are left out
 * @returns {Corner[]} a closed ring
 */
export function simplified(ring, areas, least) {
  const kept = ring.slice(0, -1).filter((_, index) => (areas[index] ?? 0) >= least);
  return [...kept, ...kept.slice(0, 1)];
}

/**
 * @param {Corner[]} ring
 * @param {number[]} left indices of the corners that are left
 * @param {number} at
 */
function triangle(ring, left, at) {
  const [ax, ay] = corner(ring, left, at - 1);
  const [bx, by] = corner(ring, left, at);
  const [cx, cy] = corner(ring, left, at + 1);
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/**
 * @param {Corner[]} ring
 * @param {number[]} left
 * @param {number} at
 * @returns {Corner}
 */
function corner(ring, left, at) {
  return ring[left[(at + left.length) % left.length] ?? 0] ?? [0, 0];
}
