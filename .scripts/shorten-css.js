/** A space after one of these, or before one of those, says nothing in CSS. */
const needsNoneAfter = '{};,>(:';
const needsNoneBefore = '{};,>)';

const token = /\/\*[^]*?\*\/|"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|[ \t\r\n\f]+|\\[^]|[^]/g;

/**
 * Shortens the static parts of a style sheet: comments go, and white space where
 * it separates nothing. Strings, escapes and the spaces around `+` and `-`, which
 * `calc()` needs, stay.
 *
 * @param {readonly string[]} parts what stands before, between and after the expressions
 * @returns {string[]} as many parts
 */
export function shortenCss(parts) {
  return parts.map((part, index) => {
    // The start of the whole sheet needs no space, that of another part may.
    let out = '';
    let spaced = false;
    for (const [text] of part.matchAll(token)) {
      if (text.startsWith('/*') && text.length > 1) {
        spaced = true;
        continue;
      }
      if (/^[ \t\r\n\f]/.test(text)) {
        spaced = true;
        continue;
      }
      const atStart = index === 0 && out === '';
      const needed = !needsNoneAfter.includes(out.at(-1) ?? ' ') && !needsNoneBefore.includes(text);
      if (spaced && !atStart && needed) out += ' ';
      spaced = false;
      if (text === '}' && out.endsWith(';')) out = out.slice(0, -1);
      out += text;
    }
    const atEnd = index === parts.length - 1;
    if (spaced && !atEnd && out !== '' && !needsNoneAfter.includes(out.at(-1) ?? ' ')) out += ' ';
    return spaced && !atEnd && out === '' && index > 0 ? ' ' : out;
  });
}
