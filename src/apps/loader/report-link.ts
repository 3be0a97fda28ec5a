import type { WidgetLink } from './widget-link.js';

const reported = new Set<string>();

/** Tells the page's owner in the console, once, why a link stays a link. */
export function reportLink({ widget, base }: WidgetLink, reason: unknown): void {
  const message = `Sund: the link to ${base} stays a link, since ${widget} could not be shown: ${String(reason)}`;
  if (reported.has(message)) return;
  reported.add(message);
  console.error(message);
}
