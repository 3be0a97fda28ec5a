import * as z from 'zod/mini';
import { plainDateSchema, textSchema } from '../../core/config/fields.js';
import { idSchema, ruleSourceSchema, valueSchema } from './shared-config.js';

const unitSchema = z.enum(['kroner', 'percent', 'number']);
const periodSchema = z.enum(['month', 'year']);

/** A figure that holds for a time. Outside it nobody knows, and no other year's figure stands in. */
export const parameterSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  unit: unitSchema,
  /** For what time an amount of money is reckoned. */
  period: z.exactOptional(periodSchema),
  values: z.array(
    z.strictObject({
      value: z.number(),
      /** The first and the last day on which it holds, both included; without one it is open there. */
      from: z.exactOptional(plainDateSchema),
      to: z.exactOptional(plainDateSchema),
      source: ruleSourceSchema,
    }),
  ),
});

const amountFields = {
  id: idSchema,
  label: z.exactOptional(textSchema),
  unit: z.exactOptional(unitSchema),
  period: z.exactOptional(periodSchema),
};

/** A figure worked out from others. */
export const amountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), ...amountFields, of: z.array(valueSchema) }),
  /** So much for each one of a count after the first `after` (default 1), `most` of them at most. */
  z.strictObject({
    kind: z.literal('perFurther'),
    ...amountFields,
    fact: idSchema,
    each: valueSchema,
    after: z.exactOptional(z.int().check(z.gte(0))),
    most: z.exactOptional(z.int().check(z.gte(0))),
  }),
  /** One figure where a condition is met, else another (default 0). */
  z.strictObject({
    kind: z.literal('when'),
    ...amountFields,
    condition: idSchema,
    value: valueSchema,
    otherwise: z.exactOptional(valueSchema),
  }),
  /** The figure of the first row that reaches as far as the answer: family size, age, year in the scheme. */
  z.strictObject({
    kind: z.literal('table'),
    ...amountFields,
    fact: idSchema,
    rows: z.array(z.strictObject({ through: z.int(), value: valueSchema })),
    /** After the last row; without it nobody knows. */
    beyond: z.exactOptional(valueSchema),
  }),
  /** So many percent of a figure. */
  z.strictObject({
    kind: z.literal('share'),
    ...amountFields,
    percent: valueSchema,
    of: valueSchema,
  }),
  z.strictObject({ kind: z.literal('lowest'), ...amountFields, of: z.array(valueSchema) }),
  z.strictObject({ kind: z.literal('highest'), ...amountFields, of: z.array(valueSchema) }),
]);

const conditionFields = {
  id: idSchema,
  /** What is required, as a sentence: “Barnet er mellem 3 og 17 år”. */
  label: z.exactOptional(textSchema),
  /** Said instead where it is met, not met, or not known. */
  met: z.exactOptional(textSchema),
  unmet: z.exactOptional(textSchema),
  unknown: z.exactOptional(textSchema),
  source: z.exactOptional(ruleSourceSchema),
};

/**
 * Something that is so, is not so, or is not known (Kleene’s three values). Conditions refer to others
 * by their ids, so that each has its words and its source once.
 */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), ...conditionFields, of: z.array(idSchema) }),
  /** Alternative grounds: one is enough. */
  z.strictObject({ kind: z.literal('any'), ...conditionFields, of: z.array(idSchema) }),
  z.strictObject({ kind: z.literal('not'), ...conditionFields, of: idSchema }),
  z.strictObject({
    kind: z.literal('atLeast'),
    ...conditionFields,
    count: z.int().check(z.gte(1)),
    of: z.array(idSchema),
  }),
  /** A yes/no or threshold fact was answered yes (or, with false, no). */
  z.strictObject({
    kind: z.literal('answer'),
    ...conditionFields,
    fact: idSchema,
    is: z.boolean(),
  }),
  /** A choice is one of these, or one of these is among several. */
  z.strictObject({
    kind: z.literal('oneOf'),
    ...conditionFields,
    fact: idSchema,
    options: z.array(idSchema),
  }),
  /**
   * Whole years of age today. From the birthday on which one turns `from`; `through` to the day before
   * one turns a year older than that (“til og med 17 år”); `untilTurning` to the day before that birthday.
   */
  z.strictObject({
    kind: z.literal('age'),
    ...conditionFields,
    fact: idSchema,
    from: z.exactOptional(z.int()),
    through: z.exactOptional(z.int()),
    untilTurning: z.exactOptional(z.int()),
  }),
  /** A count or a school grade, both ends included. */
  z.strictObject({
    kind: z.literal('range'),
    ...conditionFields,
    fact: idSchema,
    from: z.exactOptional(z.int()),
    through: z.exactOptional(z.int()),
  }),
  /** An amount of money beside another. */
  z.strictObject({
    kind: z.literal('compare'),
    ...conditionFields,
    fact: idSchema,
    is: z.enum(['under', 'atMost', 'atLeast', 'over']),
    than: valueSchema,
  }),
  /** Judged by somebody. Never a yes here, only “you can apply; the municipality decides”. */
  z.strictObject({
    kind: z.literal('assessment'),
    ...conditionFields,
    label: textSchema,
    by: z.exactOptional(textSchema),
  }),
]);

export type ParameterConfig = z.infer<typeof parameterSchema>;
export type AmountConfig = z.infer<typeof amountSchema>;
export type ConditionConfig = z.infer<typeof conditionSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Period = z.infer<typeof periodSchema>;
