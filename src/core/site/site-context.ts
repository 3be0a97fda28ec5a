import { createContext } from '@lit/context';
import type { Look } from '../element/look.js';

/** What a page says once for all its widgets. Undefined means the widget's own default. */
export interface SiteContext {
  /** BCP 47 tag. */
  readonly language?: string;
  /** Absolute URL that relative `src` attributes are resolved against. */
  readonly base?: string;
  /** The municipality's name or four-digit code. */
  readonly municipality?: string;
  readonly look: Look;
}

/** Shared by every release of Sund on a page, hence a registered symbol and a version in its name. */
export const siteContext = createContext<SiteContext>(Symbol.for('sund.site.v1'));
