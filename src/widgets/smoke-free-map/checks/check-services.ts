import { parseUrl, safeUrl } from '../../../core/links/safe-url.js';
import type { Path } from '../../../core/config/problem.js';
import type { AddressSearchConfig, BasemapConfig } from '../geography-config.js';
import type { Facts, Report } from './report.js';

type TileMap = Extract<BasemapConfig, { kind: 'xyz' }>;

const TILE_PLACE = ['{z}', '{x}', '{y}'];
/** What is filled in besides: a subdomain, and the suffix for screens with dense pixels. */
const TILE_PLACEHOLDERS = [...TILE_PLACE, '{s}', '{r}'];
const POINT = ['{lat}', '{lon}'];
const ADDRESS_REGISTER = 'https://adressevaelger.dk/';

/** The map from elsewhere as it can be used; undefined where it cannot. */
export function usableBasemap(
  report: Report,
  basemap: BasemapConfig,
  facts: Facts,
): BasemapConfig | undefined {
  if (basemap.kind === 'none') return basemap;
  const { url } = basemap;
  const isTemplate = hasPlaceholders(report, url, TILE_PLACE, TILE_PLACEHOLDERS, 'basemap', 'url');
  if (!isTemplate) return undefined;
  const example = url.replaceAll('{s}', 'a').replace(/\{\w\}/g, '0');
  if (!isSecure(report, example, url, facts, 'basemap', 'url')) return undefined;
  noteHost(report, example, 'basemap', facts);
  return withZoomOrder(report, basemap);
}

function withZoomOrder(report: Report, basemap: TileMap): TileMap {
  const { minZoom = 0, maxZoom = Infinity, ...rest } = basemap;
  if (minZoom <= maxZoom) return basemap;
  report.error('zoom-order', { from: minZoom, to: maxZoom }, 'basemap', 'maxZoom');
  return rest;
}

/** The register of addresses, where it can be asked. */
export function usableAddressSearch(
  report: Report,
  search: AddressSearchConfig,
  facts: Facts,
): AddressSearchConfig | undefined {
  const { url = ADDRESS_REGISTER } = search;
  if (!isSecure(report, url, url, facts, 'addressSearch', 'url')) return undefined;
  noteHost(report, url, 'addressSearch', facts);
  return search;
}

/** Whether “find the way” leads somewhere. */
export function checkDirections(report: Report, template: string, { base }: Facts): boolean {
  if (!hasPlaceholders(report, template, POINT, POINT, 'directions')) return false;
  const example = template.replaceAll('{lat}', '55.68').replaceAll('{lon}', '12.57');
  if (safeUrl(example, base, ['https:', 'http:']) !== undefined) return true;
  report.error('unsafe-url', { url: template }, 'directions');
  return false;
}

function hasPlaceholders(
  report: Report,
  template: string,
  needed: readonly string[],
  known: readonly string[],
  ...place: Path
): boolean {
  const missing = needed.filter((each) => !template.includes(each));
  if (missing.length > 0) report.error('missing-placeholder', { missing }, ...place);
  const unknown = (template.match(/\{[^{}]*\}/g) ?? []).find((each) => !known.includes(each));
  if (unknown !== undefined) {
    report.error('unknown-placeholder', { placeholder: unknown, known }, ...place);
  }
  return missing.length === 0 && unknown === undefined;
}

/** Over https, or on the page's own server as when it is tried out on one's own computer. */
function isSecure(
  report: Report,
  example: string,
  written: string,
  { base }: Facts,
  ...place: Path
): boolean {
  const url = parseUrl(safeUrl(example, base, ['https:', 'http:']));
  if (!url) {
    report.error('unsafe-url', { url: written }, ...place);
    return false;
  }
  if (url.protocol === 'https:' || url.origin === parseUrl(base)?.origin) return true;
  report.error('not-https', { url: written }, ...place);
  return false;
}

/** Tells who else gets a request. */
function noteHost(
  report: Report,
  address: string,
  by: 'basemap' | 'addressSearch',
  { base }: Facts,
): void {
  const url = parseUrl(address, base);
  if (!url || url.host === parseUrl(base)?.host) return;
  report.note('foreign-host', { host: url.host, by }, by);
}
