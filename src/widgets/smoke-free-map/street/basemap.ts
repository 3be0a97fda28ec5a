import { parseUrl } from '../../../core/links/safe-url.js';
import type { BasemapConfig } from '../geography-config.js';

/** A basemap that tiles can be asked of. */
export interface Basemap {
  /** Absolute, with `{z}`, `{x}` and `{y}`. */
  readonly template: string;
  readonly config: Extract<BasemapConfig, { kind: 'xyz' }>;
}

const NEEDED = ['{z}', '{x}', '{y}'];
/** What Leaflet fills in besides; `{r}` is `@2x` on dense screens, `{s}` one of a, b and c. */
const KNOWN = /\{(?:[zxysr]|-y)\}/g;

/**
 * The basemap of a config, its address made absolute; undefined where there is none or its address is no
 * such address, which the check tells the editor.
 *
 * @param base address of the config
 */
export function readBasemap(config: BasemapConfig | undefined, base: string): Basemap | undefined {
  if (config?.kind !== 'xyz') return undefined;
  const written = config.url.trim();
  if (!NEEDED.every((part) => written.includes(part))) return undefined;
  if (/[{}]/.test(written.replace(KNOWN, ''))) return undefined;
  const url = parseUrl(written, base);
  const isSafe = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (!isSafe) return undefined;
  // The parser has escaped the braces of path and query.
  return { template: url.href.replace(/%7B/gi, '{').replace(/%7D/gi, '}'), config };
}
