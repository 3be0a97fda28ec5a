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
