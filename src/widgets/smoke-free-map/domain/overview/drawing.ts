import type { Bounds, Coordinates, Zone } from '../model.js';
import type { ContextFeature } from './context-feature.js';
import { contextLayers, type ContextLayer } from './context-layers.js';
import { ASPECT, fitted, overlaps } from './frame.js';
import { marksOf, MOST_MARKS, type Mark } from './marks.js';
import { namesOf, type MapName } from './names.js';
import { ringPath } from './path-data.js';
import { scaleBar, type ScaleBar } from './scale-bar.js';
import { placesOf, type Screen } from './screen.js';
import { specksOf, type Specks } from './specks.js';
import { zoneLayers, type ZoneLayers } from './zone-layers.js';

/** What a map is drawn from. */
export interface OverviewParts {
  readonly zones: readonly Zone[];
  /** Of the municipality: rings of its land. */
  readonly outline?: readonly Coordinates[] | undefined;
  readonly context?: readonly ContextFeature[] | undefined;
}

/** A map, ready to be put into an SVG whose view box is `0 0 width height`: one unit is one CSS pixel. */
export interface OverviewDrawing extends Screen, ZoneLayers {
  /** Path data of the municipality's land; empty where it is not known, or not well enough for this scale. */
  readonly land: string;
  readonly context: readonly ContextLayer[];
  /** The zones that can be reached by keyboard, in the order of their numbers. */
  readonly marks: readonly Mark[];
  /** The others, where there are too many to mark one by one. */
  readonly specks: readonly Specks[];
  readonly names: readonly MapName[];
  readonly scale: ScaleBar;
  /** All that are in the frame: what can be clicked. */
  readonly zones: readonly Zone[];
}

/** How wide the drawing is, in CSS pixels. */
export interface DrawingSize {
  readonly width: number;
}

/** The outline is off by a hundred metres and more; closer than this, in metres a pixel, it would show. */
const FINEST_OUTLINE = 6;

/** Draws what is in a frame, simplified to what a pixel shows. */
export function drawOverview(
  { zones, outline = [], context = [] }: OverviewParts,
  frame: Bounds,
  { width }: DrawingSize,
): OverviewDrawing {
  const screen = screenOf(frame, width);
  const inFrame = zones.filter(({ bounds }) => overlaps(bounds, screen.frame));
  const around = context.filter(({ bounds }) => overlaps(bounds, screen.frame));
  const marks = marksOf(inFrame, screen);
  const isCrowded = marks.length < inFrame.length && inFrame.length > MOST_MARKS;
  return {
    ...screen,
    ...zoneLayers(inFrame, screen),
    land: landPath(outline, screen),
    context: contextLayers(around, screen),
    marks,
    specks: isCrowded ? specksOf(inFrame, screen) : [],
    names: isCrowded ? [] : namesOf(marks, around, screen),
    scale: scaleBar(screen),
    zones: inFrame,
  };
}

function screenOf(wanted: Bounds, width: number): Screen {
  const frame = fitted(wanted, ASPECT);
  const metresPerPixel = (frame.east - frame.west) / width;
  return { frame, width, height: Math.round(width / ASPECT), metresPerPixel };
}

function landPath(outline: readonly Coordinates[], screen: Screen): string {
  if (screen.metresPerPixel < FINEST_OUTLINE) return '';
  return outline.map((ring) => ringPath(placesOf(ring, screen))).join('');
}
