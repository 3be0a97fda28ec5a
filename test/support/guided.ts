import type * as z from 'zod/mini';

/** A guide to a value of whatever shape. */
export interface AnyGuide {
  readonly label: Words;
  readonly help: Words;
  readonly example?: unknown;
  readonly values?: Readonly<Record<string, Words>>;
  readonly item?: AnyGuide;
  readonly entry?: AnyGuide;
  readonly fields?: Readonly<Record<string, AnyGuide>>;
  readonly variants?: Readonly<Record<string, AnyGuide>>;
}

interface Words {
  readonly da: string;
  readonly en: string;
}

/** A guide and the schema of the very value it is about. */
export interface Guided {
  readonly path: string;
  readonly guide: AnyGuide;
  readonly schema: z.core.$ZodType;
}

type Definition = z.core.$ZodType['_zod']['def'] & {
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly values?: readonly unknown[];
};

const definition = (schema: z.core.$ZodType): Definition => schema._zod.def;

function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, options } = definition(schema);
  if (innerType) return alternatives(innerType);
  return options ? options.flatMap(alternatives) : [schema];
}

/** A guide and all that is in it, each with its schema. Throws where the schema has no such place. */
export function allGuided(schema: z.core.$ZodType, guide: AnyGuide, path = 'config'): Guided[] {
  const among = alternatives(schema);
  const find = <Found>(pick: (of: Definition) => Found | undefined, place: string): Found => {
    for (const each of among) {
      const found = pick(definition(each));
      if (found !== undefined) return found;
    }
    throw new Error(`The schema has no ${place}.`);
  };
  const { item, entry, fields = {}, variants = {} } = guide;
  return [
    { path, guide, schema },
    ...(item
      ? allGuided(
          find(({ element }) => element, `${path}[]`),
          item,
          `${path}[]`,
        )
      : []),
    ...(entry
      ? allGuided(
          find(({ valueType }) => valueType, `${path}{}`),
          entry,
          `${path}{}`,
        )
      : []),
    ...Object.entries(fields).flatMap(([name, field]) => {
      const place = `${path}.${name}`;
      return allGuided(
        find(({ shape }) => shape?.[name], place),
        field,
        place,
      );
    }),
    ...Object.entries(variants).flatMap(([kind, variant]) => {
      const own = among.find((each) => isKind(each, kind));
      if (!own) throw new Error(`The schema has no ${kind} at ${path}.`);
      return allGuided(own, variant, `${path}(${kind})`);
    }),
  ];
}

function isKind(schema: z.core.$ZodType, kind: string): boolean {
  const discriminator = definition(schema).shape?.['kind'];
  return discriminator !== undefined && definition(discriminator).values?.[0] === kind;
}
