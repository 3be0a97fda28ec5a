import type { Zone } from '../domain/model.js';

/** Where the keys lead from a zone: the arrows by place, the others by number. */
export type ZoneStep = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'before' | 'after';

const STEPS: ReadonlyMap<string, ZoneStep> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['Home', 'first'],
  ['End', 'last'],
  ['PageUp', 'before'],
  ['PageDown', 'after'],
]);

/** What a key asks for; undefined for those that ask for no zone. */
export function zoneStep(key: string): ZoneStep | undefined {
  return STEPS.get(key);
}

/**
 * The zone that a step leads to; the one it is at where there is none that way. An arrow leads to the
 * nearest in its quarter of the compass. Every zone can be reached by number, whatever lies where.
 *
 * @param zones in the order of their numbers
 */
export function nextZone(
  zones: readonly Zone[],
  from: Zone | undefined,
  step: ZoneStep,
): Zone | undefined {
  const at = from ? zones.indexOf(from) : -1;
  if (!from || at < 0) return zones[step === 'last' ? zones.length - 1 : 0];
  switch (step) {
    case 'first':
      return zones[0];
    case 'last':
      return zones.at(-1);
    case 'before':
      return zones[Math.max(0, at - 1)];
    case 'after':
      return zones[Math.min(zones.length - 1, at + 1)];
    default:
      return nearest(zones, from, step) ?? from;
  }
}

type Arrow = Extract<ZoneStep, 'up' | 'down' | 'left' | 'right'>;

function nearest(zones: readonly Zone[], from: Zone, arrow: Arrow): Zone | undefined {
  const isOn = arrow === 'down' || arrow === 'right';
  let found: Zone | undefined;
  let least = Infinity;
  for (const zone of zones) {
    if (zone === from) continue;
    const { ahead, aside } = offset(from, zone, arrow);
    if (ahead < 0 || aside > ahead) continue;
    let distance = ahead * ahead + aside * aside;
    if (distance === 0) {
      // At the very same place: their numbers say which comes after which.
      const after = (zone.number - from.number) * (isOn ? 1 : -1);
      if (after < 0) continue;
      distance = -1 / after;
    }
    if (distance < least) {
      least = distance;
      found = zone;
    }
  }
  return found;
}

function offset(from: Zone, to: Zone, arrow: Arrow): { ahead: number; aside: number } {
  const east = to.centre.east - from.centre.east;
  const north = to.centre.north - from.centre.north;
  switch (arrow) {
    case 'up':
      return { ahead: north, aside: Math.abs(east) };
    case 'down':
      return { ahead: -north, aside: Math.abs(east) };
    case 'right':
      return { ahead: east, aside: Math.abs(north) };
    case 'left':
      return { ahead: -east, aside: Math.abs(north) };
  }
}
