import { cautiousAnswersOf, statusOf, strictness } from './answers.js';
import { forceOf } from './force.js';
import type { Force, Moment, Point, ProductAnswer, Verdict, Zone, ZoneDistance } from './model.js';
import { distanceTo, nearestZone } from './nearness.js';
import { relationOf, type Relation } from './relation.js';

/** Metres from the nearest zone beyond which a map has nothing to say of a place. */
const REACH = 20_000;

/** A zone that has to do with where somebody stands. */
interface Affected extends ZoneDistance {
  readonly relation: Exclude<Relation, 'outside'>;
  readonly force: Force;
}

/**
 * What can be said about a point that is right within `accuracy` metres, at a moment. What is doubtful is
 * said to be: it never is more permissive than any of what may be true.
 */
export function verdictAt(
  zones: readonly Zone[],
  point: Point,
  accuracy: number,
  moment: Moment,
): Verdict {
  if (!Number.isFinite(point.east) || !Number.isFinite(point.north)) return { kind: 'elsewhere' };
  // A position that does not say how good it is may be anywhere.
  const reach = accuracy >= 0 ? accuracy : Infinity;
  const affected = affectedBy(zones, point, reach, moment);
  const inForce = affected.filter(({ force }) => force.kind === 'now');
  const of = (relation: Relation) => inForce.filter((each) => each.relation === relation);
  const [inside, maybe, close, smoking] = [
    of('inside').sort((one, other) => strictness(other.zone) - strictness(one.zone)),
    nearestFirst(of('maybe')),
    nearestFirst(of('close')),
    nearestFirst(of('smoking-area')),
  ];
  const products = cautiousAnswersOf(zonesOf(inside), zonesOf([...maybe, ...close]));
  if (inside.length > 0 && !isOpen(products)) {
    return {
      kind: 'inside',
      zones: inside.map(plain),
      products,
      maybe,
      close,
      smokingAreaOf: zonesOf(smoking),
    };
  }
  if (close.length > 0) return { kind: 'close', zones: close, maybe };
  if (maybe.length > 0) return { kind: 'too-close-to-say', zones: maybe };
  if (smoking.length > 0) return { kind: 'smoking-area', zones: smoking };
  return notInAny(zones, point, affected, moment);
}

/** Whether all that the zones one is in say is an allowance that others may take back. */
function isOpen(products: readonly ProductAnswer[]): boolean {
  const isTaken = products.some(({ zones }) => zones.length === 0);
  return isTaken && products.every(({ status }) => status === 'allowed' || status === 'unknown');
}

function zonesOf(found: readonly ZoneDistance[]): readonly Zone[] {
  return found.map(({ zone }) => zone);
}

function affectedBy(
  zones: readonly Zone[],
  point: Point,
  accuracy: number,
  moment: Moment,
): readonly Affected[] {
  const found: Affected[] = [];
  for (const zone of zones) {
    const relation = relationOf(zone, point, accuracy);
    if (relation === 'outside') continue;
    const force = forceOf(zone, moment);
    if (force.kind !== 'ended') found.push({ ...distanceTo(zone, point), relation, force });
  }
  return found;
}

/** In no zone whose rule holds now. */
function notInAny(
  zones: readonly Zone[],
  point: Point,
  affected: readonly Affected[],
  moment: Moment,
): Verdict {
  const nearest = nearestZone(
    zones,
    point,
    // It is told as a smoke-free place.
    (zone) =>
      statusOf(zone.rule, 'cigarettes') !== 'allowed' && forceOf(zone, moment).kind === 'now',
  );
  if (affected.length > 0) {
    const found = [...affected].sort((one, other) => one.metres - other.metres);
    return {
      kind: 'not-in-force',
      zones: found.map((each) => ({ ...plain(each), force: each.force })),
      nearest,
    };
  }
  const known = isInReach(nearest)
    ? nearest
    : nearestZone(zones, point, (zone) => forceOf(zone, moment).kind !== 'ended');
  return isInReach(known) ? { kind: 'outside', nearest } : { kind: 'elsewhere' };
}

function isInReach(nearest: ZoneDistance | undefined): boolean {
  return nearest !== undefined && nearest.metres <= REACH;
}

function nearestFirst(affected: readonly Affected[]): readonly ZoneDistance[] {
  return affected.map(plain).sort((one, other) => one.metres - other.metres);
}

function plain({ zone, metres, bearing }: Affected): ZoneDistance {
  return { zone, metres, bearing };
}
