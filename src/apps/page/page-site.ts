import { loadSiteConfig, SITE_CONFIG_FILE } from '../../core/config/site-config.js';
import { safeUrl } from '../../core/links/safe-url.js';
import type { Text } from '../../core/text/text.js';
import { reportSiteProblems } from '../loader/site-problems.js';

/** What a municipality has decided for the full pages of its installation. */
export interface PageSite {
  /** Origins besides the page's that a page may show files of. */
  readonly allowed: readonly string[];
  /** Whether a page may show a config that stands in its own address. */
  readonly allowsInline: boolean;
  /** Custom properties for page and widget, already found safe. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Name of the municipality or school. */
  readonly name?: Text;
  /** The way to its front page. */
  readonly home?: { readonly href: string; readonly label: Text };
  /** Language of a page whose config says none; BCP 47. */
  readonly language?: string;
}

/** Longer than this in milliseconds, nobody waits for a file that most sites do not have. */
const PATIENCE = 5000;

/** Loads `sund-site.json` from the folder of the widget's files. Never rejects. */
export async function loadPageSite(folder: URL): Promise<PageSite> {
  const address = new URL(SITE_CONFIG_FILE, folder).href;
  const { config, problems } = await loadSiteConfig(address, new Map(), { timeout: PATIENCE });
  // A server that answers every address with its front page has no such file.
  void reportSiteProblems(problems.filter(({ code }) => code !== 'looks-like-html'));
  const { name, home, language } = config;
  const href = home && safeUrl(home.href, address);
  return {
    allowed: config.allowedOrigins,
    allowsInline: config.inlineConfigs,
    tokens: config.tokens,
    ...(name && { name }),
    ...(home && href && { home: { href, label: home.label } }),
    ...(language && { language }),
  };
}
