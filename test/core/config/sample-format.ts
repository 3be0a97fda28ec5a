import * as z from 'zod/mini';
import {
  baseFields,
  linkSchema,
  plainDateSchema,
  sourceRefSchema,
  textSchema,
} from '../../../src/core/config/fields.js';
import type { ConfigFormat } from '../../../src/core/config/format.js';
import type { ShapeTable } from '../../../src/core/config/shape.js';

const entrySchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(20)),
  title: z.exactOptional(textSchema),
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('day'), date: plainDateSchema }),
    z.strictObject({
      kind: z.literal('month'),
      month: z.int().check(z.gte(1), z.lte(12)),
      share: z.exactOptional(z.number()),
    }),
    z.strictObject({ kind: z.literal(['never', 'always']) }),
  ]),
  tags: z.exactOptional(z.array(z.enum(['a', 'b']))),
  dates: z.exactOptional(z.record(z.string().check(z.regex(/^\d{4}$/, 'year')), plainDateSchema)),
  links: z.exactOptional(z.array(linkSchema)),
  done: z.exactOptional(z.boolean()),
});

const groupSchema = z.strictObject({
  id: z.string(),
  entries: z.exactOptional(z.union([z.array(entrySchema), sourceRefSchema])),
});

const sampleSchema = z.strictObject({
  ...baseFields('sample', 2),
  entries: z.union([z.array(entrySchema), sourceRefSchema]),
  groups: z.exactOptional(z.union([z.array(groupSchema), sourceRefSchema])),
  rules: z.exactOptional(z.strictObject({ limit: z.number() })),
});

/** The same as plain data. */
const sampleShape: ShapeTable = {
  '': [
    'fields',
    '$schema? widget version lang? title? intro?:title contact? owner? headingLevel? example?:boolean timeZone? entries groups? rules?',
  ],
  widget: ['one', 'sample'],
  version: ['one', 2],
  title: ['any', ['string', ['fields', 'da en?', 'string']]],
  contact: ['fields', 'unit:title phone? link? place?:title hours?:title interpreter?:boolean'],
  link: ['fields', 'label:title href'],
  owner: ['fields', 'unit?:title reviewedOn? reviewBy?:reviewedOn'],
  reviewedOn: /^\d{4}-\d{2}-\d{2}$/,
  headingLevel: ['one', 2, 3, 4, 5, 6],
  entries: ['list', ['fields', 'id title? when tags? dates? links? done?:boolean']],
  id: ['text', 1, 20],
  when: [
    'by',
    'kind',
    { day: 'date:reviewedOn', month: 'month share?:number', never: '', always: '' },
  ],
  month: ['integer', 1, 12],
  tags: ['list', ['one', 'a', 'b']],
  dates: ['fields', '', 'reviewedOn', /^\d{4}$/],
  links: ['list', 'link'],
  groups: ['list', ['fields', 'id:string entries?']],
  rules: ['fields', 'limit:number'],
};

export type SampleConfig = z.infer<typeof sampleSchema>;

/** A small widget's config with everything that the intake has to cope with. */
export const sampleFormat: ConfigFormat<SampleConfig> = {
  widget: 'sample',
  version: 2,
  schema: sampleSchema,
  shape: () => Promise.resolve(sampleShape),
  lists: [['entries'], ['groups'], ['groups', '*', 'entries']],
  migrations: {
    1: ({ items, ...config }) => ({ ...config, ...(items !== undefined && { entries: items }) }),
  },
  strictPaths: [['rules'], ['entries', '*', 'when']],
};

export { entrySchema, groupSchema, sampleSchema, sampleShape };
