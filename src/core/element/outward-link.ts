import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../links/safe-url.js';

/** What links in a config are relative to, and where they open. */
export interface LinkPlace {
  readonly base: string;
  /** For a widget in a frame. */
  readonly linkTarget?: '_blank' | '_top' | undefined;
}

/** A link from a config; its words alone where there is no address or it is not a safe one. */
export function outwardLink(
  href: string | undefined,
  words: unknown,
  { base, linkTarget }: LinkPlace,
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
