import type { Point, Position } from '../model.js';

/*
 * Transverse Mercator by Krüger's series to the fourth order in the third flattening: C. F. F. Karney,
 * "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), equations 7 to 36.
 * Ellipsoid GRS 80, scale 0.9996. ETRS89 and WGS 84 differ by less than a metre and are taken as one.
 */

const SEMI_MAJOR_AXIS = 6_378_137;
const FLATTENING = 1 / 298.257_222_101;
const SCALE = 0.9996;
const FALSE_EASTING = 500_000;
const RADIANS = Math.PI / 180;

const n = FLATTENING / (2 - FLATTENING);
const n2 = n * n;
const n3 = n2 * n;
const n4 = n3 * n;
const ECCENTRICITY = (2 * Math.sqrt(n)) / (1 + n);
const RADIUS = (SCALE * SEMI_MAJOR_AXIS * (1 + n2 / 4 + n4 / 64)) / (1 + n);

const FORWARD = [
  n / 2 - (2 * n2) / 3 + (5 * n3) / 16 + (41 * n4) / 180,
  (13 * n2) / 48 - (3 * n3) / 5 + (557 * n4) / 1440,
  (61 * n3) / 240 - (103 * n4) / 140,
  (49_561 * n4) / 161_280,
] as const;
const INVERSE = [
  n / 2 - (2 * n2) / 3 + (37 * n3) / 96 - n4 / 360,
  n2 / 48 + n3 / 15 - (437 * n4) / 1440,
  (17 * n3) / 480 - (37 * n4) / 840,
  (4397 * n4) / 161_280,
] as const;
/** From the conformal latitude to the geographic one. */
const LATITUDE = [
  2 * n - (2 * n2) / 3 - 2 * n3 + (116 * n4) / 45,
  (7 * n2) / 3 - (8 * n3) / 5 - (227 * n4) / 45,
  (56 * n3) / 15 - (136 * n4) / 35,
  (4279 * n4) / 630,
] as const;

/** Degrees from a zone's central meridian beyond which its metres mean nothing. */
const REACH = 30;

/** A zone of the Universal Transverse Mercator grid, 1 to 60. */
export type UtmZone = number;

/** Longitude of a zone's central meridian, degrees. */
export function centralMeridian(zone: UtmZone): number {
  return zone * 6 - 183;
}

/**
 * Metres in ETRS89 / UTM of a place on the northern hemisphere. Not a number where the place is no place
 * or more than thirty degrees from the zone's central meridian.
 */
export function toPlane({ latitude, longitude }: Position, zone: UtmZone = 32): Point {
  const away = longitude - centralMeridian(zone);
  if (!(Math.abs(latitude) < 90 && Math.abs(away) <= REACH)) return { east: NaN, north: NaN };
  const sine = Math.sin(latitude * RADIANS);
  const conformal = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const xi = Math.atan2(conformal, Math.cos(away * RADIANS));
  const eta = Math.atanh(Math.sin(away * RADIANS) / Math.hypot(1, conformal));
  let north = xi;
  let east = eta;
  for (let order = 0; order < 4; order++) {
    const times = 2 * (order + 1);
    north += (FORWARD[order] ?? 0) * Math.sin(times * xi) * Math.cosh(times * eta);
    east += (FORWARD[order] ?? 0) * Math.cos(times * xi) * Math.sinh(times * eta);
  }
  return { east: FALSE_EASTING + RADIUS * east, north: RADIUS * north };
}

/** The place of a point in ETRS89 / UTM. */
export function toPosition({ east, north }: Point, zone: UtmZone = 32): Position {
  const xi = north / RADIUS;
  const eta = (east - FALSE_EASTING) / RADIUS;
  let x = xi;
  let y = eta;
  for (let order = 0; order < 4; order++) {
    const times = 2 * (order + 1);
    x -= (INVERSE[order] ?? 0) * Math.sin(times * xi) * Math.cosh(times * eta);
    y -= (INVERSE[order] ?? 0) * Math.cos(times * xi) * Math.sinh(times * eta);
  }
  const conformal = Math.asin(Math.sin(x) / Math.cosh(y));
  let latitude = conformal;
  for (let order = 0; order < 4; order++) {
    latitude += (LATITUDE[order] ?? 0) * Math.sin(2 * (order + 1) * conformal);
  }
  const away = Math.atan2(Math.sinh(y), Math.cos(x));
  return {
    latitude: latitude / RADIANS,
    longitude: centralMeridian(zone) + away / RADIANS,
  };
}
