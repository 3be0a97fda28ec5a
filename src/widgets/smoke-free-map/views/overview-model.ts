import type { OverviewDrawing } from '../domain/overview/drawing.js';
import type { Point } from '../domain/model.js';

/** What the overview map shows. */
export interface OverviewModel {
  readonly drawing: OverviewDrawing;
  /** Id of the zone that Tab leads to: the one that last had focus on the map. */
  readonly active?: string | undefined;
  /** Id of the zone that is open. */
  readonly chosen?: string | undefined;
  /** What was last asked about. */
  readonly verdictPoint?:
    | {
        readonly point: Point;
        /** Metres. */
        readonly accuracy: number;
        /** How it came: from the device, or pointed out on the map or found by its address. */
        readonly by: 'device' | 'click' | 'address';
      }
    | undefined;
  /** The frame is not the whole map. */
  readonly canZoomOut: boolean;
  /** The map of one place: nothing more can be asked of it. */
  readonly isPlace?: boolean;
}

/** What people do on the overview map. */
export interface OverviewIntents {
  /** A zone was chosen, by its id. */
  readonly open: (zone: string) => void;
  /** A zone has got focus. */
  readonly activate: (zone: string) => void;
  /** A place outside all zones was pointed out; `accuracy` in metres. */
  readonly pointed: (point: Point, accuracy: number) => void;
  /** A zone by its id, or the whole map. */
  readonly zoomTo: (target: string) => void;
}

/** What {@link OverviewIntents.zoomTo} is given for the whole map. */
export const WHOLE_MAP = 'all';
