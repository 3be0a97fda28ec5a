/** Long enough for a slow phone to start reading the file, short enough not to keep it in memory. */
const KEEP_MILLISECONDS = 60_000;

/**
 * Hands the visitor a file made in the page. Nothing is sent anywhere.
 * @param type media type, with its charset where it has one
 */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}

/** A name as a file can have it: letters of any language stay, what file systems refuse becomes a hyphen. */
export function fileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return safe.toLowerCase().slice(0, 60) || 'sund';
}
