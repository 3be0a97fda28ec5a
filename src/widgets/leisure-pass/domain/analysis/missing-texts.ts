/** A text that people are to read and that is not written in a language. */
export interface MissingText {
  readonly language: string;
  /** Keys and list positions from the root of the config. */
  readonly path: readonly (string | number)[];
}

/** The keys under which a config has texts for people. A plain string there is in the config's language. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'intro',
  'nameIndefinite',
  'question',
  'help',
  'why',
  'label',
  'household',
  'met',
  'unmet',
  'unknown',
  'by',
  'name',
  'summary',
  'authority',
  'who',
  'words',
  'needs',
  'steps',
  'answerTime',
  'note',
  'reason',
  'unchecked',
  'payment',
  'instead',
  'appeal',
]);

/** The same in a contact, where other parts of a config have something else under these keys. */
const CONTACT_KEYS: ReadonlySet<string> = new Set(['unit', 'place', 'hours', 'label']);

/** Read by editors, or the name of something that has but one: sources, cases and figures. */
const NOT_FOR_FAMILIES: ReadonlySet<string> = new Set(['source', 'legalBasis', 'cases', 'owner']);

/**
 * The texts of a config that are missing in some languages. Facts and conditions that rest on a standard
 * fact have words of their own in every language, where the config gives none.
 *
 * @param written the language of plain strings
 */
export function missingTexts(
  config: unknown,
  languages: readonly string[],
  written: string,
): readonly MissingText[] {
  const missing: MissingText[] = [];
  const visit = (value: unknown, path: readonly (string | number)[], isText: boolean): void => {
    if (typeof value === 'string') {
      if (isText && value.trim() !== '') note(value, path);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach((each, index) => {
        visit(each, [...path, index], isText);
      });
      return;
    }
    if (isText && 'da' in value) {
      note(value, path);
      return;
    }
    const keys = path.at(-1) === 'contact' ? CONTACT_KEYS : TEXT_KEYS;
    for (const [key, each] of Object.entries(value)) {
      if (!NOT_FOR_FAMILIES.has(key)) visit(each, [...path, key], keys.has(key));
    }
  };
  const note = (text: unknown, path: readonly (string | number)[]): void => {
    for (const language of languages) {
      if (!isWritten(text, language, written)) missing.push({ language, path });
    }
  };
  visit(config, [], false);
  return missing;
}

function isWritten(text: unknown, language: string, written: string): boolean {
  if (typeof text === 'string') return language === written;
  const version = (text as Readonly<Record<string, unknown>>)[language];
  return typeof version === 'string' && version.trim() !== '';
}
