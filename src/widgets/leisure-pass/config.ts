import * as z from 'zod/mini';
import {
  baseFields,
  contactSchema,
  sourceRefSchema,
  textSchema,
} from '../../core/config/fields.js';
import { caseSchema } from './case-config.js';
import { factSchema } from './fact-config.js';
import { amountSchema, conditionSchema, parameterSchema } from './rule-config.js';
import { schemeSchema } from './scheme-config.js';
import { WIDGET } from './widget.js';

export { LISTS, VERSION, WIDGET } from './widget.js';

const audienceSchema = z.enum(['parent', 'professional', 'young']);

/** The config of `<sund-leisure-pass>`. */
export const configSchema = z.strictObject({
  ...baseFields(WIDGET),
  contact: contactSchema,
  /** What the pass is called, with its article: “et fritidspas”, “en friplads”, “kontingentstøtte”. */
  nameIndefinite: z.exactOptional(textSchema),
  /** Who can ask here, in this order; default parents alone. */
  audiences: z.exactOptional(z.array(audienceSchema)),
  /** Languages to choose between, besides the config's own; default Danish and English. */
  languages: z.exactOptional(z.array(z.string())),
  /** How many children can be asked about at once; default 6. */
  mostChildren: z.exactOptional(z.int().check(z.gte(1), z.lte(12))),
  /** Asks for an activity's price on the result, to say what is left to pay; default true. */
  price: z.exactOptional(z.boolean()),
  /** In the order in which they are asked. */
  facts: z.array(factSchema),
  /** Figures that change by the year, or the file with them. */
  parameters: z.exactOptional(z.union([z.array(parameterSchema), sourceRefSchema])),
  /** Those that several configs have, beside one’s own: most often the file with them. */
  sharedParameters: z.exactOptional(z.union([z.array(parameterSchema), sourceRefSchema])),
  amounts: z.exactOptional(z.array(amountSchema)),
  conditions: z.array(conditionSchema),
  schemes: z.array(schemeSchema),
  cases: z.exactOptional(z.union([z.array(caseSchema), sourceRefSchema])),
});

export type LeisurePassConfig = z.infer<typeof configSchema>;
/** Who asks, and so which words a question has and which ways to apply are theirs. */
export type Audience = z.infer<typeof audienceSchema>;
