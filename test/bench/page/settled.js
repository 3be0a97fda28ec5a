/** How long nothing may change before it counts as settled, in milliseconds. */
const quiet = 250;

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Runs something and measures until the frame after the last element or text that
 * it put on the page, shadow roots included.
 *
 * @param {Element} container
 * @param {() => void} act
 * @param {() => boolean} isReady
 * @returns {Promise<number>} milliseconds
 */
export async function settled(container, act, isReady) {
  const observed = new Set();
  const observer = new MutationObserver(() => (changed = true));
  let changed = true;
  const observe = (root) => {
    if (!observed.has(root)) {
      observed.add(root);
      // No attributes: some take a class away when an animation ends, and nothing new is seen.
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    }
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) observe(element.shadowRoot);
    }
  };
  const start = performance.now();
  act();
  observe(container);
  let last = start;
  while (changed || !isReady() || performance.now() - last < quiet) {
    const wasBusy = changed || !isReady();
    changed = false;
    await frame();
    if (wasBusy) {
      observe(container);
      last = performance.now();
    }
    if (performance.now() - start > 120_000) throw new Error('It never settles.');
  }
  observer.disconnect();
  return last - start;
}
