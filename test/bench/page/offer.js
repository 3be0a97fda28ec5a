import { settled } from './settled.js';

/**
 * @param {string} day `YYYY-MM-DD`
 * @returns {string} the day after it, for calendars whose end is exclusive
 */
export function nextDay(day) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

function* elementsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/**
 * Puts what the bench measures where it finds it: `window.bench`.
 *
 * @param {object} calendar
 * @param {(container: Element, events: readonly object[]) => void} calendar.mount
 * @param {() => void} calendar.next shows the next month
 * @param {() => boolean} [calendar.isReady] for one that draws something before its events
 */
export function offer({ mount, next, isReady = () => true }) {
  const container = document.querySelector('#calendar');
  window.bench = {
    /** @type {readonly object[]} what to mount; set it first */
    events: [],
    mount: () => settled(container, () => mount(container, window.bench.events), isReady),
    next: () => settled(container, next, isReady),
    countElements: () => [...elementsIn(container)].length,
    text: () =>
      [container, ...elementsIn(container)].map((e) => (e.shadowRoot ?? e).textContent).join(' '),
  };
}
