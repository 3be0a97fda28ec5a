import { nextModel } from '../domain/next.js';
import type { DrawView } from '../draw-view.js';
import { nextView } from '../views/next.js';

export { nextStyles as styles } from '../views/next.styles.js';

/** The view of the same name with its model, to be loaded together. */
export const draw: DrawView = (calendar, state, today, context, send) =>
  nextView(nextModel(calendar, state, today), context, send);
