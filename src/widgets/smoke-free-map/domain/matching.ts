import type { Product } from '../rule-config.js';
import { statusOf } from './answers.js';
import { bare, fold } from './fold.js';
import type { Point, Zone, ZoneDistance } from './model.js';
import { distanceTo } from './nearness.js';

/** Which zones a visitor wants to see. What is not there does not limit. */
export interface ZoneFilter {
  /** Words that must all be found, each in the zone's name, address or further words. */
  readonly query?: string | undefined;
  /** Ids of categories, of which a zone must have one; an empty list limits nothing. */
  readonly categories?: readonly string[] | undefined;
  /** Only zones where this is forbidden or advised against. */
  readonly product?: Product | undefined;
  /** Nearest first, rather than by number. */
  readonly near?: Point | undefined;
}

/**
 * The zones that a filter lets through, by their numbers or the nearest first.
 * @param names further words that a zone is found by, such as the name of its category
 */
export function matchingZones(
  zones: readonly Zone[],
  { query = '', categories = [], product, near }: ZoneFilter,
  names: (zone: Zone) => string = () => '',
): readonly Zone[] {
  const wanted = new Set(categories);
  const words = bare(query).split(' ').filter(Boolean);
  const folder = new WordFolder(names);
  const found = zones.filter(
    (zone) =>
      (wanted.size === 0 || wanted.has(zone.category.id)) &&
      (product === undefined || isLimited(zone, product)) &&
      (words.length === 0 || hasAll(folder.wordsOf(zone), words)),
  );
  return near ? byDistance(found, near).map(({ zone }) => zone) : found;
}

/** Zones with how far they are and which way, the nearest first, equally far ones in their order. */
export function byDistance(zones: readonly Zone[], point: Point): readonly ZoneDistance[] {
  return zones
    .map((zone) => distanceTo(zone, point))
    .sort((one, other) => one.metres - other.metres);
}

function isLimited({ rule }: Zone, product: Product): boolean {
  const status = statusOf(rule, product);
  return status === 'forbidden' || status === 'advisory';
}

/** As typed, or as what it may be typed for: the "eng" of "Søengen" is only in the one, "soeeng" in the other. */
function hasAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word) || text.includes(fold(word)));
}

/** What zones' own texts are when folded: a key press must not fold ten thousand of them again. */
const folded = new WeakMap<Zone, string>();

class WordFolder {
  readonly #names: (zone: Zone) => string;
  readonly #searchable = new Map<string, string>();

  constructor(names: (zone: Zone) => string) {
    this.#names = names;
  }

  wordsOf(zone: Zone): string {
    const names = this.#names(zone);
    const known = this.#searchable.get(names) ?? searchable(names);
    this.#searchable.set(names, known);
    return `${ownWords(zone)} ${known}`;
  }
}

function ownWords(zone: Zone): string {
  const known = folded.get(zone) ?? searchable(`${zone.name} ${zone.address}`);
  folded.set(zone, known);
  return known;
}

function searchable(text: string): string {
  return `${bare(text)} ${fold(text)}`;
}
