// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- Whoever imports this needs the types too, whichever project they are in.
/// <reference path="./leaflet-source.d.ts" />
/*
 * Leaflet, by deep imports from its source: the plane that moves, its tiles and the gesture of two fingers.
 * Its controls, popups, icons and vectors stay out; those of the street map are ours. The build mends what
 * strict content policies do not allow, see `.scripts/mend-leaflet.js`.
 */
export { Map as LeafletMap } from 'leaflet/src/map/Map.js';
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
// For its effect too: it is what gives every map its `touchZoom`.
export { TouchZoom } from 'leaflet/src/map/handler/Map.TouchZoom.js';
