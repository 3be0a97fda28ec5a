import Map from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import 'ol/ol.css';
import { offer } from './drawn.js';

offer(async (container, features) => {
  const source = new VectorSource({
    features: new GeoJSON().readFeatures(
      { type: 'FeatureCollection', features },
      { featureProjection: 'EPSG:3857' },
    ),
  });
  const map = new Map({
    target: container,
    layers: [new VectorLayer({ source })],
    view: new View(),
  });
  const drawn = new Promise((resolve) => map.once('rendercomplete', resolve));
  map.getView().fit(source.getExtent(), { size: map.getSize() });
  await drawn;
});
