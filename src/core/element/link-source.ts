import type { OriginPolicy } from '../config/origins.js';
import type { HeadingLevel } from './heading-level.js';

/**
 * What the loader and the full page know of a pasted link. A property and never an attribute, so that
 * nothing in a page's content can set it; a config reached this way is held to the origin policy.
 */
export interface LinkSource {
  /** Absolute URL of the config file. */
  readonly url?: string;
  /** The value of the link's `#config=`: deflated JSON as base64url. Used where there is no `url`. */
  readonly fragment?: string;
  /** Absolute URL that a relative `src` inside a `fragment` is resolved against: the link's own. */
  readonly base: string;
  readonly policy: OriginPolicy;
  /** For a page that holds nothing but the widget. */
  readonly headingLevel?: HeadingLevel;
}
