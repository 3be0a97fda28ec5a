import { isRightToLeft } from './reading-direction.js';

/** One on or back in reading order; 0 for any other key. Up and down do not depend on it. */
export function arrowStep(event: KeyboardEvent): number {
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  const onwards = isRightToLeft(event.currentTarget) ? 'ArrowLeft' : 'ArrowRight';
  const back = onwards === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  return event.key === onwards ? 1 : event.key === back ? -1 : 0;
}
