/*
 * The files of Leaflet's source that we take by themselves, with the types that others have written of
 * the whole.
 */
declare module 'leaflet/src/map/Map.js' {
  export { Map } from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export { TileLayer } from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.TouchZoom.js' {
  export { Handler as TouchZoom } from 'leaflet';
}
