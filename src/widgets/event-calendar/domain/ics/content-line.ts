/** The most octets in a line, without its line break (RFC 5545 §3.1). */
const MOST_OCTETS = 75;

/**
 * One content line, ready to be followed by CRLF. It is folded by octets, since æ, ø and å take two
 * each and an emoji four, and never inside a character.
 *
 * @param value as it is to stand; text must have been through {@link escapeText}
 */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** Folds a line that is too long; each further part begins with a space, which counts. */
export function fold(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/**
 * Text as a TEXT value (RFC 5545 §3.3.11): backslash, semicolon and comma escaped, line breaks as `\n`.
 * Control characters, which no value may hold, and halves of surrogate pairs are taken out.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\uFEFF]/gu, (character) => (character === '\n' ? '\n' : ''))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}
