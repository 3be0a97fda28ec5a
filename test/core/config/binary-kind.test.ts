import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binaryKind } from '../../../src/core/config/binary-kind.js';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('what a file that is no text is', () => {
  const table: [string, string | undefined][] = [
    ['\0\0\x27\x0a\0\0\0\0', 'shapefile'],
    ['PK\x03\x04\0\0zoner.shp\0', 'shapefile'],
    [`PK\x03\x04\0\0${'x'.repeat(200_000)}zoner.SHP\0PK\x05\x06`, 'shapefile'],
    ['PK\x03\x04\0\0doc.kml\0', 'kmz'],
    ['PK\x03\x04\0\0xl/workbook.xml\0', 'workbook'],
    ['PK\x03\x04\0\0word/document.xml\0', 'zip'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'workbook'],
    ['SQLite format 3\0', 'geopackage'],
    ['\x89PNG\r\n\x1a\n\0', undefined],
    ['a\0b', undefined],
    ['', undefined],
  ];
  for (const [start, expected] of table) assert.equal(binaryKind(latin1(start)), expected, start);
});
