import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './files.js';
import { sourceRefSchema } from '../src/core/config/fields.js';

/*
 * Writes `src/widgets/<widget>/config.shape.ts` from the schema in `config.ts`: the same yes or no as
 * plain data. Besides, for visitors' first view, `config.plain-shape.ts`: the same without what
 * `RARER` in `widget.ts` names. With `--check` it only says whether a file is out of date.
 * Run through tsx, since it reads the schema's source.
 */

/** @typedef {{_zod: {def: any, values?: Set<any>, optin?: string}}} Schema */
/** @typedef {{ key: string, isOptional: boolean, shape: Described }} Field */
/**
 * A shape before it is known which parts of it get a name: a type, an expression, or its parts.
 *
 * @typedef {string | RegExp | { tag: string, parts: any[], fields?: Field[], variants?: [string, Field[]][] }} Described
 */

const TRUSTED_CHECKS = new Set([
  'min_length',
  'max_length',
  'greater_than',
  'less_than',
  'string_format',
]);

/** @param {Schema} schema @returns {Described} */
function describe(schema) {
  const { def } = schema._zod;
  const checks = (def.checks ?? []).map((/** @type {any} */ check) => check._zod.def);
  for (const { check } of checks) {
    if (!TRUSTED_CHECKS.has(check)) throw new Error(`No shape for the check ${check}.`);
  }
  switch (def.type) {
    case 'string':
      return describeText(def, checks);
    case 'number':
      return describeNumber(def, checks);
    case 'boolean':
      return 'boolean';
    case 'literal':
    case 'enum':
      return { tag: 'one', parts: [...(schema._zod.values ?? [])] };
    case 'optional':
      return describe(def.innerType);
    case 'array':
      if (checks.length > 0) throw new Error('No shape for the length of a list.');
      return { tag: 'list', parts: [describe(def.element)] };
    case 'record':
      // Whatever is in it is looked at when it is read.
      if (def.valueType._zod.def.type === 'unknown') return 'object';
      return { tag: 'fields', fields: [], parts: [describe(def.valueType), describe(def.keyType)] };
    case 'object':
      return describeObject(def);
    case 'union':
      return def.discriminator ? describeVariants(def) : describeUnion(def);
    default:
      throw new Error(`No shape for a schema of the type ${def.type}.`);
  }
}

/** @param {any} def @param {any[]} checks @returns {Described} */
function describeText(def, checks) {
  if (def.format !== undefined) throw new Error(`No shape for the format ${def.format}.`);
  if (checks.length === 0) return 'string';
  let minimum = 0;
  let maximum = Infinity;
  for (const check of checks) {
    if (check.check === 'min_length') minimum = Math.max(minimum, check.minimum);
    else if (check.check === 'max_length') maximum = Math.min(maximum, check.maximum);
    else if (check.format === 'regex' && checks.length === 1) return check.pattern;
    else throw new Error(`No shape for the check ${check.check} in this company.`);
  }
  return { tag: 'text', parts: [minimum, maximum] };
}

/** @param {any} def @param {any[]} checks @returns {Described} */
function describeNumber(def, checks) {
  if (def.format !== undefined && def.format !== 'safeint')
    throw new Error(`No shape for the format ${def.format}.`);
  let minimum = -Infinity;
  let maximum = Infinity;
  for (const { check, value, inclusive } of checks) {
    if (!inclusive) throw new Error('No shape for an open boundary.');
    if (check === 'greater_than') minimum = Math.max(minimum, value);
    else maximum = Math.min(maximum, value);
  }
  if (def.format === undefined && checks.length === 0) return 'number';
  return { tag: def.format === 'safeint' ? 'integer' : 'number', parts: [minimum, maximum] };
}

/** @param {any} def @returns {Described} */
function describeObject({ shape, catchall }) {
  if (!catchall) throw new Error('An object must say what other keys it may have.');
  const isStrict = catchall._zod.def.type === 'never';
  return {
    tag: 'fields',
    fields: describeFields(shape),
    parts: isStrict ? [] : [describe(catchall)],
  };
}

/** @param {Record<string, Schema>} shape @returns {Field[]} */
function describeFields(shape) {
  return Object.entries(shape).map(([key, field]) => ({
    key,
    isOptional: field._zod.optin !== undefined,
    shape: describe(field),
  }));
}

/** Lists in files of their own have been loaded before they are looked at. @param {any} def @returns {Described} */
function describeUnion({ options }) {
  const shapes = options
    .filter((/** @type {Schema} */ each) => each !== sourceRefSchema)
    .map(describe);
  return shapes.length === 1 ? shapes[0] : { tag: 'any', parts: shapes };
}

/** @param {any} def @returns {Described} */
function describeVariants({ discriminator, options }) {
  const variants = options.map((/** @type {Schema} */ option) => {
    const { shape, catchall } = option._zod.def;
    const { [discriminator]: kind, ...fields } = shape;
    const [value, ...more] = kind._zod.values;
    if (typeof value !== 'string' || more.length > 0 || catchall?._zod.def.type !== 'never')
      throw new Error('Only one string can say which shape it is, and that of a strict object.');
    return [value, describeFields(fields)];
  });
  return { tag: 'by', parts: [discriminator], variants };
}

/** Two shapes are one where they are written alike. @param {Described} shape */
const written = (shape) =>
  JSON.stringify(shape, (_, part) => (part instanceof RegExp ? String(part) : part));

/** @param {Described} shape @returns {readonly Field[]} */
function fieldsOf(shape) {
  if (typeof shape === 'string' || shape instanceof RegExp) return [];
  return [...(shape.fields ?? []), ...(shape.variants ?? []).flatMap(([, fields]) => fields)];
}

/** Gives shapes the name of the first field that has them, and writes each once. */
class Table {
  /** @type {Map<string, Described>} */
  #shapes = new Map();
  /** @type {Map<string, string>} */
  #names = new Map();

  /** @param {Described} config */
  constructor(config) {
    this.#shapes.set('', config);
    this.#nameFields(config, '');
  }

  /** @param {Described} shape @param {string} owner */
  #nameFields(shape, owner) {
    if (typeof shape !== 'object' || shape instanceof RegExp) return;
    for (const field of fieldsOf(shape)) this.#name(field, owner);
    for (const part of shape.parts) this.#nameFields(part, owner);
  }

  /** @param {Field} field @param {string} owner */
  #name({ key, shape }, owner) {
    if (typeof shape === 'string' || this.#names.has(written(shape))) return;
    const name = this.#shapes.has(key) ? `${owner}.${key}` : key;
    if (this.#shapes.has(name)) throw new Error(`Two shapes would be called ${name}.`);
    this.#shapes.set(name, shape);
    this.#names.set(written(shape), name);
    this.#nameFields(shape, name);
  }

  /** @returns {string} the source of an object literal */
  toString() {
    const entries = [...this.#shapes].map(
      ([name, shape]) => `${JSON.stringify(name)}: ${this.#write(shape)}`,
    );
    return `{${entries.join(', ')}}`;
  }

  /** @param {Described} shape @returns {string} */
  #refer(shape) {
    const name = this.#names.get(written(shape));
    return name === undefined ? this.#write(shape) : JSON.stringify(name);
  }

  /** @param {Described} shape @returns {string} */
  #write(shape) {
    if (typeof shape === 'string') return JSON.stringify(shape);
    if (shape instanceof RegExp) return String(shape);
    const { tag, fields, variants, parts } = shape;
    const rest = parts.map((part) =>
      typeof part === 'object' || tag === 'list' || tag === 'any' || fields
        ? this.#refer(part)
        : part === Infinity || part === -Infinity
          ? String(part)
          : JSON.stringify(part),
    );
    const said = [JSON.stringify(tag)];
    if (fields) said.push(JSON.stringify(this.#writeFields(fields)));
    if (tag === 'any') said.push(`[${rest.join(', ')}]`);
    else said.push(...rest);
    if (variants) {
      const each = variants.map(
        ([name, its]) => `${JSON.stringify(name)}: ${JSON.stringify(this.#writeFields(its))}`,
      );
      said.push(`{${each.join(', ')}}`);
    }
    return `[${said.join(', ')}]`;
  }

  /** @param {readonly Field[]} fields @returns {string} */
  #writeFields(fields) {
    return fields
      .map(({ key, isOptional, shape }) => {
        const name = typeof shape === 'string' ? shape : this.#names.get(written(shape));
        const byItself = this.#shapes.has(key) ? key : 'string';
        return `${key}${isOptional ? '?' : ''}${name === byItself ? '' : `:${name}`}`;
      })
      .join(' ');
  }
}

/**
 * A shape without the fields and variants that few values have.
 *
 * @param {Described} shape
 * @param {{ fields: readonly string[], variants: readonly string[] }} rarer
 * @param {string} [owner]
 * @returns {Described}
 */
function withoutRarer(shape, rarer, owner = '') {
  if (typeof shape !== 'object' || shape instanceof RegExp) return shape;
  /** @param {Field[]} fields */
  const plain = (fields) =>
    fields
      .filter(({ key }) => !rarer.fields.includes(key) && !rarer.fields.includes(`${owner}.${key}`))
      .map((field) => ({ ...field, shape: withoutRarer(field.shape, rarer, field.key) }));
  return {
    ...shape,
    parts: shape.parts.map((part) => withoutRarer(part, rarer, owner)),
    ...(shape.fields && { fields: plain(shape.fields) }),
    ...(shape.variants && {
      variants: shape.variants
        .filter(([name]) => !rarer.variants.includes(name))
        .map(([name, fields]) => [name, plain(fields)]),
    }),
  };
}

const check = process.argv.includes('--check');
const rooms = join(root, 'src/widgets');
let stale = 0;

/** @param {string} widget @param {string} file @param {string} name @param {string} from @param {Described} shape */
async function write(widget, file, name, from, shape) {
  const path = join(rooms, widget, file);
  const source = [
    `import type { ShapeTable } from '../../core/config/shape.js';`,
    '',
    `/** Written by \`npm run shapes\` from ${from}; a change there is a change here. */`,
    `export const ${name}: ShapeTable = ${new Table(shape)};`,
  ].join('\n');
  const written = await format(source, { ...(await resolveConfig(path)), filepath: path });
  if (existsSync(path) && readFileSync(path, 'utf8') === written) return;
  stale += 1;
  if (check) console.error(`src/widgets/${widget}/${file} is out of date. Run: npm run shapes`);
  else writeFileSync(path, written);
}

for (const widget of readdirSync(rooms)) {
  if (!existsSync(join(rooms, widget, 'config.ts'))) continue;
  const { configSchema } = await import(join(rooms, widget, 'config.ts'));
  const { RARER } = await import(join(rooms, widget, 'widget.ts'));
  const whole = describe(configSchema);
  await write(widget, 'config.shape.ts', 'configShape', 'the schema in config.ts', whole);
  const plain = withoutRarer(whole, RARER);
  await write(
    widget,
    'config.plain-shape.ts',
    'plainShape',
    'the same without what widget.ts calls rarer',
    plain,
  );
}
if (check && stale > 0) process.exitCode = 1;
