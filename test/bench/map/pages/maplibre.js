import { LngLatBounds, Map } from '/bench/maplibre-gl/maplibre-gl.mjs';
import { offer } from './drawn.js';

offer(async (container, features) => {
  const bounds = new LngLatBounds();
  for (const { geometry } of features) {
    for (const corner of geometry.coordinates[0]) bounds.extend(corner);
  }
  const map = new Map({
    container,
    bounds,
    style: {
      version: 8,
      sources: { zones: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
      layers: [
        { id: 'areas', type: 'fill', source: 'zones', paint: { 'fill-color': '#7fb7bb' } },
        { id: 'edges', type: 'line', source: 'zones', paint: { 'line-color': '#0a5c63' } },
      ],
    },
  });
  await new Promise((resolve) => map.once('idle', resolve));
});
