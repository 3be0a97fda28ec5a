import { loadavg } from 'node:os';
import { run, versionOf } from './finder/run-engines.js';

/** Ours first. */
const maps = [
  { file: 'sund', name: 'Sund', packageName: 'sund-widgets' },
  { file: 'leaflet', name: 'Leaflet alone', packageName: 'leaflet' },
  { file: 'maplibre', name: 'MapLibre', packageName: 'maplibre-gl' },
  { file: 'openlayers', name: 'OpenLayers', packageName: 'ol' },
];

/**
 * The map's part of the bench: the card beside map libraries in a browser, and what its domain takes.
 *
 * @param {Record<string, any>} former
 * @param {{ withPeers: boolean }} options
 */
export async function benchMap(former, { withPeers }) {
  const results = { ...former, maps: { ...former.maps } };
  for (const { file, name, packageName } of withPeers ? maps : maps.slice(0, 1)) {
    const load = loadavg()[0] ?? 0;
    console.log(`${name}: zones in a browser (load ${load.toFixed(1)})`);
    results.maps[name] = {
      version: await versionOf(packageName),
      ...JSON.parse(await run('../map/browser.ts', [file])),
      measured: new Date().toISOString().slice(0, 10),
    };
  }
  console.log('Sund: reading zones and answering for a point');
  results.domain = JSON.parse(await run('../map/domain.ts', []));
  return results;
}
