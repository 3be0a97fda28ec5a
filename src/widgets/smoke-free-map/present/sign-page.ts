/** Beyond this an address is no use on paper: nobody types it, and its code is too fine to read. */
const LONGEST = 250;

/**
 * The address that a sign leads to; undefined for one that others cannot open, and for one that is too
 * long for a sign. What a link into a page says besides a place stays: a config can be in it.
 */
export function signPage(address: string): string | undefined {
  const isUsable = /^https?:\/\//.test(address) && address.length <= LONGEST;
  return isUsable ? address : undefined;
}
