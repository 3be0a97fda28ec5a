import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './files.js';

/*
 * Writes `src/widgets/<widget>/config.shape.ts` from the schema in `config.ts`: the same yes or no as
 * plain data, for visitors' first view. With `--check` it only says whether a file is out of date.
 * Run through tsx, since it reads the schema's source.
 */

/** @typedef {{_zod: {def: any, values?: Set<any>, optin?: string}}} Schema */

const TRUSTED_CHECKS = new Set([
  'min_length',
  'max_length',
  'length_equals',
  'greater_than',
  'less_than',
  'string_format',
]);

/** @param {Schema} schema */
function inner(schema) {
  return schema._zod.def.type === 'optional' ? schema._zod.def.innerType : schema;
}

/** Schemas that stand in more than one place, so that the table says them once. */
class Table {
  /** @type {Map<Schema, number>} */
  #uses = new Map();
  /** @type {Map<Schema, number>} */
  #places = new Map();
  /** @type {unknown[]} */
  shapes = [null];

  /** @param {Schema} rootSchema */
  constructor(rootSchema) {
    this.#count(rootSchema);
    this.shapes[0] = this.#write(rootSchema);
  }

  /** @param {Schema} schema @returns {Schema[]} */
  #children(schema) {
    const { type, shape, catchall, element, innerType, keyType, valueType, options } =
      schema._zod.def;
    if (type === 'object') return [...Object.values(shape), ...(catchall ? [catchall] : [])];
    if (type === 'array') return [element];
    if (type === 'optional') return [innerType];
    if (type === 'record') return [keyType, valueType];
    if (type === 'union') return options;
    return [];
  }

  /** @param {Schema} schema */
  #count(schema) {
    const uses = (this.#uses.get(schema) ?? 0) + 1;
    this.#uses.set(schema, uses);
    if (uses === 1) for (const child of this.#children(schema)) this.#count(child);
  }

  /** @param {Schema} written @returns {unknown} */
  #refer(written) {
    const schema = inner(written);
    const shape = this.#places.has(schema) ? undefined : this.#write(schema);
    if (typeof shape === 'string') return shape;
    if ((this.#uses.get(schema) ?? 0) < 2) return shape;
    const known = this.#places.get(schema) ?? this.shapes.push(shape) - 1;
    this.#places.set(schema, known);
    return known;
  }

  /** @param {Schema} schema @returns {unknown} */
  #write(schema) {
    const { def } = schema._zod;
    const checks = (def.checks ?? []).map((/** @type {any} */ check) => check._zod.def);
    for (const { check } of checks) {
      if (!TRUSTED_CHECKS.has(check)) throw new Error(`No shape for the check ${check}.`);
    }
    switch (def.type) {
      case 'string':
        return writeText(def, checks);
      case 'number':
        return writeNumber(def, checks);
      case 'boolean':
        return 'boolean';
      case 'literal':
      case 'enum':
        return ['one', [...(schema._zod.values ?? [])]];
      case 'optional':
        return this.#refer(def.innerType);
      case 'array':
        if (checks.length > 0) throw new Error('No shape for the length of a list.');
        return ['list', this.#refer(def.element)];
      case 'record':
        return ['record', this.#refer(def.keyType), this.#refer(def.valueType)];
      case 'object':
        return this.#writeObject(def);
      case 'union':
        return def.discriminator
          ? this.#writeBy(def)
          : ['any', def.options.map((/** @type {Schema} */ each) => this.#refer(each))];
      default:
        throw new Error(`No shape for a schema of the type ${def.type}.`);
    }
  }

  /** @param {any} def */
  #writeObject({ shape, catchall }) {
    if (!catchall) throw new Error('An object must say what other keys it may have.');
    const fields = Object.fromEntries(
      Object.entries(shape).map(([key, field]) => [
        field._zod.optin === undefined ? key : `${key}?`,
        this.#refer(field),
      ]),
    );
    return catchall._zod.def.type === 'never'
      ? ['fields', fields]
      : ['fields', fields, this.#refer(catchall)];
  }

  /** @param {any} def */
  #writeBy({ discriminator, options }) {
    const shapes = options.map((/** @type {Schema} */ option) => {
      const [value] = option._zod.def.shape[discriminator]._zod.values;
      if (typeof value !== 'string') throw new Error('Only a string can say which shape it is.');
      return [value, this.#refer(option)];
    });
    return ['by', discriminator, Object.fromEntries(shapes)];
  }
}

/** @param {any} def @param {any[]} checks */
function writeText(def, checks) {
  if (def.format !== undefined) throw new Error(`No shape for the format ${def.format}.`);
  let minimum = 0;
  let maximum = 1e9;
  /** @type {RegExp | undefined} */
  let pattern;
  for (const check of checks) {
    if (check.check === 'min_length') minimum = Math.max(minimum, check.minimum);
    else if (check.check === 'max_length') maximum = Math.min(maximum, check.maximum);
    else if (check.check === 'string_format' && check.format === 'regex' && !pattern)
      pattern = check.pattern;
    else throw new Error(`No shape for the check ${check.check}.`);
  }
  if (checks.length === 0) return 'string';
  const expression = pattern ? [pattern.source, ...(pattern.flags ? [pattern.flags] : [])] : [];
  return ['text', minimum, maximum, ...expression];
}

/** @param {any} def @param {any[]} checks */
function writeNumber(def, checks) {
  if (def.format !== undefined && def.format !== 'safeint')
    throw new Error(`No shape for the format ${def.format}.`);
  let minimum = -1e15;
  let maximum = 1e15;
  for (const { check, value, inclusive } of checks) {
    if (!inclusive) throw new Error('No shape for an open boundary.');
    if (check === 'greater_than') minimum = Math.max(minimum, value);
    else maximum = Math.min(maximum, value);
  }
  if (def.format === undefined && checks.length === 0) return 'number';
  return [def.format === 'safeint' ? 'integer' : 'number', minimum, maximum];
}

const check = process.argv.includes('--check');
const rooms = join(root, 'src/widgets');
let stale = 0;
for (const widget of readdirSync(rooms)) {
  if (!existsSync(join(rooms, widget, 'config.ts'))) continue;
  const { configSchema } = await import(join(rooms, widget, 'config.ts'));
  const path = join(rooms, widget, 'config.shape.ts');
  const source = [
    `import type { ShapeTable } from '../../core/config/shape.js';`,
    '',
    '/** Written by `npm run shapes` from the schema in config.ts; a change there is a change here. */',
    `export const configShape: ShapeTable = ${JSON.stringify(new Table(configSchema).shapes)};`,
  ].join('\n');
  const written = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === written) continue;
  stale += 1;
  if (check)
    console.error(`src/widgets/${widget}/config.shape.ts is out of date. Run: npm run shapes`);
  else writeFileSync(path, written);
}
if (check && stale > 0) process.exitCode = 1;
