import * as z from 'zod/mini';
import { textSchema } from '../../core/config/fields.js';

/**
 * One feature of GeoJSON (RFC 7946) as it stands in the file. What is in it is read one by one by
 * `domain/reading`, so that whatever a map program wrote can be told about in the editor's words.
 */
export const featureSchema = z.record(z.string(), z.unknown());

/**
 * The systems that coordinates are read in: longitude and latitude, UTM zone 32 (the usual one in Denmark)
 * and 33 (Bornholm), and that of web maps.
 */
const crsSchema = z.enum(['EPSG:4326', 'EPSG:25832', 'EPSG:25833', 'EPSG:3857']);

const fieldName = z.exactOptional(z.string());

/** What the features' properties are called. Default the keys here, and usual Danish names beside them. */
const fieldsSchema = z.strictObject({
  id: fieldName,
  name: fieldName,
  address: fieldName,
  category: fieldName,
  rule: fieldName,
  /** Metres around a point. */
  radius: fieldName,
  /** Metres across a line. */
  width: fieldName,
  validFrom: fieldName,
  validTo: fieldName,
  note: fieldName,
  url: fieldName,
  /** The id of the zone that this is a place to smoke in. */
  smokingAreaOf: fieldName,
});

/** What a value in the file stands for here: `{"Legeplads": "playground"}`. */
const meaningSchema = z.record(z.string(), z.string());

/** How a file of zones is to be read. */
export const zoneReadingFields = {
  /** Default what the file says, else what the numbers can only be. */
  crs: z.exactOptional(crsSchema),
  fields: z.exactOptional(fieldsSchema),
  values: z.exactOptional(
    z.strictObject({
      category: z.exactOptional(meaningSchema),
      rule: z.exactOptional(meaningSchema),
    }),
  ),
  /** Metres around a point where the feature does not say; default 40. Always assumed, never measured. */
  radius: z.exactOptional(z.number().check(z.gte(1), z.lte(2000))),
  /** True where the radius that features give was measured, so that somebody can be said to be inside. */
  radiusMeasured: z.exactOptional(z.boolean()),
  /** Metres across a line where the feature does not say; default 6. */
  width: z.exactOptional(z.number().check(z.gte(1), z.lte(500))),
};

/** What the map is drawn with besides zones: streets, water, buildings, green. */
export const contextReadingFields = {
  contextCrs: z.exactOptional(crsSchema),
  contextFields: z.exactOptional(z.strictObject({ kind: fieldName, name: fieldName })),
  /** What a value in the file is drawn as: `{"Vej": "street"}`. */
  contextKinds: z.exactOptional(
    z.record(z.string(), z.enum(['street', 'path', 'railway', 'water', 'green', 'building'])),
  ),
};

/** A map from elsewhere, loaded when the visitor asks for it and has been told who it is asked of. */
export const basemapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('xyz'),
    /** With `{z}`, `{x}` and `{y}`; on the municipality’s own host or on one that is named to visitors. */
    url: z.string(),
    /** Who gets the request, as visitors are told: "Klimadatastyrelsen". */
    name: textSchema,
    /** Who made the map; shown on it. */
    attribution: textSchema,
    minZoom: z.exactOptional(z.int().check(z.gte(0), z.lte(22))),
    maxZoom: z.exactOptional(z.int().check(z.gte(0), z.lte(22))),
  }),
]);

/**
 * A register of addresses that visitors can search, loaded when they ask for it and have been told who
 * gets what they type.
 */
export const addressSearchSchema = z.strictObject({
  kind: z.literal('adressevaelger'),
  /** Given out by the register. */
  token: z.string().check(z.minLength(1)),
  /** Where it is, if not at adressevaelger.dk: a passage on one’s own host, for example. */
  url: z.exactOptional(z.string()),
});

export type Crs = z.infer<typeof crsSchema>;
export type FieldsConfig = z.infer<typeof fieldsSchema>;
export type BasemapConfig = z.infer<typeof basemapSchema>;
export type AddressSearchConfig = z.infer<typeof addressSearchSchema>;
export type ContextKind = 'street' | 'path' | 'railway' | 'water' | 'green' | 'building';
