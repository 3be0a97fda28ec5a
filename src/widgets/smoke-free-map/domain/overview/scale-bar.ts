import type { Screen } from './screen.js';

/** A round number of metres and how long it is drawn. */
export interface ScaleBar {
  readonly metres: number;
  /** Pixels. */
  readonly length: number;
}

/** The longest bar with a round number (1, 2 or 5 and noughts) within a quarter of the drawing. */
export function scaleBar({ width, metresPerPixel }: Screen): ScaleBar {
  const most = (width / 4) * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2].find((each) => each * power <= most) ?? 1) * power;
  return { metres, length: metres / metresPerPixel };
}
