/*
 * All that the overview map needs, to be loaded together after the first view.
 */
export { drawOverview } from './domain/overview/drawing.js';
export { frameAround, frameOf } from './domain/overview/frame.js';
export { readContext } from './domain/overview/read-context.js';
export { outlineOf } from './outline.js';
export { overviewView } from './views/overview.js';
export { overviewStyles as styles } from './views/overview.styles.js';
