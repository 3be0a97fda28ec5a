import * as z from 'zod/mini';
import { plainDateSchema, textSchema } from '../../core/config/fields.js';

/** What other parts of a config call a fact, parameter, amount, condition, scheme, route or benefit by. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(80));

/** Where a rule or figure was read, and when. */
export const ruleSourceSchema = z.strictObject({
  title: textSchema,
  url: z.exactOptional(z.string()),
  /** A page, a section or a heading in the source. */
  place: z.exactOptional(textSchema),
  checkedOn: z.exactOptional(plainDateSchema),
});

/** A number as it stands, or the id of a parameter or an amount. */
export const valueSchema = z.union([z.number(), idSchema]);

export type RuleSource = z.infer<typeof ruleSourceSchema>;
/** A number as it stands, or the id of a parameter or an amount. */
export type ValueConfig = z.infer<typeof valueSchema>;
