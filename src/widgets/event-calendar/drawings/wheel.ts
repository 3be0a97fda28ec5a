import { wheelModel } from '../domain/wheel.js';
import type { DrawView } from '../draw-view.js';
import { wheelView } from '../views/wheel.js';

export { wheelStyles as styles } from '../views/wheel.styles.js';

/** The view of the same name with its model, to be loaded together. */
export const draw: DrawView = (calendar, state, today, context, send) =>
  wheelView(wheelModel(calendar, state, today), context, send);
