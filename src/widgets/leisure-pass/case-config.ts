import * as z from 'zod/mini';
import { plainDateSchema, textSchema } from '../../core/config/fields.js';
import { idSchema, ruleSourceSchema } from './shared-config.js';

/** Yes or no, a number, a date or an option, several options, or that one does not know. */
const answerSchema = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ dontKnow: z.literal(true) }),
]);

export const outcomeCodeSchema = z.enum([
  'canApply',
  'askSomeone',
  'automatic',
  'needsAnswer',
  'no',
  'closed',
  'outdated',
]);

/** What is expected of one scheme. What is left out is not looked at. */
const expectationSchema = z.strictObject({
  outcome: outcomeCodeSchema,
  /** With `canApply`: who says yes. */
  decides: z.exactOptional(z.enum(['authority', 'rule'])),
  /** The id of the way to apply. */
  route: z.exactOptional(idSchema),
  /** With `needsAnswer` and `askSomeone`: the fact it lacks. */
  fact: z.exactOptional(idSchema),
  /** Kroner at most, by the id of the benefit. */
  amounts: z.exactOptional(z.record(z.string(), z.number())),
});

/** A family of which the municipality knows the answer: run by `sund check`. */
export const caseSchema = z.strictObject({
  id: idSchema,
  note: z.exactOptional(textSchema),
  /** The day on which they ask. */
  today: plainDateSchema,
  /** Who asks; default a parent. */
  audience: z.exactOptional(z.enum(['parent', 'professional', 'young'])),
  /** By the id of the fact. What is left out was not asked. */
  answers: z.record(z.string(), answerSchema),
  /** By the id of the scheme. */
  expect: z.record(z.string(), expectationSchema),
  source: z.exactOptional(ruleSourceSchema),
});

export type CaseConfig = z.infer<typeof caseSchema>;
export type CaseAnswer = z.infer<typeof answerSchema>;
export type ExpectationConfig = z.infer<typeof expectationSchema>;
export type OutcomeCode = z.infer<typeof outcomeCodeSchema>;
