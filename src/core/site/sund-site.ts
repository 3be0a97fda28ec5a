import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Look } from '../element/look.js';
import { VERSION } from '../version.js';
import { siteContext, type SiteContext } from './site-context.js';

const LOOKS: readonly string[] = ['auto', 'light', 'dark'];

/**
 * Gives every widget inside it the same language, municipality, base address and look, so that a
 * template says them once.
 *
 * @summary Page-wide values for the Sund widgets inside it.
 * @tagname sund-site
 * @attr {string} lang - Language of the widgets, as on any HTML element.
 * @slot - The page, or the part of it, that the values are for.
 */
export class SundSiteElement extends LitElement {
  static readonly sundVersion: string = VERSION;
  /** It groups; it is never a box of its own in the page's layout. */
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    base: {},
    lang: { reflect: true },
    municipality: {},
    look: {},
  };

  /** Address that relative `src` attributes of the widgets are resolved against. */
  declare base: string | undefined;
  /** The municipality's name or four-digit code, for widgets that can use it. */
  declare municipality: string | undefined;
  /** `auto` (default) follows the page's `color-scheme`; `light` and `dark` decide. */
  declare look: Look | undefined;

  readonly #provider = new ContextProvider(this, {
    context: siteContext,
    initialValue: { look: 'auto' },
  });

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#provider.setValue(this.#values());
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #values(): SiteContext {
    const look = this.look && LOOKS.includes(this.look) ? this.look : 'auto';
    return {
      look,
      ...(this.lang && { language: this.lang }),
      ...(this.base && { base: resolveBase(this.base, this.ownerDocument.baseURI) }),
      ...(this.municipality && { municipality: this.municipality }),
    };
  }
}

function resolveBase(base: string, documentBase: string): string {
  try {
    return new URL(base, documentBase).href;
  } catch {
    return documentBase;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sund-site': SundSiteElement;
  }
}
