import { engines, measureEngine, measureIndex, measureWidget } from './finder/run-engines.js';

/**
 * The finder's part of the bench: our engine beside search libraries, and the widget in a browser.
 *
 * @param {Record<string, any>} former
 * @param {{ withPeers: boolean, onlyQuality: boolean, onlyWidget: boolean }} options
 */
export async function benchFinder(former, { withPeers, onlyQuality, onlyWidget }) {
  const results = { ...former };
  if (onlyWidget) return { ...results, widget: await measureWidget() };
  for (const file of withPeers ? engines : engines.slice(0, 1)) {
    results.engines = {
      ...results.engines,
      [file]: await measureEngine(file, results.engines?.[file], onlyQuality),
    };
  }
  if (!onlyQuality) {
    results.widget = await measureWidget();
    results.index = await measureIndex();
  }
  return results;
}
