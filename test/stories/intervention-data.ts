import { readFile } from 'node:fs/promises';

/*
 * The example data of the finder as written: one list of initiatives, and three configs that read it.
 */

export type Range = { readonly from?: number; readonly to?: number };
export type Texts = string | Readonly<Record<string, string>>;
export type Choices = Readonly<Record<string, { readonly values: readonly string[] }>>;

export interface Source {
  readonly document: string;
  readonly page: string;
  readonly checkedOn: string;
}

export interface Entry {
  readonly id: string;
  readonly title: Texts;
  readonly summary: string;
  readonly body: string;
  readonly values: Readonly<Record<string, string | readonly string[] | Range>>;
  readonly assessed: Readonly<Record<string, string>>;
  readonly evidence?: string;
  readonly cost?: string;
  readonly links?: readonly { readonly href: string }[];
  readonly source: Source;
}

export interface Facet {
  readonly id: string;
  readonly kind: 'list' | 'range';
  readonly label: Texts;
  readonly hidden?: boolean;
  readonly note?: Texts;
  readonly values?: readonly {
    readonly id: string;
    readonly label: Texts;
    readonly synonyms?: readonly string[];
    readonly intro?: {
      readonly challenge: string;
      readonly quotes: readonly { readonly text: string; readonly source: Source }[];
    };
  }[];
}

export interface Config {
  readonly widget: string;
  readonly example: boolean;
  readonly contact: { readonly link: object };
  readonly owner: { readonly reviewedOn: string; readonly reviewBy: string };
  readonly entries: { readonly src: string };
  readonly facets: readonly Facet[];
  readonly synonyms: readonly (readonly string[])[];
  readonly only?: Choices;
  readonly preset?: Choices;
  readonly views: readonly string[];
  readonly view: string;
  readonly matrix: { readonly rows: string; readonly columns: string };
}

/** The configs in stories/data that show the initiatives. */
export const CONFIGS = [
  'indsatser-alle.json',
  'lyngby-taarbaek-plan.json',
  'ungdomsuddannelse-indsatser.json',
] as const;

const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../stories/data/${name}`, import.meta.url), 'utf8'));

export const { entries } = (await read('indsatser.json')) as { entries: readonly Entry[] };
export const configs = await Promise.all(CONFIGS.map(async (name) => (await read(name)) as Config));

/** A text in Danish. */
export const danish = (text: Texts): string =>
  typeof text === 'string' ? text : (text['da'] ?? '');

/** The values an initiative has under a list facet. */
export const list = (entry: Entry, facet: string): readonly string[] => {
  const value = entry.values[facet] ?? [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** Whether an initiative is among those chosen. */
export const meets = (entry: Entry, choices: Choices | undefined): boolean =>
  Object.entries(choices ?? {}).every(([facet, { values }]) =>
    list(entry, facet).some((id) => values.includes(id)),
  );

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\d’'-]+/gu)?.length ?? 0;
