/**
 * @typedef {Record<string, any>} Schema a JSON schema
 * @typedef {{ da: string, en: string }} Words
 * @typedef {object} Guide what `src/core/config/guide.ts` calls by this name
 * @property {Words} label
 * @property {Words} help
 * @property {unknown} [example]
 * @property {Record<string, Words>} [values]
 * @property {Guide} [item]
 * @property {Guide} [entry]
 * @property {Record<string, Guide>} [fields]
 * @property {Record<string, Guide>} [variants]
 */

/** @param {Words} words */
const both = ({ da, en }) => (da === en ? da : `${da}\n\n${en}`);

/** @param {Schema} schema */
const branchesOf = (schema) => [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];

/**
 * @param {unknown} example
 * @param {Schema} schema
 */
function fitting(example, schema) {
  const isWords = typeof example === 'object' && example !== null && 'da' in example;
  const takesObject = branchesOf(schema).some(({ type }) => type === 'object');
  return isWords && !takesObject ? /** @type {Words} */ (example).da : example;
}

/**
 * Writes a guide's words into a JSON schema, as editors such as VS Code show
 * them: `title` in Danish, `description` and the meaning of values in Danish and
 * English, `examples`. What several fields share is described once, by the first.
 *
 * @param {Schema} root changed in place
 * @param {Guide} guide
 * @returns {Schema} the same schema
 * @throws {Error} where the guide has a field that the schema has not
 */
export function describeSchema(root, guide) {
  /** @type {Set<Schema>} */
  const described = new Set();

  /**
   * @param {Schema} schema
   * @returns {Schema}
   */
  const resolved = (schema) =>
    schema.$ref === undefined ? schema : resolved(root.$defs[schema.$ref.replace('#/$defs/', '')]);

  /**
   * @param {Schema} given
   * @param {Guide} words
   * @param {string} path
   */
  function describe(given, words, path) {
    const schema = resolved(given);
    given.title = words.label.da;
    given.description = both(words.help);
    if (words.example !== undefined) given.examples = [fitting(words.example, schema)];
    if (words.values !== undefined) describeValues(given, schema, words.values);
    if (described.has(schema)) return;
    described.add(schema);
    const branches = branchesOf(schema).map(resolved);
    if (words.item !== undefined) {
      const list = branches.find(({ items }) => items !== undefined);
      if (list === undefined) throw new Error(`The guide has a list at ${path}, the schema none.`);
      describe(list.items, words.item, `${path}[]`);
    }
    if (words.entry !== undefined) {
      const record = branches.find(({ propertyNames }) => propertyNames !== undefined);
      if (record === undefined)
        throw new Error(`The guide has a record at ${path}, the schema none.`);
      describe(record.additionalProperties, words.entry, `${path}{}`);
    }
    describeFields(branches, words.fields ?? {}, path);
    for (const [kind, variant] of Object.entries(words.variants ?? {})) {
      const own = branches.filter(({ properties }) => properties?.kind?.const === kind);
      if (own.length === 0) throw new Error(`The schema has no ${kind} at ${path}.`);
      for (const branch of own) {
        branch.title = variant.label.da;
        branch.description = both(variant.help);
      }
      describeFields(own, variant.fields ?? {}, `${path} (${kind})`);
    }
  }

  /**
   * @param {Schema[]} branches
   * @param {Record<string, Guide>} fields
   * @param {string} path
   */
  function describeFields(branches, fields, path) {
    for (const [name, field] of Object.entries(fields)) {
      const owner = branches.find(({ properties }) => properties?.[name] !== undefined);
      if (owner === undefined) throw new Error(`The schema has no ${path}.${name}.`);
      describe(owner.properties[name], field, `${path}.${name}`);
    }
  }

  describe(root, guide, 'config');
  return root;
}

/**
 * @param {Schema} given
 * @param {Schema} schema
 * @param {Record<string, Words>} values
 */
function describeValues(given, schema, values) {
  if (!Array.isArray(schema.enum)) return;
  given.enumDescriptions = schema.enum.map((/** @type {unknown} */ value) => {
    const words = values[String(value)];
    return words === undefined ? '' : both(words).replace('\n\n', ' · ');
  });
}
