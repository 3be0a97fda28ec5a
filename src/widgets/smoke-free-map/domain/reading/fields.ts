import type { FieldsConfig } from '../../geography-config.js';
import { isObject } from './json-object.js';

/** What a zone's properties can say. */
export type Field = keyof FieldsConfig;

/** A feature's properties by what they mean; what is missing or empty is not there. */
export type FieldValues = Partial<Readonly<Record<Field, unknown>>>;

/**
 * What properties are usually called in Danish files, the likelier first; without case, spaces, hyphens
 * and underscores.
 */
const USUAL_NAMES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'objectid', 'fid', 'ogcfid', 'gmlid', 'globalid', 'uuid', 'objektid', 'miprinx'],
  name: ['name', 'navn', 'titel', 'title', 'stednavn', 'betegnelse', 'lokalitet'],
  address: ['address', 'adresse', 'adressebeskrivelse', 'vejnavn', 'beliggenhed', 'vej'],
  category: ['category', 'kategori', 'type', 'anlaegstype', 'anlægstype', 'stedtype'],
  rule: ['rule', 'regel', 'rygeregel'],
  radius: ['radius', 'radiusm'],
  width: ['width', 'bredde', 'breddem'],
  validFrom: ['validfrom', 'gyldigfra', 'datofra'],
  validTo: ['validto', 'gyldigtil', 'datotil'],
  note: ['note', 'bemærkning', 'bemaerkning', 'bemærkninger', 'bemaerkninger', 'kommentar'],
  url: ['url', 'link', 'www', 'hjemmeside', 'web'],
  smokingAreaOf: [
    'smokingareaof',
    'rygeområdei',
    'rygeomraadei',
    'rygeområdefor',
    'rygeomraadefor',
  ],
};

/** One thing that a property can mean; where several properties mean it, that of the lowest rank counts. */
interface Meaning {
  readonly field: Field;
  readonly rank: number;
}

/** Reads properties by their names. What a name means is worked out once for the whole file. */
export class FieldReader {
  readonly #configured: FieldsConfig;
  readonly #meanings = new Map<string, readonly Meaning[]>();

  constructor(configured: FieldsConfig = {}) {
    this.#configured = configured;
  }

  /** What a feature's properties say. */
  read(properties: unknown): FieldValues {
    const values: Partial<Record<Field, unknown>> = {};
    const ranks: Partial<Record<Field, number>> = {};
    if (!isObject(properties)) return values;
    for (const key of Object.keys(properties)) {
      const value = properties[key];
      if (isEmpty(value)) continue;
      for (const { field, rank } of this.#meaningsOf(key)) {
        if (rank >= (ranks[field] ?? Infinity)) continue;
        ranks[field] = rank;
        values[field] = value;
      }
    }
    return values;
  }

  #meaningsOf(key: string): readonly Meaning[] {
    const known = this.#meanings.get(key);
    if (known) return known;
    const meanings = this.#findMeanings(key);
    this.#meanings.set(key, meanings);
    return meanings;
  }

  #findMeanings(key: string): readonly Meaning[] {
    const fields = Object.keys(USUAL_NAMES) as readonly Field[];
    const asked = fields.filter((field) => this.#configured[field] === key);
    // What the config says a property means, it means alone.
    if (asked.length > 0) return asked.map((field) => ({ field, rank: 0 }));
    const name = key.toLowerCase().replace(/[\s_-]/g, '');
    return fields.flatMap((field) => {
      if (this.#configured[field] !== undefined) return [];
      const rank = USUAL_NAMES[field].indexOf(name);
      return rank < 0 ? [] : [{ field, rank }];
    });
  }
}

/** Lists and objects say nothing that a zone could be told by. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : typeof value !== 'number';
}

/** White space that is more than single spaces, and letters put together from two. */
const UNEVEN = /\s{2}|[^\S ]|[\u0300-\u036f]/;

/** A value as a text of one line: of numbers too, but not of lists and objects. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  const text = value.trim();
  return UNEVEN.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ') : text;
}

const LENGTH = /^(\d+(?:[.,]\d+)?) ?(?:m|meter)?\.?$/i;

/** A length as files have it, 12.5, "12,5" or "12 m", in metres; undefined where it is none above 0. */
export function metresOf(value: unknown): number | undefined {
  const [, digits] = LENGTH.exec(textOf(value)) ?? [];
  const metres = Number(digits?.replace(',', '.'));
  return Number.isFinite(metres) && metres > 0 ? metres : undefined;
}

/** What of a value an editor needs to see in order to find it. */
export function shown(value: unknown): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
  const text = typeof value === 'string' || isPlain ? String(value) : '{…}';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
