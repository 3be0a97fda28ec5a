/** What a municipality has decided for its installation, in `sund-site.json` beside the files. */
export interface Site {
  /** Origins besides the page's and the script's that links may lead to. */
  readonly allowed: readonly string[];
  /** Custom properties for every widget, already found safe. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** Longer than this in milliseconds, nobody waits for a file that most sites do not have. */
const PATIENCE = 5000;

/** How it is where there is no such file: files of the page's and the script's origin only. */
const DEFAULTS: Site = { allowed: [], tokens: {} };

/**
 * Gives the site's decisions, fetched when they are first asked for, and once. What reads the file is
 * itself fetched only where there is one. Never rejects.
 *
 * @param folder where the widgets' files are
 */
export function createSite(folder: URL): () => Promise<Site> {
  let site: Promise<Site> | undefined;
  return () => (site ??= fetchSite(new URL('sund-site.json', folder).href).catch(() => DEFAULTS));
}

async function fetchSite(address: string): Promise<Site> {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, { credentials: 'same-origin', signal });
  // A server that answers every address with its front page has no such file either.
  const isHtml = (response.headers.get('content-type') ?? '').includes('html');
  if (!response.ok || isHtml) return DEFAULTS;
  const [{ readSite }, text] = await Promise.all([import('./site.js'), response.text()]);
  return readSite(text, address);
}
