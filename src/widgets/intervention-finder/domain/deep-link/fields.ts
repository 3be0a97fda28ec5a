/** A field of a link: its name, and its values with nothing in them that parts fields or values. */
export type LinkField = readonly [name: string, values: readonly string[]];

/** What a link says, by name of the field. */
export type LinkFields = ReadonlyMap<string, readonly string[]>;

const MAX_VALUES = 300;

/** Fields as `name:value,value;name:value`. */
export function joinFields(fields: readonly LinkField[]): string {
  return fields.map(([name, values]) => `${name}:${values.join(',')}`).join(';');
}

/** The fields of a text; what is none is left out, and values stay escaped. */
export function splitFields(text: string): LinkFields {
  const fields = new Map<string, readonly string[]>();
  for (const field of text.split(';')) {
    const colon = field.indexOf(':');
    if (colon > 0) fields.set(field.slice(0, colon), field.slice(colon + 1).split(',', MAX_VALUES));
  }
  return fields;
}

/** An id without anything that means something in a link; none where it cannot be in an address. */
export function escapeId(id: string): readonly string[] {
  try {
    return id === '' ? [] : [encodeURIComponent(id)];
  } catch {
    // Half a surrogate pair.
    return [];
  }
}

/** The ids of escaped ones, without those that are none. */
export function unescapeIds(escaped: readonly string[] = []): readonly string[] {
  return escaped.flatMap((each) => {
    try {
      const id = decodeURIComponent(each);
      return id === '' ? [] : [id];
    } catch {
      return [];
    }
  });
}
