/** The way out for an id that leads nowhere, in English: the one that was probably meant, else `otherwise`. */
export function meant(
  { suggestion }: { readonly suggestion?: string | undefined },
  otherwise: string,
): string {
  return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
}
