import type { PassConfig } from './domain/model.js';

/** What the leisure pass is shown from. */
export interface PassModel {
  readonly config: PassConfig;
  /** How many schemes could not be read at all, so that nobody can say what they are. */
  readonly unreadable: number;
}
