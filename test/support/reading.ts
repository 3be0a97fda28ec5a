import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { focused, press } from './keys.js';
import { visibleText, type Name } from './roles.js';
import { nextFrame, until } from './story.js';

/** Waits until the parts that come after the first view have come: a tenth of a second without a file. */
export async function untilQuiet(): Promise<void> {
  const loaded = (): number => performance.getEntriesByType('resource').length;
  for (let before = -1; before !== loaded();) {
    before = loaded();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await nextFrame();
}

/** Its accessible name, as a screen reader says it. */
export function nameOf(element: Element): string {
  return plain(computeAccessibleName(element));
}

/** Says whether an element has this role and name; for `tabTo`. */
export function is(role: string, name: Name): (element: Element) => boolean {
  return (element) => {
    const said = nameOf(element);
    return (
      getRole(element) === role && (typeof name === 'string' ? said === name : name.test(said))
    );
  };
}

/** The role and name of what has focus, as “button Luk”. */
export function focusName(): string {
  const element = focused();
  return element ? `${getRole(element) ?? element.localName} ${nameOf(element)}` : 'nothing';
}

/** Waits until what has focus is called this. */
export async function untilFocus(wanted: string): Promise<void> {
  await until(() => focusName() === wanted, `focus on “${wanted}”`).catch((error: unknown) => {
    throw new Error(`${String(error)}. It is on “${focusName()}”.`);
  });
}

/** What the widget last told screen readers. */
export function announced(widget: Element): string {
  return [...(widget.shadowRoot ?? widget).querySelectorAll('[role="status"]')]
    .map((region) => plain(region.textContent))
    .join('');
}

/** Waits until a screen reader has been told this. */
export async function untilAnnounced(widget: Element, wanted: string): Promise<void> {
  await until(() => announced(widget) === wanted, `“${wanted}” to be said`).catch(
    (error: unknown) => {
      throw new Error(`${String(error)}. It was “${announced(widget)}”.`);
    },
  );
}

/** Waits until a reader meets this text. */
export async function untilText(widget: Element, wanted: string | RegExp): Promise<void> {
  const holds = (): boolean =>
    typeof wanted === 'string' ? readable(widget).includes(wanted) : wanted.test(readable(widget));
  await until(holds, `the text “${String(wanted)}”`);
}

/** Words without the marks that keep dates on one line. */
export function plain(text: string): string {
  return text
    .replaceAll('\u2060', '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,:.])/g, '')
    .trim();
}

/** What people read. */
export function readable(element: Element): string {
  return plain(visibleText(element));
}

/** Presses Shift+Tab until an element that fits has focus. */
export async function backTo(fits: (element: Element) => boolean): Promise<void> {
  for (let count = 0; count < 50; count += 1) {
    await press('Shift+Tab');
    const element = focused();
    if (element && fits(element)) return;
  }
  throw new Error(`No such element before. Focus is on “${focusName()}”.`);
}
