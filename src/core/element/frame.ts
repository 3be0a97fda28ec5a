import { css, html, type TemplateResult } from 'lit';
import type { ElementTexts } from './texts/da.js';

/** The fixed strip over data that is not the municipality's own. */
export function exampleStrip(texts: ElementTexts): TemplateResult {
  return html`<p class="notice example">${texts.example}</p>`;
}

/** What stands where the widget will be: its fallback, or after a moment a word that it is coming. */
export function loadingView(texts: ElementTexts, fallback: boolean): TemplateResult {
  return standIn(texts.loading, fallback, 'card loading muted');
}

/** What stands there where the widget failed and nothing more can be fetched. */
export function unavailableView(texts: ElementTexts, fallback: boolean): TemplateResult {
  return standIn(texts.failed, fallback, 'card');
}

function standIn(words: string, fallback: boolean, classes: string): TemplateResult {
  return fallback ? html`<slot></slot>` : html`<p class=${classes}>${words}</p>`;
}

/** The pieces of this file. */
export const frameStyles = css`
  .example {
    margin-block-end: 1em;
    font-weight: 600;
  }
  .loading {
    animation: sund-appear 0.01s 0.6s both;
  }
  @keyframes sund-appear {
    from {
      opacity: 0;
    }
  }
`;
