import * as z from 'zod/mini';

/*
 * The shape of the fields that every config shares. What they mean (that a link is safe, that a time
 * zone exists, that a review is due) is checked in check-fields.ts, so that each problem names its fix.
 */

/**
 * A text for people: one string, or one per language with Danish always among them. Keys are BCP 47
 * language tags. {@link resolveText} picks the one to show.
 */
export const textSchema = z.union([
  z.string(),
  z.catchall(z.object({ da: z.string(), en: z.exactOptional(z.string()) }), z.string()),
]);

/** A calendar day, `YYYY-MM-DD` (ISO 8601). */
export const plainDateSchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'date'));

/** A link with its words. `href` is resolved against the config file. */
export const linkSchema = z.strictObject({ label: textSchema, href: z.string() });

/** Somebody to ask: a unit of the municipality or school and at least one way to it, never a person. */
export const contactSchema = z.strictObject({
  unit: textSchema,
  phone: z.exactOptional(z.string()),
  link: z.exactOptional(linkSchema),
  place: z.exactOptional(textSchema),
  hours: z.exactOptional(textSchema),
  /** True where one can ask for an interpreter. */
  interpreter: z.exactOptional(z.boolean()),
});

/** Who keeps the content, when they last went through it, and when they must do it again. */
export const ownerSchema = z.strictObject({
  unit: z.exactOptional(textSchema),
  reviewedOn: z.exactOptional(plainDateSchema),
  reviewBy: z.exactOptional(plainDateSchema),
});

/** Instead of a list of data: the file it is in. Relative to the file that says so. */
export const sourceRefSchema = z.strictObject({ src: z.string().check(z.minLength(1)) });

/**
 * The fields every config has, to be spread into a widget's `z.strictObject`. A widget that requires
 * `contact` puts `contact: contactSchema` after the spread.
 */
export function baseFields<const Widget extends string, const Version extends number = 1>(
  widget: Widget,
  version: Version = 1 as Version,
) {
  return {
    /** The address of the JSON schema, for editors that complete and check while one types. */
    $schema: z.exactOptional(z.string()),
    widget: z.literal(widget),
    version: z.literal(version),
    /** Language of the interface and of plain texts; default the nearest `lang` on the page. */
    lang: z.exactOptional(z.string()),
    title: z.exactOptional(textSchema),
    /** Markdown subset. */
    intro: z.exactOptional(textSchema),
    contact: z.exactOptional(contactSchema),
    owner: z.exactOptional(ownerSchema),
    headingLevel: z.exactOptional(z.literal([2, 3, 4, 5, 6])),
    /** True for data that is not the municipality's own. */
    example: z.exactOptional(z.boolean()),
    /** IANA name; "today" is the date there. Default Europe/Copenhagen. */
    timeZone: z.exactOptional(z.string()),
  };
}

/** What every widget's config has in common. */
export type BaseConfig = z.infer<
  z.ZodMiniObject<ReturnType<typeof baseFields<string, number>>, z.core.$strict>
>;
export type LinkConfig = z.infer<typeof linkSchema>;
export type ContactConfig = z.infer<typeof contactSchema>;
export type OwnerConfig = z.infer<typeof ownerSchema>;
export type SourceRef = z.infer<typeof sourceRefSchema>;

/** A config whose `{"src": …}` lists have been loaded: the lists themselves stand in their place. */
export type Inlined<T> = T extends readonly (infer Entry)[]
  ? Inlined<Entry>[]
  : T extends SourceRef
    ? keyof T extends 'src'
      ? never
      : { [Key in keyof T]: Inlined<T[Key]> }
    : T extends object
      ? { [Key in keyof T]: Inlined<T[Key]> }
      : T;
