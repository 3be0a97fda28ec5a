import { safeUrl } from '../../../../core/links/safe-url.js';
import type { Text } from '../../../../core/text/text.js';

/** The address of a Markdown link; one that has brackets of its own is left as it is. */
const ADDRESS = /\]\(([^()\s]+)\)/g;

/**
 * A text in the Markdown subset whose relative links are made absolute, since it is to be read from
 * another place. A link that is not safe is left to whoever shows it.
 */
export function absoluteLinks(text: Text, base: string): Text {
  if (typeof text === 'string') return absoluteIn(text, base);
  const entries = Object.entries(text).map(([tag, words]) => [tag, absoluteIn(words, base)]);
  // The same languages as before, Danish among them.
  return Object.fromEntries(entries) as Text;
}

function absoluteIn(markdown: string, base: string): string {
  return markdown.replace(ADDRESS, (written, address: string) => {
    const href = safeUrl(address, base);
    return href === undefined ? written : `](${href})`;
  });
}
