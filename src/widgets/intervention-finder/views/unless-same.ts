import { guard } from 'lit/directives/guard.js';
import type { ViewContext } from './view-context.js';

/**
 * Draws a part of a view again only where what it is drawn from has changed: a key in the search field
 * changes neither rows nor filters before there is an answer.
 *
 * @param of all that the part is drawn from besides the context; compared one by one, by identity
 */
export function unlessSame(
  of: readonly unknown[],
  context: ViewContext,
  draw: () => unknown,
): unknown {
  // Each drawing has lists of its own, and what formats numbers goes with the language.
  const { languages, views, format: _format, ...rest } = context;
  return guard([...of, String(languages), String(views), ...Object.values(rest)], draw);
}
