import { monthModel } from '../domain/month.js';
import type { DrawView } from '../draw-view.js';
import { monthView } from '../views/month.js';

export { monthModel };
export { monthStyles as styles } from '../views/month.styles.js';

/** The view of the same name with its model, to be loaded together. */
export const draw: DrawView = (calendar, state, today, context, send) =>
  monthView(monthModel(calendar, state, today), context, send);
