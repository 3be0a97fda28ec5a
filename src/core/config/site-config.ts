import * as z from 'zod/mini';
import { parseUrl } from '../links/safe-url.js';
import { coreProblem, inFile } from './core-problem.js';
import { linkSchema, textSchema } from './fields.js';
import { parseJson } from './json.js';
import { loadText, type LoadOptions } from './load.js';
import { parseLeniently, type LenientFormat } from './lenient-parser.js';
import type { CoreProblem } from './problem.js';
import { isSafeTokenValue, isTokenName } from './token-value.js';

/** The file's name, beside `sund.js`. */
export const SITE_CONFIG_FILE = 'sund-site.json';

const MAX_BYTES = 64_000;

/** What a municipality allows and sets for all its widgets. Everything has a default. */
export const siteConfigSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  /** Origins besides the page's and the script's whose files a pasted link may lead to. */
  allowedOrigins: z.exactOptional(z.array(z.string())),
  /** Whether full pages show a config that stands in the link itself. */
  inlineConfigs: z.exactOptional(z.boolean()),
  /** Name of the municipality or school, shown on full pages. */
  name: z.exactOptional(textSchema),
  /** Where a full page's way home leads. */
  home: z.exactOptional(linkSchema),
  /** Language of full pages whose config says none; BCP 47. */
  language: z.exactOptional(z.string()),
  /** `--sund-*` custom properties: colours, lengths, numbers, fonts. */
  tokens: z.exactOptional(z.record(z.string(), z.string())),
});

/** The settings in force, safe to use as they are. */
export interface SiteConfig extends Omit<z.infer<typeof siteConfigSchema>, '$schema'> {
  readonly allowedOrigins: string[];
  readonly inlineConfigs: boolean;
  readonly tokens: Record<string, string>;
}

/** The settings, and what was wrong with the file. */
export interface LoadedSiteConfig {
  readonly config: SiteConfig;
  readonly problems: readonly CoreProblem[];
}

/** What holds where there is no file: full pages show files of their own origin only. */
export const SITE_DEFAULTS: SiteConfig = { allowedOrigins: [], inlineConfigs: false, tokens: {} };

const format: LenientFormat<z.infer<typeof siteConfigSchema>> = {
  widget: '',
  version: 1,
  schema: siteConfigSchema,
};

/**
 * Loads `sund-site.json`, once for everybody who passes the same `memo`. A 404 means the defaults, and
 * so does a file that cannot be read, with a problem: the defaults allow least.
 *
 * @param memo promises by URL, held by whoever lives as long as the page
 */
export function loadSiteConfig(
  url: string,
  memo: Map<string, Promise<LoadedSiteConfig>>,
  options: Pick<LoadOptions, 'fetch' | 'timeout' | 'retryAfter'> = {},
): Promise<LoadedSiteConfig> {
  const loading = memo.get(url) ?? load(url, options);
  memo.set(url, loading);
  return loading;
}

async function load(url: string, options: Partial<LoadOptions>): Promise<LoadedSiteConfig> {
  const file = await loadText(url, { ...options, limit: MAX_BYTES });
  if (file.kind === 'failed') {
    const { problem } = file;
    const isMissing =
      problem.code === 'http-status' &&
      (problem.detail.status === 404 || problem.detail.status === 410);
    return { config: SITE_DEFAULTS, problems: isMissing ? [] : [problem] };
  }
  const json = await parseJson(file.text);
  if (json.kind === 'failed') {
    return { config: SITE_DEFAULTS, problems: inFile([json.problem], file.url) };
  }
  const { config, problems } = readSiteConfig(json.value);
  const all = [...file.problems, ...json.problems, ...problems];
  return { config, problems: inFile(all, file.url) };
}

/** Settings from the value of a file. What is wrong or unsafe is left out and reported. */
export function readSiteConfig(value: unknown): LoadedSiteConfig {
  const { config, problems } = parseLeniently(format, value);
  if (!config) return { config: SITE_DEFAULTS, problems };
  const origins = checkOrigins(config.allowedOrigins ?? []);
  const tokens = checkTokens(config.tokens ?? {});
  const { $schema: _, ...rest } = config;
  return {
    config: {
      ...rest,
      inlineConfigs: config.inlineConfigs ?? false,
      allowedOrigins: origins.kept,
      tokens: tokens.kept,
    },
    problems: [...problems, ...origins.problems, ...tokens.problems],
  };
}

interface Checked<Kept> {
  readonly kept: Kept;
  readonly problems: readonly CoreProblem[];
}

function checkOrigins(written: readonly string[]): Checked<string[]> {
  const kept: string[] = [];
  const problems: CoreProblem[] = [];
  written.forEach((address, index) => {
    const url = parseUrl(address.trim());
    const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
    // An origin with a path looks as if it allowed only that path.
    if (url && isWeb && url.pathname === '/' && !url.search && !url.username) kept.push(url.origin);
    else problems.push(coreProblem('bad-address', { address }, ['allowedOrigins', index]));
  });
  return { kept, problems };
}

function checkTokens(written: Readonly<Record<string, string>>): Checked<Record<string, string>> {
  const kept: Record<string, string> = {};
  const problems: CoreProblem[] = [];
  for (const [token, value] of Object.entries(written)) {
    if (isTokenName(token) && isSafeTokenValue(value)) kept[token] = value.trim();
    else problems.push(coreProblem('unsafe-token', { token, value }, ['tokens', token]));
  }
  return { kept, problems };
}
