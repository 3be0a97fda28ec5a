import * as z from 'zod/mini';
import {
  baseFields,
  contactSchema,
  linkSchema,
  sourceRefSchema,
  textSchema,
} from '../../core/config/fields.js';
import {
  addressSearchSchema,
  basemapSchema,
  contextReadingFields,
  featureSchema,
  zoneReadingFields,
} from './geography-config.js';
import { ruleSchema } from './rule-config.js';
import { WIDGET } from './widget.js';

export { LISTS, VERSION, WIDGET } from './widget.js';

const idSchema = z.string().check(z.minLength(1), z.maxLength(120));

/** The kinds of place that have a sign of their own. */
const iconSchema = z.enum([
  'playground',
  'school',
  'day-care',
  'sports-ground',
  'beach',
  'harbour',
  'harbour-bath',
  'square',
  'station',
  'bus-stop',
  'pedestrian-street',
  'park',
  'library',
  'hospital',
  'other',
]);

/** A kind of place. Those of `icon` need not be listed: they have names and signs already. */
const categorySchema = z.strictObject({
  id: idSchema,
  label: z.exactOptional(textSchema),
  icon: z.exactOptional(iconSchema),
  /** The rule of its zones where a zone does not say its own. */
  rule: z.exactOptional(idSchema),
});

/** The config of `<sund-smoke-free-map>`. */
export const configSchema = z.strictObject({
  ...baseFields(WIDGET),
  contact: contactSchema,
  /** Whose outline is drawn: its four digits, "0101". Default that of `<sund-site>`. */
  municipality: z.exactOptional(z.string().check(z.regex(/^\d{4}$/))),
  /** GeoJSON features, or the GeoJSON file they are in. */
  zones: z.union([z.array(featureSchema), sourceRefSchema]),
  ...zoneReadingFields,
  rules: z.array(ruleSchema),
  /** The rule and the category of zones that say none. */
  rule: z.exactOptional(idSchema),
  category: z.exactOptional(idSchema),
  /** In the order of the list; categories that are not here come after. */
  categories: z.exactOptional(z.array(categorySchema)),
  /** True where zones were drawn as an example and not measured: the card says so. */
  illustrative: z.exactOptional(z.boolean()),
  /** GeoJSON features that the map is drawn with besides zones, or the file they are in. */
  context: z.exactOptional(z.union([z.array(featureSchema), sourceRefSchema])),
  ...contextReadingFields,
  /** `place`: one zone alone, for that place’s own page. Default `list`. */
  view: z.exactOptional(z.enum(['list', 'place'])),
  /** The zone that `view: "place"` shows; default the first. */
  place: z.exactOptional(idSchema),
  /** Where “find the way” leads, with `{lat}` and `{lon}`; false for no such link. Default OpenStreetMap. */
  directions: z.exactOptional(z.union([z.literal(false), z.string()])),
  /** Where to tell that a place is missing or wrong. */
  report: z.exactOptional(linkSchema),
  basemap: z.exactOptional(basemapSchema),
  addressSearch: z.exactOptional(addressSearchSchema),
  /** Keeps the chosen zone and filter in the page's fragment, so that they can be linked to. */
  deepLinks: z.exactOptional(z.boolean()),
});

export type SmokeFreeMapConfig = z.infer<typeof configSchema>;
export type CategoryConfig = z.infer<typeof categorySchema>;
export type Icon = z.infer<typeof iconSchema>;
