/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';
/** What Excel expects between cells where the comma is the decimal sign, as in Danish. */
const SEPARATOR = ';';
const LINE_END = '\r\n';

/**
 * Begins a formula in a spreadsheet, also in its full-width form and after space or characters that are
 * not seen (OWASP, "CSV Injection").
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;
/** A spreadsheet drops a text's first tab or line break, and what follows may then be a formula. */
const LEADING_BREAK = /^[\t\r\n]/;
/** Characters that no text has, tab and line break apart. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const NEEDS_QUOTES = /["\n;,\t]|^\s|\s$/;

/**
 * Rows of cells as a CSV file (RFC 4180) that Danish Excel opens with æ, ø and å in place and a column
 * for each: semicolons, and a byte order mark. No cell can become a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(writeCell).join(SEPARATOR) + LINE_END);
  return BYTE_ORDER_MARK + lines.join('');
}

function writeCell(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(CONTROL, '');
  const safe = FORMULA.test(plain) || LEADING_BREAK.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
