import type { Box } from './boxes.js';
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

/** As broad as the words above the bar are at most, pixels. */
const WORDS = 44;

/** The room of the bar and the words above it, in the lower left corner: nothing else stands there. */
export function scaleBox(screen: Screen): Box {
  const { length } = scaleBar(screen);
  return {
    x: 10 + length / 2,
    y: screen.height - 18,
    width: Math.max(WORDS, length) + 8,
    height: 32,
  };
}
