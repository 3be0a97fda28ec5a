import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as z from 'zod';
import { describeSchema } from '../../.scripts/describe-schema.js';

const words = (name: string) => ({
  label: { da: `${name}-da`, en: `${name}-en` },
  help: { da: `hjælp til ${name}`, en: `help with ${name}` },
});

const text = z.union([z.string(), z.object({ da: z.string(), en: z.string() })]);
/** Optional twice over, so that the schema refers to what itself refers to the text. */
const line = z.optional(text);

describe('describeSchema', () => {
  const schema = z.toJSONSchema(
    z.strictObject({
      title: text,
      subtitle: line,
      footer: line,
      prices: z.record(z.string(), z.strictObject({ price: z.number() })),
      town: z.string(),
      view: z.enum(['list', 'month']),
      events: z.union([
        z.array(
          z.strictObject({
            when: z.discriminatedUnion('kind', [
              z.strictObject({ kind: z.literal('day'), day: z.int() }),
              z.strictObject({ kind: z.literal('week'), week: z.int() }),
            ]),
          }),
        ),
        z.strictObject({ src: z.string() }),
      ]),
    }),
    { reused: 'ref' },
  );
  const example = { da: 'Sund by', en: 'Healthy town' };
  const described = describeSchema(schema, {
    ...words('config'),
    fields: {
      title: { ...words('title'), example },
      subtitle: { ...words('subtitle'), example },
      footer: { ...words('footer'), example },
      prices: {
        ...words('prices'),
        example: { child: { price: 20 } },
        entry: {
          ...words('entry'),
          fields: { price: { ...words('price'), example: 20 } },
        },
      },
      town: { ...words('town'), example },
      view: {
        ...words('view'),
        values: { list: { da: 'Liste', en: 'List' }, month: { da: 'Måned', en: 'Month' } },
      },
      events: {
        ...words('events'),
        item: {
          ...words('event'),
          fields: {
            when: {
              ...words('when'),
              variants: {
                day: { ...words('day'), fields: { day: { ...words('day number'), example: 3 } } },
                week: {
                  ...words('week'),
                  fields: { week: { ...words('week number'), example: 6 } },
                },
              },
            },
          },
        },
      },
    },
  }) as Record<string, unknown>;
  const fields = described['properties'] as Record<string, Record<string, unknown>>;

  it('titles in Danish and describes in both languages', () => {
    assert.equal(described['title'], 'config-da');
    assert.equal(fields['town']?.['description'], 'hjælp til town\n\nhelp with town');
  });

  it('tells apart fields that share a type', () => {
    assert.equal(fields['title']?.['title'], 'title-da');
    assert.equal(fields['subtitle']?.['title'], 'subtitle-da');
    assert.equal(fields['footer']?.['title'], 'footer-da');
  });

  it('gives examples that the field would take', () => {
    assert.deepEqual(fields['title']?.['examples'], [example]);
    assert.deepEqual(fields['footer']?.['examples'], [example]);
    assert.deepEqual(fields['town']?.['examples'], ['Sund by']);
  });

  it('explains each value of a choice', () => {
    assert.deepEqual(fields['view']?.['enumDescriptions'], ['Liste · List', 'Måned · Month']);
  });

  it('reaches the variants inside a list that may stand in a file of its own', () => {
    assert.match(JSON.stringify(fields['events']), /"title":"week number-da"/);
  });

  it('reaches what stands under keys of an editor’s own', () => {
    assert.match(JSON.stringify(fields['prices']), /"title":"price-da"/);
  });

  it('refuses a guide to what is not there', () => {
    const empty = z.toJSONSchema(z.strictObject({}));
    assert.throws(
      () => describeSchema(empty, { ...words('config'), fields: { ghost: words('ghost') } }),
      /no config\.ghost/,
    );
  });
});
