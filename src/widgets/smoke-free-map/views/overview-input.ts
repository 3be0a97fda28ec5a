import type { OverviewDrawing } from '../domain/overview/drawing.js';
import { nextZone } from '../domain/overview/next-zone.js';
import { pointIn, zoneAt } from '../domain/overview/pointing.js';
import type { OverviewIntents } from './overview-model.js';
import { directionOfKey } from './zone-keys.js';

/** Opens the zone that was hit, else tells the place. */
export function onPress(
  event: MouseEvent,
  drawing: OverviewDrawing,
  { open, pointed }: OverviewIntents,
): void {
  const drawn = event.currentTarget;
  if (!(drawn instanceof Element)) return;
  const box = drawn.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * drawing.width;
  const y = ((event.clientY - box.top) / box.height) * drawing.height;
  // A screen reader presses the button itself, wherever that puts the pointer.
  const zone = event.detail === 0 ? zoneOf(event) : zoneAt(drawing, x, y)?.id;
  if (zone !== undefined) return open(zone);
  const { point, accuracy } = pointIn(drawing, x, y);
  pointed(point, accuracy);
}

/** Moves focus between the marks, and opens the one that has it. */
export function onKey(
  event: KeyboardEvent,
  drawing: OverviewDrawing,
  { open }: OverviewIntents,
): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = zoneOf(event);
  if (from === undefined) return;
  const direction = directionOfKey(event.key);
  if (direction === undefined) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    return open(from);
  }
  // Also where it leads nowhere: the page would scroll the map away.
  event.preventDefault();
  const next = nextZone(drawing, from, direction);
  if (next !== undefined) targetOf(event.currentTarget, next)?.focus();
}

function zoneOf({ target }: Event): string | undefined {
  const mark = target instanceof Element ? target.closest('[data-zone]') : null;
  return mark?.getAttribute('data-zone') ?? undefined;
}

function targetOf(drawn: EventTarget | null, zone: string): SVGElement | null {
  if (!(drawn instanceof Element)) return null;
  return drawn.querySelector<SVGElement>(`[data-zone="${CSS.escape(zone)}"]`);
}
