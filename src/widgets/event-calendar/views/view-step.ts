import type { ViewName } from '../config.js';

/**
 * The view that a key leads to from the chosen one, round and round; undefined for any other key.
 * @param rightToLeft whether the views stand from right to left, where left and right swap
 */
export function steppedView(
  views: readonly ViewName[],
  chosen: ViewName,
  key: string,
  rightToLeft: boolean,
): ViewName | undefined {
  const step = (by: number) => views[(views.indexOf(chosen) + by + views.length) % views.length];
  const onwards = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return step(onwards);
    case 'ArrowLeft':
      return step(-onwards);
    case 'ArrowDown':
      return step(1);
    case 'ArrowUp':
      return step(-1);
    case 'Home':
      return views[0];
    case 'End':
      return views.at(-1);
    default:
      return undefined;
  }
}
