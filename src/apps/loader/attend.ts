import type {} from '../../core/element/events.js';
import { giveUp } from './link-back.js';
import type { LinkUpgrade } from './link-upgrade.js';
import { reportLink } from './report-link.js';
import type { WidgetLink } from './widget-link.js';

/** Slower than this in milliseconds, a visitor is better served by the link. */
const PATIENCE = 20_000;

/** Makes a link of it again when the widget that was put on the page cannot be shown, or takes too long. */
export function attend(upgrade: LinkUpgrade, source: WidgetLink): void {
  const { element } = upgrade;
  if (!element) return;
  const fail = (reason?: string): void => {
    clearTimeout(timer);
    // Somebody else may have taken it away meanwhile.
    if (upgrade.element !== element) return;
    if (reason) reportLink(source, reason);
    giveUp(upgrade, reason);
  };
  const timer = setTimeout(() => fail(`it took more than ${PATIENCE / 1000} seconds`), PATIENCE);
  element.addEventListener('sund-ready', () => clearTimeout(timer));
  element.addEventListener('sund-error', ({ fatal }) => {
    if (fatal) fail();
  });
  upgrade.hadFocus = element.matches(':focus-within');
  element.addEventListener('focusin', () => (upgrade.hadFocus = true));
  element.addEventListener('focusout', ({ relatedTarget }) => (upgrade.hadFocus = !relatedTarget));
  // It may have been quicker than this file.
  const state = element.dataset['sundState'];
  if (state === 'error') fail();
  else if (state === 'ready' || state === 'empty') clearTimeout(timer);
}
