import type { UnknownId } from '../known-ids.js';

/** The way out for an id that leads nowhere, in Danish: the one that was probably meant, else `otherwise`. */
export function meant({ suggestion }: Pick<UnknownId, 'suggestion'>, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Mente du "${suggestion}"?`;
}
