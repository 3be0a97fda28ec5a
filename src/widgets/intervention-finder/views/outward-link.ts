import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../../../core/links/safe-url.js';
import type { ViewContext } from './view-context.js';

/** A link from a config; its words alone where there is no address or it is not a safe one. */
export function outwardLink(
  href: string | undefined,
  words: unknown,
  { base, linkTarget }: Pick<ViewContext, 'base' | 'linkTarget'>,
): TemplateResult {
  const address = href === undefined ? undefined : safeUrl(href, base);
  if (address === undefined) return html`${words}`;
  return html`<a
    href=${address}
    target=${linkTarget ?? nothing}
    rel=${linkTarget === '_blank' ? 'noopener noreferrer' : nothing}
    >${words}</a
  >`;
}
