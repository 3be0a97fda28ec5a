import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod';
import { describeSchema } from '../../../.scripts/describe-schema.js';
import * as calendar from '../../../src/widgets/event-calendar/config.js';
import { guide as calendarGuide } from '../../../src/widgets/event-calendar/guide.js';
import * as finder from '../../../src/widgets/intervention-finder/config.js';
import { guide as finderGuide } from '../../../src/widgets/intervention-finder/guide.js';
import * as pass from '../../../src/widgets/leisure-pass/config.js';
import { guide as passGuide } from '../../../src/widgets/leisure-pass/guide.js';
import * as map from '../../../src/widgets/smoke-free-map/config.js';
import { guide as mapGuide } from '../../../src/widgets/smoke-free-map/guide.js';
import { allGuided, type AnyGuide } from '../../support/guided.js';

type Schema = Readonly<Record<string, unknown>>;

const widgets: readonly (readonly [string, z.core.$ZodType, AnyGuide])[] = [
  ['event-calendar', calendar.configSchema, calendarGuide],
  ['intervention-finder', finder.configSchema, finderGuide],
  ['leisure-pass', pass.configSchema, passGuide],
  ['smoke-free-map', map.configSchema, mapGuide],
];

/** What is in every config and needs no words of its own. */
const UNDESCRIBED = {
  /** Says which variant it is; the variant has the words. */
  kind: (field: Schema) => 'const' in field,
  /** The languages of a text. */
  da: () => true,
  en: () => true,
  /** The file that a list stands in. */
  src: () => true,
  /** In an answer, which its list explains. */
  dontKnow: () => true,
} as const;

function isWords(value: unknown): value is { readonly da: string; readonly en: string } {
  return typeof value === 'object' && value !== null && 'da' in value && 'en' in value;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

/** Every field of every object in a JSON schema. */
function fieldsIn(schema: unknown, path: string): { path: string; name: string; field: Schema }[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'examples' || key === 'enumDescriptions') return [];
    const inner = fieldsIn(value, key === 'properties' ? path : `${path}/${key}`);
    if (key !== 'properties' || !isObject(value)) return inner;
    const own = Object.entries(value).flatMap(([name, field]) =>
      isObject(field) ? [{ path: `${path}.${name}`, name, field }] : [],
    );
    return [...own, ...inner];
  });
}

for (const [widget, schema, guide] of widgets) {
  describe(`the guide of ${widget}`, () => {
    const all = allGuided(schema, guide);
    const described = describeSchema(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), guide);

    it('has examples that the config takes', () => {
      for (const { path, guide: about, schema: own } of all) {
        const { example } = about;
        if (example === undefined) continue;
        const takes = (value: unknown): boolean => z.safeParse(own, value).success;
        const isTaken =
          takes(example) || (isWords(example) && takes(example.da) && takes(example.en));
        assert.ok(isTaken, `${path} does not take ${JSON.stringify(example)}`);
      }
    });

    it('says something in both languages everywhere', () => {
      for (const { path, guide: about } of all) {
        const words = [about.label, about.help, ...Object.values(about.values ?? {})];
        for (const { da, en } of words) {
          assert.ok(da.trim() !== '' && en.trim() !== '', path);
        }
        assert.match(about.help.da, /[.?!:]$/, path);
        assert.match(about.help.en, /[.?!:]$/, path);
      }
    });

    it('gives every field of the JSON schema its title and description', () => {
      const fields = fieldsIn(described, widget);
      assert.ok(fields.length > 20);
      for (const { path, name, field } of fields) {
        const mayLack = (UNDESCRIBED as Readonly<Record<string, (field: Schema) => boolean>>)[name];
        if (mayLack?.(field)) continue;
        assert.equal(typeof field['title'], 'string', path);
        assert.equal(typeof field['description'], 'string', path);
      }
    });

    it('gives every variant and every value of a choice its words', () => {
      for (const { guide: about, path } of all) {
        for (const variant of Object.values(about.variants ?? {})) {
          assert.ok(JSON.stringify(described).includes(`"title":"${variant.label.da}"`), path);
        }
      }
      for (const { field, path } of fieldsIn(described, widget)) {
        const meanings = field['enumDescriptions'];
        if (meanings !== undefined) assert.ok(!(meanings as string[]).includes(''), path);
      }
    });
  });
}
