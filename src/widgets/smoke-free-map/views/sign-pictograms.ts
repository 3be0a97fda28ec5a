import { svg, type SVGTemplateResult } from 'lit';
import type { Sign } from '../domain/sign.js';
import type { Product } from '../rule-config.js';

/** The products as silhouettes in a field of 100 by 100, inside its circle. */
const SILHOUETTES: Readonly<Record<Product, SVGTemplateResult>> = {
  cigarettes: svg`<path d="M17 56h45v12H17zM66 56h6v12h-6zM76 56h6v12h-6z" />
    <path
      class="line"
      d="M69 50c0-8-11-8-11-16 0-5 4-7 4-12M79 50c0-11-10-12-10-20 0-4 3-6 3-10"
    />`,
  vape: svg`<g transform="rotate(45 50 50)">
      <path
        d="M41 48a4 4 0 0 1 4-4h10a4 4 0 0 1 4 4v35a4 4 0 0 1-4 4H45a4 4 0 0 1-4-4zM46 35a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v6h-8z"
      />
      <circle class="hole" cx="50" cy="76" r="3.5" />
    </g>
    <path
      d="M61 32a6.5 6.5 0 0 1 .5-12.5 9 9 0 0 1 16.5 2 6 6 0 0 1 1 11.5 7 7 0 0 1-12 2 7 7 0 0 1-6-3z"
    />`,
  snus: svg`<path d="M15 55v12c0 6.5 11.5 11 26 11s26-4.5 26-11V55c0 6.5-11.5 11-26 11s-26-4.5-26-11z" />
    <ellipse cx="41" cy="51.5" rx="26" ry="10.5" />
    <rect x="53" y="23" width="29" height="14" rx="5" transform="rotate(24 67 30)" />`,
  waterPipe: svg`<path
      d="M54 14h17l-4 8.5h-9zM59.5 25h6v20h-6zM62.5 43c10 0 16 8 16 17 0 8-4 15-9 20h-14c-5-5-9-12-9-20 0-9 6-17 16-17z"
    />
    <path class="line" d="M49 66c-12-1-9 13-18 13-8 0-9-9-6-15l5-9" />`,
};

/** A product in the ring that forbids it, or in the broken one that asks people not to use it. */
export function pictogram(product: Product, tone: Sign['tone']): SVGTemplateResult {
  return svg`<svg class="pictogram ${tone}" viewBox="0 0 100 100" aria-hidden="true">
    <g class="silhouette">${SILHOUETTES[product]}</g>
    <path class="halo" d="M18 18l64 64" />
    <path class="bar" d="M18 18l64 64" />
    <circle class="ring" cx="50" cy="50" r="45" />
  </svg>`;
}
