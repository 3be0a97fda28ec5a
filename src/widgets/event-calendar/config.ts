import * as z from 'zod/mini';
import { baseFields, linkSchema, sourceRefSchema, textSchema } from '../../core/config/fields.js';
import { dateOrSpanSchema, dateRuleSchema, plainDateSchema } from './rule-config.js';

import { WIDGET } from './widget.js';

export type { DateRule } from './rule-config.js';

export { LISTS, VERSION, WIDGET } from './widget.js';

const idSchema = z.string().check(z.minLength(1), z.maxLength(120));
const yearSchema = z.int().check(z.gte(1583), z.lte(9999));
const timeOfDaySchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** School grades: 0 to 10, and `youth` for youth education. */
const gradeSchema = z.literal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'youth']);

const facetValueSchema = z.strictObject({ id: idSchema, label: textSchema });

/**
 * Start and end on the clock. Over several days the start counts on the first and the end on the last.
 * `timeZone` is an IANA name; default is the config's.
 */
const timeSchema = z.strictObject({
  start: timeOfDaySchema,
  end: z.exactOptional(timeOfDaySchema),
  timeZone: z.exactOptional(z.string()),
});

/** What schema.org `Event` needs of a place. */
const placeSchema = z.strictObject({
  name: textSchema,
  address: z.exactOptional(z.string()),
  postalCode: z.exactOptional(z.string()),
  town: z.exactOptional(z.string()),
  latitude: z.exactOptional(z.number().check(z.gte(-90), z.lte(90))),
  longitude: z.exactOptional(z.number().check(z.gte(-180), z.lte(180))),
  url: z.exactOptional(z.string()),
});

/** Where a date or a fact was read, and when. */
const eventSourceSchema = z.strictObject({
  title: z.exactOptional(textSchema),
  url: z.exactOptional(z.string()),
  checkedOn: plainDateSchema,
});

/** One year that differs from the rule: another date, or none. */
const exceptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('moved'),
    year: yearSchema,
    date: dateOrSpanSchema,
    note: z.exactOptional(textSchema),
  }),
  z.strictObject({
    kind: z.literal('cancelled'),
    year: yearSchema,
    note: z.exactOptional(textSchema),
  }),
]);

/** Something to be done in good time before (or after) the event. */
const deadlineSchema = z.strictObject({
  id: idSchema,
  purpose: z.enum(['order-materials', 'write-to-parents', 'sign-up', 'other']),
  title: z.exactOptional(textSchema),
  daysBefore: z.exactOptional(z.int().check(z.gte(0), z.lte(366))),
  /** Used instead of `daysBefore` where the deadline has a date rule of its own. */
  when: z.exactOptional(dateRuleSchema),
  /** Days before the deadline that a calendar reminds of it; default 7. */
  alarmDaysBefore: z.exactOptional(z.int().check(z.gte(0), z.lte(60))),
  url: z.exactOptional(z.string()),
});

/** A helpline or advice service of an organisation, shown on sensitive days. */
const helpSchema = z.strictObject({
  name: textSchema,
  url: z.exactOptional(z.string()),
  phone: z.exactOptional(z.string()),
  hours: z.exactOptional(textSchema),
});

/** Everything an event can say about itself besides its id, title and time. */
const eventDetailFields = {
  alsoKnownAs: z.exactOptional(z.array(z.string())),
  summary: z.exactOptional(textSchema),
  /** Markdown subset. */
  description: z.exactOptional(textSchema),
  themes: z.exactOptional(z.array(idSchema)),
  audiences: z.exactOptional(z.array(idSchema)),
  grades: z.exactOptional(z.array(gradeSchema)),
  organiser: z.exactOptional(
    z.strictObject({ name: textSchema, url: z.exactOptional(z.string()) }),
  ),
  place: z.exactOptional(placeSchema),
  links: z.exactOptional(z.array(linkSchema)),
  registration: z.exactOptional(linkSchema),
  source: z.exactOptional(eventSourceSchema),
  help: z.exactOptional(z.array(helpSchema)),
  deadlines: z.exactOptional(z.array(deadlineSchema)),
  status: z.exactOptional(z.enum(['planned', 'tentative', 'cancelled'])),
  time: z.exactOptional(timeSchema),
  /** In words, where no date says it: "en eller to gange om året". */
  frequency: z.exactOptional(textSchema),
};

const eventTimeFields = {
  when: dateRuleSchema,
  /** First and last year the rule holds, for example `until: 2023` for Store Bededag. */
  validFrom: z.exactOptional(yearSchema),
  validUntil: z.exactOptional(yearSchema),
  /** Only every nth year, counted from a year it took place; without `from` it is never given a day. */
  everyYears: z.exactOptional(
    z.strictObject({
      interval: z.int().check(z.gte(2), z.lte(10)),
      from: z.exactOptional(yearSchema),
    }),
  ),
  exceptions: z.exactOptional(z.array(exceptionSchema)),
  /**
   * For a rule that is inferred from earlier years rather than fixed by organiser or law: the last day
   * somebody confirmed it. More than two years before the event it shows as not confirmed.
   */
  lastConfirmed: z.exactOptional(plainDateSchema),
};

/** One event, campaign week or school holiday. */
export const eventSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  ...eventTimeFields,
  ...eventDetailFields,
});

/** A change that a later layer makes to an event of an earlier one; only the fields given change. */
const eventChangeSchema = z.strictObject({
  id: idSchema,
  hidden: z.exactOptional(z.boolean()),
  title: z.exactOptional(textSchema),
  ...eventTimeFields,
  when: z.exactOptional(dateRuleSchema),
  ...eventDetailFields,
});

/** A holiday or day off, drawn as a background rather than listed as a campaign. */
export const holidaySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  when: dateRuleSchema,
  validFrom: z.exactOptional(yearSchema),
  validUntil: z.exactOptional(yearSchema),
  exceptions: z.exactOptional(z.array(exceptionSchema)),
  /** School holidays are drawn apart from public holidays. */
  type: z.exactOptional(z.enum(['school', 'public'])),
  source: z.exactOptional(eventSourceSchema),
  hidden: z.exactOptional(z.boolean()),
});

/** The municipality's or the school's own list, laid over what comes before it. */
const layerSchema = z.strictObject({
  id: idSchema,
  title: z.exactOptional(textSchema),
  events: z.exactOptional(z.union([z.array(eventChangeSchema), sourceRefSchema])),
  holidays: z.exactOptional(z.union([z.array(holidaySchema), sourceRefSchema])),
});

const viewSchema = z.enum(['agenda', 'month', 'wheel', 'grades', 'next']);

/** The config of `<sund-event-calendar>`. */
export const configSchema = z.strictObject({
  ...baseFields(WIDGET),
  events: z.union([z.array(eventSchema), sourceRefSchema]),
  holidays: z.exactOptional(z.union([z.array(holidaySchema), sourceRefSchema])),
  layers: z.exactOptional(z.array(layerSchema)),
  themes: z.exactOptional(z.array(facetValueSchema)),
  audiences: z.exactOptional(z.array(facetValueSchema)),
  /** The view shown first; default `agenda`. */
  view: z.exactOptional(viewSchema),
  /** The views a visitor can choose between, in order; default agenda, month, wheel. */
  views: z.exactOptional(z.array(viewSchema)),
  /** What a year is: August to July (default) or January to December. */
  period: z.exactOptional(z.enum(['school-year', 'calendar-year'])),
  /** Filters chosen from the start. */
  filter: z.exactOptional(
    z.strictObject({
      themes: z.exactOptional(z.array(idSchema)),
      audiences: z.exactOptional(z.array(idSchema)),
    }),
  ),
  /** Keeps the chosen event and filter in the page's fragment, so that they can be linked to. */
  deepLinks: z.exactOptional(z.boolean()),
  /** Where the feed made by `sund ics` is hosted, so that visitors can subscribe to it. */
  feed: z.exactOptional(z.string()),
  /** The domain that ends every calendar UID; default the host of `feed`, else `sund.invalid`. */
  uidDomain: z.exactOptional(z.string().check(z.regex(/^[a-z0-9.-]+$/i))),
});

export type EventCalendarConfig = z.infer<typeof configSchema>;
export type EventConfig = z.infer<typeof eventSchema>;
export type EventChange = z.infer<typeof eventChangeSchema>;
export type HolidayConfig = z.infer<typeof holidaySchema>;
export type LayerConfig = z.infer<typeof layerSchema>;
export type DeadlineConfig = z.infer<typeof deadlineSchema>;
export type ExceptionConfig = z.infer<typeof exceptionSchema>;
export type PlaceConfig = z.infer<typeof placeSchema>;
export type Grade = z.infer<typeof gradeSchema>;
export type ViewName = z.infer<typeof viewSchema>;
