import * as z from 'zod/mini';
import { plainDateSchema, textSchema } from '../../core/config/fields.js';

const idSchema = z.string().check(z.minLength(1), z.maxLength(120));

/**
 * What is decided about a product: it may not be used, people are asked not to, it may be used, or nobody
 * has said.
 */
const statusSchema = z.enum(['forbidden', 'advisory', 'allowed', 'unknown']);

/** What the answer is given for, each by itself. One that is missing is unknown. */
const productsSchema = z.strictObject({
  cigarettes: z.exactOptional(statusSchema),
  /** E-cigarettes, with and without nicotine. */
  vape: z.exactOptional(statusSchema),
  /** Snus, nicotine pouches and chewing tobacco. */
  snus: z.exactOptional(statusSchema),
  waterPipe: z.exactOptional(statusSchema),
});

/** On the clock, in the config's time zone. An end before the start is on the day after. */
const hoursSchema = z.strictObject({
  /** ISO 8601: 1 is Monday; default every day. */
  weekdays: z.exactOptional(z.array(z.int().check(z.gte(1), z.lte(7)))),
  from: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  to: z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)),
});

/** Days of the year, both included, `MM-DD`. An end before the start is in the year after. */
const seasonSchema = z.strictObject({
  from: z.string().check(z.regex(/^\d{2}-\d{2}$/)),
  to: z.string().check(z.regex(/^\d{2}-\d{2}$/)),
});

/** Where a rule is written, and when somebody last read it there. */
const ruleSourceSchema = z.strictObject({
  title: textSchema,
  url: z.exactOptional(z.string()),
  /** Missing where it is not known when it was read. */
  checkedOn: z.exactOptional(plainDateSchema),
});

/** One rule, which any number of zones can have. */
export const ruleSchema = z.strictObject({
  id: idSchema,
  /** What it is called where several hold: "Loven om røgfri skoler". */
  label: z.exactOptional(textSchema),
  products: productsSchema,
  /** What it rests on. A request never forbids. */
  basis: z.enum(['law', 'decision', 'request']),
  /** Only at these times; default always. */
  hours: z.exactOptional(z.array(hoursSchema)),
  season: z.exactOptional(seasonSchema),
  /** First and last day it holds. */
  validFrom: z.exactOptional(plainDateSchema),
  validTo: z.exactOptional(plainDateSchema),
  /** What else there is to know, in a sentence: "Der er et rygeområde ved indgangen". */
  note: z.exactOptional(textSchema),
  source: z.exactOptional(ruleSourceSchema),
});

export type RuleConfig = z.infer<typeof ruleSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Products = z.infer<typeof productsSchema>;
export type Product = keyof Products;
export type Basis = RuleConfig['basis'];
export type HoursConfig = z.infer<typeof hoursSchema>;
export type SeasonConfig = z.infer<typeof seasonSchema>;
