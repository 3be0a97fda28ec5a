import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { defineSite } from './define.js';
import { siteContext, type SiteContext } from './site-context.js';

/**
 * Registers `<sund-site>`, and tells what the one around an element says, now and whenever it changes
 * or is another one. Resolves when it has been told for the first time.
 *
 * @param site the one around the element
 */
export async function followSite(
  host: LitElement,
  site: Element,
  follow: (value: SiteContext) => void,
): Promise<void> {
  defineSite();
  new ContextConsumer(host, { context: siteContext, subscribe: true, callback: follow });
  // Upgraded a moment ago, it has not read its attributes yet.
  await (site as Partial<LitElement>).updateComplete;
}
