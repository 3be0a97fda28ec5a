import * as z from 'zod/mini';
import {
  baseFields,
  linkSchema,
  plainDateSchema,
  sourceRefSchema,
  textSchema,
} from '../../core/config/fields.js';
import { WIDGET } from './widget.js';

export { LISTS, VERSION, WIDGET } from './widget.js';

const idSchema = z.string().check(z.minLength(1), z.maxLength(120));
const yearSchema = z.int().check(z.gte(1583), z.lte(9999));

/** Where something was read, and when. */
const entrySourceSchema = z.strictObject({
  document: z.exactOptional(textSchema),
  /** A page, a chapter or a heading in the document. */
  page: z.exactOptional(z.string()),
  url: z.exactOptional(z.string()),
  checkedOn: z.exactOptional(plainDateSchema),
});

/** From and to, both included; one that is missing is open. */
const rangeSchema = z.strictObject({
  from: z.exactOptional(z.number()),
  to: z.exactOptional(z.number()),
});

/** What a visitor, or the config for them, has chosen of one facet. */
const choiceSchema = z.strictObject({
  /** Ids of a list facet: an entry needs one of them. */
  values: z.exactOptional(z.array(idSchema)),
  /** Of a range facet: an entry needs to overlap it. */
  range: z.exactOptional(rangeSchema),
  /** Of a yes/no facet. */
  is: z.exactOptional(z.boolean()),
});

/** What is told about a facet value when it is chosen, before its entries. */
const introSchema = z.strictObject({
  /** Markdown subset. */
  text: z.exactOptional(textSchema),
  /** Verbatim, each with the place where it was read. */
  quotes: z.exactOptional(z.array(z.strictObject({ text: textSchema, source: entrySourceSchema }))),
  challenge: z.exactOptional(textSchema),
});

/** One value of a list facet: its words, and the words that visitors may search for instead. */
const facetValueSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  synonyms: z.exactOptional(z.array(z.string())),
  intro: z.exactOptional(introSchema),
  note: z.exactOptional(textSchema),
});

const facetFields = {
  id: idSchema,
  label: textSchema,
  /** A caution that is shown together with the filter. */
  note: z.exactOptional(textSchema),
  /** Usable in the matrix, in presets and in the detail, but not offered as a filter. */
  hidden: z.exactOptional(z.boolean()),
  /** The values are the editor's assessment rather than read in the source, and shown as such. */
  assessed: z.exactOptional(z.boolean()),
};

/** Something entries can be told apart by. The order of the facets is their order on the page. */
const facetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('list'),
    ...facetFields,
    /** Fixes order and words; without it the values are those found in the entries, A to Å. */
    values: z.exactOptional(z.array(facetValueSchema)),
  }),
  z.strictObject({
    kind: z.literal('range'),
    ...facetFields,
    unit: z.enum(['age', 'grade', 'year', 'number']),
  }),
  z.strictObject({ kind: z.literal('boolean'), ...facetFields }),
]);

/** What an entry says under a facet: one id or several, yes or no, or a range. */
const valueSchema = z.union([z.string(), z.array(z.string()), z.boolean(), rangeSchema], {
  // A bare number is none of these, and the next best guess; each line is something to write instead.
  error: ({ input }) =>
    typeof input === 'number' ? `{"from": ${input}, "to": ${input}}\n"${input}"` : undefined,
});

/** One intervention, recommendation, offer or case. */
export const entrySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: z.exactOptional(textSchema),
  /** Markdown subset. */
  body: z.exactOptional(textSchema),
  /** By facet id. */
  values: z.exactOptional(z.record(z.string(), valueSchema)),
  /** By facet id: on what an assessed value rests. */
  assessed: z.exactOptional(z.record(z.string(), textSchema)),
  evidence: z.exactOptional(textSchema),
  cost: z.exactOptional(textSchema),
  year: z.exactOptional(yearSchema),
  status: z.exactOptional(z.enum(['current', 'ended', 'unknown'])),
  links: z.exactOptional(z.array(linkSchema)),
  source: z.exactOptional(entrySourceSchema),
});

const viewSchema = z.enum(['list', 'matrix', 'shortlist']);
const sortSchema = z.enum(['relevance', 'title', 'newest', 'source']);

/** The config of `<sund-intervention-finder>`. */
export const configSchema = z.strictObject({
  ...baseFields(WIDGET),
  /** What one entry and several are called; default “indsats” and “indsatser”. */
  noun: z.exactOptional(z.strictObject({ one: textSchema, many: textSchema })),
  entries: z.union([z.array(entrySchema), sourceRefSchema]),
  facets: z.array(facetSchema),
  /** Groups of words that mean the same, besides those of the facet values. */
  synonyms: z.exactOptional(z.array(z.array(z.string()))),
  /** Chosen from the start; a visitor can choose otherwise. */
  preset: z.exactOptional(z.record(z.string(), choiceSchema)),
  /** This page shows only these entries, and does not say so among the filters. */
  only: z.exactOptional(z.record(z.string(), choiceSchema)),
  /** The views a visitor can choose between, in order; default list, matrix where there is one, shortlist. */
  views: z.exactOptional(z.array(viewSchema)),
  /** The view shown first; default the list. */
  view: z.exactOptional(viewSchema),
  /** The two facets that the matrix crosses at the start. */
  matrix: z.exactOptional(z.strictObject({ rows: idSchema, columns: idSchema })),
  /** Order of the list while nothing is searched for; default that of the catalogue. */
  sort: z.exactOptional(sortSchema),
  /** Keeps filters, view, open entry and shortlist in the page's fragment, so that they can be linked to. */
  deepLinks: z.exactOptional(z.boolean()),
});

export type InterventionFinderConfig = z.infer<typeof configSchema>;
export type EntryConfig = z.infer<typeof entrySchema>;
export type EntrySource = z.infer<typeof entrySourceSchema>;
export type FacetConfig = z.infer<typeof facetSchema>;
export type FacetValueConfig = z.infer<typeof facetValueSchema>;
export type FacetIntro = z.infer<typeof introSchema>;
export type FacetChoice = z.infer<typeof choiceSchema>;
export type RangeConfig = z.infer<typeof rangeSchema>;
export type ViewName = z.infer<typeof viewSchema>;
export type SortName = z.infer<typeof sortSchema>;
