import { parseArgs } from 'node:util';

/** What an option takes: nothing, a value, or a list (given again, or with commas). */
export type OptionSpecs = Readonly<Record<string, 'flag' | 'value' | 'list'>>;

/** The options and files of one command, as they were written. */
export interface Options {
  readonly files: readonly string[];
  flag(name: string): boolean;
  value(name: string): string | undefined;
  list(name: string): readonly string[];
}

/** Options that cannot be understood. */
export type UsageMistake =
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'needs-value'; readonly option: string }
  | { readonly kind: 'takes-no-value'; readonly option: string };

/** Reads the arguments after a command's name. `--lang` goes with every command. */
export function parseOptions(args: readonly string[], specs: OptionSpecs): Options | UsageMistake {
  const known: OptionSpecs = { ...specs, lang: 'value' };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, takes]) => {
      const type = takes === 'flag' ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: takes === 'list' }];
    }),
  );
  const config = { args: [...args], options, strict: false, allowPositionals: true } as const;
  const { values, positionals } = parseArgs(config);
  for (const [name, value] of Object.entries(values)) {
    const mistake = mistakeOf(name, value, known);
    if (mistake) return mistake;
  }
  return {
    files: positionals,
    flag: (name) => values[name] === true,
    value: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    list: (name) => {
      const value = values[name];
      const given = Array.isArray(value) ? value.map(String) : [];
      return given.flatMap((each) => each.split(',')).filter((each) => each !== '');
    },
  };
}

function mistakeOf(name: string, value: unknown, known: OptionSpecs): UsageMistake | undefined {
  const takes = Object.hasOwn(known, name) ? known[name] : undefined;
  const option = name.length === 1 ? `-${name}` : `--${name}`;
  if (takes === undefined) return { kind: 'unknown-option', option };
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (takes === 'flag') {
    return values.every((each) => each === true) ? undefined : { kind: 'takes-no-value', option };
  }
  // Without `strict`, an option at the end of the line is `true` rather than an error.
  const isGiven = values.every(
    (each) => typeof each === 'string' && each !== '' && !each.startsWith('--'),
  );
  return isGiven ? undefined : { kind: 'needs-value', option };
}

/** Whether arguments could not be understood. */
export function isUsageMistake(options: Options | UsageMistake): options is UsageMistake {
  return 'kind' in options;
}
