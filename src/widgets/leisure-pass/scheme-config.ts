import * as z from 'zod/mini';
import {
  contactSchema,
  linkSchema,
  plainDateSchema,
  textSchema,
} from '../../core/config/fields.js';
import { idSchema, ruleSourceSchema, valueSchema } from './shared-config.js';

/** A way to apply. The first one that is open to whoever asks is theirs. */
const routeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['parent', 'professional', 'club', 'automatic']),
  /** Conditions of this way, all of them, besides those of the scheme. */
  when: z.exactOptional(z.array(idSchema)),
  /** Who that is: “Barnets lærer eller pædagog”. */
  who: z.exactOptional(textSchema),
  /** What a family can say to them. */
  words: z.exactOptional(textSchema),
  /** What one needs at hand. */
  needs: z.exactOptional(z.array(textSchema)),
  /** What happens, in which order. Markdown subset. */
  steps: z.exactOptional(textSchema),
  link: z.exactOptional(linkSchema),
  contact: z.exactOptional(contactSchema),
  /** When an answer comes. */
  answerTime: z.exactOptional(textSchema),
  source: z.exactOptional(ruleSourceSchema),
});

/** `year` where the source does not say which. */
const benefitPeriodSchema = z.enum([
  'once',
  'month',
  'halfYear',
  'season',
  'year',
  'calendarYear',
  'schoolYear',
]);

/** Something a pass pays or gives. Without `cap` the source says no amount. */
const benefitSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['fee', 'equipment', 'camp', 'transport', 'guide']),
  label: z.exactOptional(textSchema),
  /** Conditions of this benefit, all of them: age bands, for example. */
  when: z.exactOptional(z.array(idSchema)),
  /** Kroner at most. */
  cap: z.exactOptional(valueSchema),
  /** Percent of the price that is paid; default all of it. */
  share: z.exactOptional(valueSchema),
  period: z.exactOptional(benefitPeriodSchema),
  /** The id of a cap that several benefits have together. */
  sharedCap: z.exactOptional(idSchema),
  note: z.exactOptional(textSchema),
  source: z.exactOptional(ruleSourceSchema),
});

const sharedCapSchema = z.strictObject({
  id: idSchema,
  label: z.exactOptional(textSchema),
  cap: valueSchema,
  period: z.exactOptional(benefitPeriodSchema),
});

/** A time in which nobody can apply. */
const closureSchema = z.discriminatedUnion('kind', [
  /** Every year, as MM-DD, or once, as YYYY-MM-DD; both days included. */
  z.strictObject({
    kind: z.literal('window'),
    from: z.string().check(z.regex(/^(\d{4}-)?\d{2}-\d{2}$/, 'date')),
    through: z.string().check(z.regex(/^(\d{4}-)?\d{2}-\d{2}$/, 'date')),
    reason: z.exactOptional(textSchema),
  }),
  /** The money is spent; `until` the day on which there is new, where it is known. */
  z.strictObject({
    kind: z.literal('spent'),
    until: z.exactOptional(plainDateSchema),
    reason: z.exactOptional(textSchema),
  }),
  z.strictObject({
    kind: z.literal('opens'),
    on: plainDateSchema,
    reason: z.exactOptional(textSchema),
  }),
]);

/** How a scheme stands to another. `fallback` and `referFirst` name the one to go to. */
const relationSchema = z.strictObject({
  kind: z.enum(['combinable', 'excludes', 'referFirst', 'fallback']),
  scheme: idSchema,
  note: z.exactOptional(textSchema),
  source: z.exactOptional(ruleSourceSchema),
});

/** One kind of support: its conditions, what it gives, and who applies for it. */
export const schemeSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** With its article, as in “Du kan søge om …”: “et fritidspas”. Default the name. */
  nameIndefinite: z.exactOptional(textSchema),
  summary: z.exactOptional(textSchema),
  /** A municipality’s own pass (default), something that comes on top, or somebody else’s help. */
  role: z.exactOptional(z.enum(['pass', 'supplement', 'other'])),
  /** Who says yes: always the municipality or another authority (default), or the rule itself. */
  decision: z.exactOptional(z.enum(['authority', 'rule'])),
  /** Who the authority is, where it is not the municipality. */
  authority: z.exactOptional(textSchema),
  /** The days on which these rules hold, both included. Outside them the scheme is outdated. */
  from: z.exactOptional(plainDateSchema),
  to: z.exactOptional(plainDateSchema),
  /** Ids of conditions, all of which must be met. */
  requires: z.array(idSchema),
  routes: z.array(routeSchema),
  benefits: z.exactOptional(z.array(benefitSchema)),
  sharedCaps: z.exactOptional(z.array(sharedCapSchema)),
  /** Most years, and most passes at a time or in all, in words and numbers. */
  limits: z.exactOptional(
    z.strictObject({
      years: z.exactOptional(z.int()),
      times: z.exactOptional(z.int()),
      activities: z.exactOptional(z.int()),
      note: z.exactOptional(textSchema),
    }),
  ),
  closures: z.exactOptional(z.array(closureSchema)),
  relations: z.exactOptional(z.array(relationSchema)),
  /** What is not checked here, each as the end of “Det har vi ikke tjekket: om …”. */
  unchecked: z.exactOptional(z.array(textSchema)),
  /** Where the money goes, as a sentence. */
  payment: z.exactOptional(textSchema),
  /** What one can do after a “no”, besides other schemes. */
  instead: z.exactOptional(textSchema),
  source: ruleSourceSchema,
  legalBasis: z.exactOptional(ruleSourceSchema),
  /** How one complains, or that one cannot. */
  appeal: z.exactOptional(textSchema),
  contact: z.exactOptional(contactSchema),
});

export type SchemeConfig = z.infer<typeof schemeSchema>;
export type RouteConfig = z.infer<typeof routeSchema>;
export type BenefitConfig = z.infer<typeof benefitSchema>;
export type BenefitPeriod = z.infer<typeof benefitPeriodSchema>;
export type SharedCapConfig = z.infer<typeof sharedCapSchema>;
export type ClosureConfig = z.infer<typeof closureSchema>;
export type RelationConfig = z.infer<typeof relationSchema>;
