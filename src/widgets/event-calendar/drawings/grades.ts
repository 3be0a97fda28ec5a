import { gradePlanModel } from '../domain/grades.js';
import type { DrawView } from '../draw-view.js';
import { gradesView } from '../views/grades.js';

export { gradesStyles as styles } from '../views/grades.styles.js';

/** The view of the same name with its model, to be loaded together. */
export const draw: DrawView = (calendar, state, today, context, send) =>
  gradesView(gradePlanModel(calendar, state, today), context, send);
