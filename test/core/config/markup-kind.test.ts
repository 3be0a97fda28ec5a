import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupIn } from '../../../src/core/config/markup-kind.js';

test('what a text that begins with < is', () => {
  const table: [string, ReturnType<typeof markupIn>][] = [
    ['<!doctype html><title>404</title>', { kind: 'html' }],
    ['\n <!-- skabelon -->\n<HTML lang="da">', { kind: 'html' }],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html xmlns="x">',
      { kind: 'html' },
    ],
    ['<p>Ikke fundet', { kind: 'html' }],
    ['<', { kind: 'html' }],
    ['<?xml version="1.0"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">', { kind: 'kml' }],
    ['<kml>', { kind: 'kml' }],
    [
      '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2">',
      { kind: 'gml' },
    ],
    ['<?xml version="1.0"?><rss/>', { kind: 'xml' }],
    ['<svg xmlns="http://www.w3.org/2000/svg">', { kind: 'xml' }],
    ['<wfs:WFS_Capabilities version="2.0.0">', { kind: 'service-description' }],
    ['<?xml version="1.0"?><Capabilities xmlns="x">', { kind: 'service-description' }],
    [
      '<?xml version="1.0"?><ows:ExceptionReport version="2.0.0"><ows:Exception exceptionCode="InvalidParameterValue"><ows:ExceptionText>Feature type &quot;zoner&quot;\n  unknown</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
      { kind: 'service-error', message: 'Feature type "zoner" unknown' },
    ],
    [
      '<ServiceExceptionReport><ServiceException code="x"><![CDATA[No such layer]]></ServiceException></ServiceExceptionReport>',
      { kind: 'service-error', message: 'No such layer' },
    ],
    ['<ExceptionReport/>', { kind: 'service-error' }],
  ];
  for (const [text, expected] of table) assert.deepEqual(markupIn(text), expected, text);
});

test('a service’s long message is cut, and a hostile text costs no time', () => {
  const { message } = markupIn(`<ServiceException>${'fejl '.repeat(500)}</ServiceException>`);
  assert.equal(message?.length, 161);
  assert.deepEqual(markupIn('<!--'.repeat(200_000)), { kind: 'html' });
  assert.deepEqual(markupIn(`<${' '.repeat(500_000)}`), { kind: 'html' });
});
