import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeBytes } from '../../../src/core/config/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

test('a file is read whatever program saved it', () => {
  const table: [string, Uint8Array, string, string[]][] = [
    ['UTF-8', utf8('{"a":"æøå 😀"}'), '{"a":"æøå 😀"}', []],
    ['UTF-8 with a mark', utf8('\ufeff{"a":"ø"}'), '{"a":"ø"}', []],
    ['UTF-16 from Notepad', utf16('\ufeff{"a":"ø"}', true), '{"a":"ø"}', []],
    ['UTF-16, the other way', utf16('\ufeff{"a":"ø"}', false), '{"a":"ø"}', []],
    ['windows-1252', Uint8Array.of(0xe6, 0xf8, 0xe5, 0x20, 0x96, 0x80), 'æøå –€', ['windows-1252']],
    ['half a character', Uint8Array.of(0x61, 0xc3), 'aÃ', ['windows-1252']],
    ['an overlong slash', Uint8Array.of(0xc0, 0xaf), 'À¯', ['windows-1252']],
    ['a lone surrogate', Uint8Array.of(0xed, 0xa0, 0x80), 'í\u00a0€', ['windows-1252']],
    ['nothing', new Uint8Array(), '', []],
  ];
  for (const [name, bytes, text, codes] of table) {
    const decoded = decodeBytes(bytes);
    assert.ok(decoded.kind === 'decoded', name);
    assert.equal(decoded.text, text, name);
    assert.deepEqual(
      decoded.problems.map(({ code }) => code),
      codes,
      name,
    );
  }
});

test('windows-1252 is a warning: the file works', () => {
  const decoded = decodeBytes(Uint8Array.of(0xe6));
  assert.ok(decoded.kind === 'decoded');
  assert.equal(decoded.problems[0]?.severity, 'warning');
});

test('what is no text is said to be none', () => {
  const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00);
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00);
  for (const bytes of [workbook, picture, utf16('{"a":1}', true), utf8('a\0b')]) {
    const decoded = decodeBytes(bytes);
    assert.ok(decoded.kind === 'failed');
    assert.equal(decoded.problem.code, 'not-text');
  }
});
