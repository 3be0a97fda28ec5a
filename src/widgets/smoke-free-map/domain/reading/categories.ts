import type { CategoryConfig, Icon } from '../../config.js';
import type { Category } from '../model.js';

/** The kinds of place that have names and signs already, in the order of the list. */
export const STANDARD_CATEGORIES = [
  'playground',
  'school',
  'day-care',
  'sports-ground',
  'beach',
  'harbour',
  'harbour-bath',
  'square',
  'station',
  'bus-stop',
  'pedestrian-street',
  'park',
  'library',
  'hospital',
  'other',
] as const satisfies readonly Icon[];

/** What Danish files call them, without case. */
const DANISH: ReadonlyMap<string, Icon> = new Map<string, Icon>([
  ['legeplads', 'playground'],
  ['legepladser', 'playground'],
  ['skole', 'school'],
  ['skoler', 'school'],
  ['dagtilbud', 'day-care'],
  ['daginstitution', 'day-care'],
  ['børnehave', 'day-care'],
  ['vuggestue', 'day-care'],
  ['idrætsanlæg', 'sports-ground'],
  ['boldbane', 'sports-ground'],
  ['stadion', 'sports-ground'],
  ['strand', 'beach'],
  ['havn', 'harbour'],
  ['havnebad', 'harbour-bath'],
  ['torv', 'square'],
  ['plads', 'square'],
  ['station', 'station'],
  ['busstoppested', 'bus-stop'],
  ['gågade', 'pedestrian-street'],
  ['park', 'park'],
  ['bibliotek', 'library'],
  ['hospital', 'hospital'],
  ['sygehus', 'hospital'],
  ['andet', 'other'],
]);

/** The kinds of place of a config, by id, and their order. */
export class Categories {
  readonly #byId: ReadonlyMap<string, Category>;
  readonly #rules: ReadonlyMap<string, string>;
  readonly #order: ReadonlyMap<string, number>;
  readonly other: Category;

  constructor(configured: readonly CategoryConfig[] = []) {
    const own = configured.map(({ id, icon, label }): Category => {
      const standard = STANDARD_CATEGORIES.find((each) => each === id);
      return { id, icon: icon ?? standard ?? 'other', label };
    });
    const standard = STANDARD_CATEGORIES.map((icon): Category => {
      return { id: icon, icon, label: undefined };
    });
    // The config's own come first in the order and count where both have an id.
    const all = [...own, ...standard];
    this.#byId = new Map(all.toReversed().map((category) => [category.id, category]));
    this.#order = new Map([...new Set(all.map(({ id }) => id))].map((id, place) => [id, place]));
    this.#rules = new Map(
      configured
        .filter(({ id }, place) => configured.findIndex((each) => each.id === id) === place)
        .flatMap(({ id, rule }) => (rule === undefined ? [] : [[id, rule] as const])),
    );
    this.other = this.#byId.get('other') ?? { id: 'other', icon: 'other', label: undefined };
  }

  /** The kind with an id, or what a Danish file calls one. */
  find(id: string): Category | undefined {
    const known = this.#byId.get(id) ?? this.#byId.get(id.toLowerCase());
    if (known) return known;
    const standard = DANISH.get(id.toLowerCase());
    return standard && this.#byId.get(standard);
  }

  /** The id of the rule of a kind's zones. */
  ruleOf({ id }: Category): string | undefined {
    return this.#rules.get(id);
  }

  /** Where a kind stands in the list. */
  placeOf({ id }: Category): number {
    return this.#order.get(id) ?? Infinity;
  }

  /** Every id that a zone can name. */
  ids(): readonly string[] {
    return [...this.#order.keys()];
  }
}
