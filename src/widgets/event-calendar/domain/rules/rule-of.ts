import type { DateRule } from '../../config.js';

/** The rule of one kind. */
export type RuleOf<Kind extends DateRule['kind']> = Extract<DateRule, { kind: Kind }>;
