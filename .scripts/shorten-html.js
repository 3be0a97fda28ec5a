/** Elements in which every space counts. */
const preformatted = /<(?:pre|textarea)\b/i;

/** @typedef {'text' | 'tag' | 'comment' | '"' | "'"} Place */

/**
 * What comes next in a part, and where the reader is after it.
 *
 * @param {string} rest
 * @param {Place} place
 * @returns {{ length: number, written: string, place: Place }}
 */
function step(rest, place) {
  const character = rest.charAt(0);
  if (place === 'comment') {
    const end = rest.indexOf('-->');
    const length = end < 0 ? rest.length : end + 3;
    return { length, written: rest.slice(0, length), place: end < 0 ? place : 'text' };
  }
  if (place === '"' || place === "'") {
    return { length: 1, written: character, place: character === place ? 'tag' : place };
  }
  const space = /^[ \t\r\n\f]+/.exec(rest)?.[0];
  if (space !== undefined) return { length: space.length, written: ' ', place };
  if (place === 'tag') {
    const isQuote = character === '"' || character === "'";
    const next = isQuote ? character : character === '>' ? 'text' : place;
    return { length: 1, written: character, place: next };
  }
  if (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end >= 0) return { length: end + 3, written: '', place };
    return { length: 4, written: '<!--', place: 'comment' };
  }
  return { length: 1, written: character, place: /^<[/a-z]/i.test(rest) ? 'tag' : place };
}

/**
 * Shortens the static parts of an HTML template: each run of white space in text
 * or between attributes becomes one space, comments go. Attribute values stay,
 * and so does a comment that holds an expression, since Lit counts those.
 *
 * @param {readonly string[]} parts what stands before, between and after the expressions
 * @returns {string[]} as many parts
 */
export function shortenHtml(parts) {
  if (preformatted.test(parts.join(''))) return [...parts];
  /** @type {Place} */
  let place = 'text';
  return parts.map((part) => {
    let out = '';
    for (let at = 0; at < part.length;) {
      const next = step(part.slice(at), place);
      const endsTag = place === 'tag' && next.place === 'text';
      // A comment that went may have left a space on either side of it.
      const doubled = next.written === ' ' && place === 'text';
      if ((endsTag || doubled) && out.endsWith(' ')) out = out.slice(0, -1);
      out += next.written;
      place = next.place;
      at += next.length;
    }
    return out;
  });
}
