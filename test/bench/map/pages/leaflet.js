import { geoJSON, map } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { offer } from './drawn.js';

offer(async (container, features) => {
  const street = map(container);
  const zones = geoJSON({ type: 'FeatureCollection', features });
  zones.bindPopup((layer) => layer.feature.properties.name);
  street.fitBounds(zones.getBounds());
  zones.addTo(street);
});
