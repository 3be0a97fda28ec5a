import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  crsName,
  crsNamed,
} from '../../../../../src/widgets/smoke-free-map/domain/reading/named-crs.js';

test('a system is known by the names that programs write', () => {
  const table: [name: string, crs: string | undefined][] = [
    ['urn:ogc:def:crs:EPSG::25832', 'EPSG:25832'],
    ['urn:ogc:def:crs:EPSG:6.18.3:25833', 'EPSG:25833'],
    ['EPSG:25832', 'EPSG:25832'],
    ['epsg:32632', 'EPSG:25832'],
    ['25832', 'EPSG:25832'],
    ['http://www.opengis.net/def/crs/EPSG/0/4326', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['http://www.opengis.net/gml/srs/epsg.xml#4258', 'EPSG:4326'],
    ['http://spatialreference.org/ref/epsg/3857/proj4/', 'EPSG:3857'],
    ['EPSG:900913', 'EPSG:3857'],
    ['EPSG:23032', undefined],
    ['EPSG:258321', undefined],
    ['', undefined],
    ['UTM', undefined],
  ];
  for (const [name, crs] of table) assert.equal(crsNamed(name), crs, name);
});

test('a name is found wherever programs put it', () => {
  const table: [crs: unknown, name: string | undefined][] = [
    [{ type: 'name', properties: { name: ' EPSG:25832 ' } }, 'EPSG:25832'],
    [{ type: 'link', properties: { href: 'http://x/25832', type: 'proj4' } }, 'http://x/25832'],
    [{ type: 'EPSG', properties: { code: 25832 } }, '25832'],
    ['EPSG:25832', 'EPSG:25832'],
    [null, undefined],
    [25832, undefined],
    ['', undefined],
    [{}, undefined],
    [{ properties: null }, undefined],
    [{ type: 'name', properties: { name: '' } }, undefined],
    [{ type: 'name', properties: { name: {} } }, undefined],
  ];
  for (const [crs, name] of table) assert.equal(crsName(crs), name, JSON.stringify(crs));
});
