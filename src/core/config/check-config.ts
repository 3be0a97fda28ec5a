import { formatPlainDay, type PlainDay } from '../dates/plain-day.js';
import type { CheckContext } from './check-fields.js';

/** What a check needs to know besides the config. */
export interface CheckOptions {
  /** The date in the config's time zone. */
  readonly today: PlainDay;
  /** Address of the config, which its links are relative to. */
  readonly base?: string | undefined;
}

/** A config whose meaning was checked, so that the domain can trust it, and what was wrong with it. */
export interface Checked<Config, Problem> {
  /** The config without what cannot be used. Entries that can be used as they are stay the same objects. */
  readonly config: Config;
  /** At paths of the config that was given. */
  readonly problems: readonly Problem[];
  /** How many entries were left out. */
  readonly skipped: number;
}

/** Stands in where the address is not known, so that relative links can be judged. */
const NO_BASE = 'https://sund.invalid/';

/** What the checks of single fields need to know. */
export function checkContext({ today, base = NO_BASE }: CheckOptions): CheckContext {
  return { today: formatPlainDay(today), base };
}

/** Without a time zone that nobody knows, today is the date in the default one. */
export function withoutUnknownTimeZone<Config extends { readonly timeZone?: string }>(
  config: Config,
  isKnown: (name: string) => boolean,
): Config {
  const { timeZone, ...rest } = config;
  if (timeZone === undefined || isKnown(timeZone)) return config;
  // Only an optional field is gone.
  return rest as unknown as Config;
}
