import * as z from 'zod/mini';
import { textSchema } from '../../core/config/fields.js';
import { idSchema } from './shared-config.js';

/** What a question is asked with. What is missing is taken from the standard fact, if it is one. */
const wordingFields = {
  /** The question, as the heading of its page. May hold amounts: `{limit}`, the id in braces. */
  question: z.exactOptional(textSchema),
  help: z.exactOptional(textSchema),
  /** Why it is asked. */
  why: z.exactOptional(textSchema),
  /** What the answer is called where answers are gone through; default the question. */
  label: z.exactOptional(textSchema),
};

const wordingSchema = z.strictObject(wordingFields);

/** Facts that Sund has words for in every language; each fits one kind. */
export const standardFactSchema = z.enum([
  'age',
  'birth-date',
  'grade',
  'number-of-children',
  'single-parent',
  'income-limit',
  'cash-benefit',
  'months-on-cash-benefit',
  'already-active',
  'refugee',
]);

const factFields = {
  id: idSchema,
  /** Asked once for each child, or once for the household; default the child. */
  of: z.exactOptional(z.enum(['child', 'household'])),
  standard: z.exactOptional(standardFactSchema),
  ...wordingFields,
  /** The same fact in other words, for who else may be asking. */
  professional: z.exactOptional(wordingSchema),
  young: z.exactOptional(wordingSchema),
};

const optionSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  help: z.exactOptional(textSchema),
});

const rangeFields = {
  /** The least and the most that can be answered, both included. */
  minimum: z.exactOptional(z.int()),
  maximum: z.exactOptional(z.int()),
};

/** Something that is asked. “I don’t know” can always be answered. Nothing is ever typed as free text. */
export const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('boolean'), ...factFields }),
  /** One of several. */
  z.strictObject({ kind: z.literal('choice'), ...factFields, options: z.array(optionSchema) }),
  /** Any number of several, none too. */
  z.strictObject({ kind: z.literal('several'), ...factFields, options: z.array(optionSchema) }),
  /** A whole number; 0 to 20 unless said otherwise. */
  z.strictObject({ kind: z.literal('count'), ...factFields, ...rangeFields }),
  /** Danish kroner, for a month or a year. */
  z.strictObject({ kind: z.literal('money'), ...factFields, period: z.enum(['month', 'year']) }),
  /** Whether something is at most, or under, an amount, so that nobody has to tell what they earn. */
  z.strictObject({
    kind: z.literal('threshold'),
    ...factFields,
    amount: idSchema,
    boundary: z.enum(['atMost', 'under']),
    /** Which income it is, where it is one. */
    income: z.exactOptional(z.enum(['gross', 'taxable', 'personal'])),
    /**
     * Whose income it is, where Sund has words for it: the parent’s and their spouse’s or partner’s, or
     * that of every adult at the address.
     */
    earners: z.exactOptional(z.enum(['couple', 'adults'])),
    /** Who counts as the household, in words of one’s own, which go before those of `earners`. */
    household: z.exactOptional(textSchema),
  }),
  /** In whole years. */
  z.strictObject({ kind: z.literal('age'), ...factFields, ...rangeFields }),
  z.strictObject({ kind: z.literal('birthDate'), ...factFields }),
  /** School grade, 0 to 10. */
  z.strictObject({ kind: z.literal('grade'), ...factFields }),
]);

export type FactConfig = z.infer<typeof factSchema>;
export type WordingConfig = z.infer<typeof wordingSchema>;
export type OptionConfig = z.infer<typeof optionSchema>;
export type StandardFact = z.infer<typeof standardFactSchema>;
