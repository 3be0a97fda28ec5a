import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeCsv } from '../../../../../src/widgets/intervention-finder/domain/export/csv.js';

const body = (...rows: readonly string[][]): string => writeCsv(rows).slice(1);

test('begins as Excel wants it, and ends every line', () => {
  assert.equal(writeCsv([['a', 'b']]), '\ufeffa;b\r\n');
  assert.equal(writeCsv([]), '\ufeff');
  assert.equal(body(['æ', 'ø'], ['å', '']), 'æ;ø\r\nå;\r\n');
});

test('quotes what would end a cell', () => {
  const table: [string, string][] = [
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['sagde "ja"', '"sagde ""ja"""'],
    ['to\nlinjer', '"to\nlinjer"'],
    ['to\r\nlinjer', '"to\nlinjer"'],
    ['to\rlinjer', '"to\nlinjer"'],
    [' indrykket', '" indrykket"'],
    ['7.–9. klasse', '7.–9. klasse'],
  ];
  for (const [text, cell] of table) assert.equal(body([text]), `${cell}\r\n`);
});

test('no cell is a formula', () => {
  const table: [string, string][] = [
    ['=1+1', "'=1+1"],
    ['+45 12', "'+45 12"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [
      '=HYPERLINK("https://ondt.example";"Klik")',
      `"'=HYPERLINK(""https://ondt.example"";""Klik"")"`,
    ],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['\u200b=1', "'\u200b=1"],
    ['\t=1', `"'\t=1"`],
    ['\n=1', `"'\n=1"`],
    ['\0=1', "'=1"],
    ['3 = tre', '3 = tre'],
    ['– tankestreg', '– tankestreg'],
  ];
  for (const [text, cell] of table) assert.equal(body([text]), `${cell}\r\n`, JSON.stringify(text));
});

/** Reads a file by the letter of RFC 4180, with semicolons. */
function parse(file: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n|$)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < file.length) {
    const match = cell.exec(file);
    assert(match, 'the file follows the grammar');
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

test('any text comes back as it was, but for what makes it safe', () => {
  const cells = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), {
    minLength: 1,
    maxLength: 4,
  });
  const rows = fc.array(cells, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (given) => {
      const read = parse(writeCsv(given));
      assert.equal(read.length, given.length);
      for (const [row, texts] of given.entries()) {
        assert.equal(read[row]?.length, texts.length);
        for (const [column, text] of texts.entries()) {
          const cell = read[row]?.[column] ?? '';
          assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
          // eslint-disable-next-line no-control-regex -- that these are gone is what it says
          const clean = text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
          assert.ok(cell === clean || cell === `'${clean}`);
        }
      }
    }),
  );
});
