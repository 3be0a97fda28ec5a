import { sendKeys } from '@web/test-runner-commands';

/**
 * Presses real keys, one after another: `await press('Tab', 'Shift+Tab', 'Enter')`.
 *
 * @param keys names as Playwright spells them
 */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Types text into whatever has focus, key by key. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** The element that has focus, looked up through every open shadow root. */
export function focused(): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === document.body ? undefined : active;
}

/**
 * Presses Tab until an element that fits has focus.
 *
 * @param fits says whether this is the element looked for
 * @param limit how many Tabs to try
 * @throws {Error} when none of them reaches one, with the stops that were met
 */
export async function tabTo(fits: (element: Element) => boolean, limit = 50): Promise<Element> {
  const met: string[] = [];
  for (let count = 0; count < limit; count += 1) {
    await press('Tab');
    const element = focused();
    if (element && fits(element)) return element;
    met.push(element ? `${element.localName} “${element.textContent.trim().slice(0, 40)}”` : '–');
  }
  throw new Error(`No such element within ${limit} presses of Tab. Met: ${met.join(', ')}`);
}
