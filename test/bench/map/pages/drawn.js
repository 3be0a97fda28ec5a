/** The frame after the next: what was put on the page before is on the screen. */
export const painted = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/**
 * Puts what the bench measures where it finds it: `window.bench`.
 *
 * @param {(container: HTMLElement, features: readonly object[]) => Promise<unknown>} draw resolves when the
 *   zones are drawn
 */
export function offer(draw) {
  const container = document.querySelector('#map');
  window.bench = {
    /** @type {readonly object[]} what to draw; set it first */
    features: [],
    async mount() {
      const start = performance.now();
      await draw(container, window.bench.features);
      await painted();
      return performance.now() - start;
    },
  };
}
