import type { BinaryKind } from './problem.js';

/** Where the names of what is in an archive begin to be said; its end says all of them again. */
const LOOKED_AT = 65_536;

/** What the names in a ZIP archive tell of it, in the order that counts. */
const ARCHIVES: readonly (readonly [RegExp, BinaryKind])[] = [
  [/\.shp\b/i, 'shapefile'],
  [/\.gpkg\b/i, 'geopackage'],
  [/\.kml\b/i, 'kmz'],
  [/\bxl\//, 'workbook'],
];

/**
 * What a file that is no text is, by its first bytes: the formats that map programs and spreadsheets save
 * in. Undefined where it is none of them.
 */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const start = latin1(bytes.subarray(0, 16));
  // The file code of the main and the index file, 9994 as four bytes.
  if (start.startsWith('\0\0\x27\x0a')) return 'shapefile';
  if (start.startsWith('SQLite format 3\0')) return 'geopackage';
  // Excel before 2007.
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'workbook';
  if (!start.startsWith('PK')) return undefined;
  const names = latin1(bytes.subarray(0, LOOKED_AT)) + latin1(bytes.subarray(-LOOKED_AT));
  return ARCHIVES.find(([pattern]) => pattern.test(names))?.[1] ?? 'zip';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
