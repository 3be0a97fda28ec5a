/*
 * What a visitor meets after a click or a key, or only now and then: one file, fetched while the first
 * view is being drawn.
 */
export { stepView } from './views/view-step.js';
