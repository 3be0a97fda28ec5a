import { answersOf } from '../domain/answers.js';
import type { ProductAnswer, Verdict, Zone, ZoneDistance } from '../domain/model.js';
import type { Spot } from '../domain/state.js';

import type { Status } from '../rule-config.js';
import { laterTexts } from '../texts/later-texts.js';
import { zoneNames, type CardContext } from '../views/card-context.js';
import { zoneName } from '../views/view-context.js';
import { answerWords } from './answer-words.js';
import { accuracyWords, awayWords } from './distance-words.js';
import { dateWords } from './when-words.js';

/** Metres of accuracy beyond which an answer would mislead. */
const WEAK_ACCURACY = 100;
/** Places to choose between, where it may be any of many. */
const MOST_NEARBY = 5;

/** A zone to read more about. */
export interface NearbyPlace {
  readonly zone: Zone;
  /** “35 meter mod nord”; missing where one is in it. */
  readonly away?: string | undefined;
}

/** What is answered about a place, in words. */
export interface VerdictModel {
  readonly heading: string;
  /** What colours and marks the answer; undefined where it is none. */
  readonly status: Status | undefined;
  readonly sentences: readonly string[];
  /** What else may hold, a line each. */
  readonly cautions: readonly string[];
  /** One by one; none where nothing can be said of the place itself. */
  readonly products: readonly ProductAnswer[];
  /** Those whose rules are told: on what they rest, when they hold, and where that is written. */
  readonly ruledBy: readonly Zone[];
  readonly nearby: readonly NearbyPlace[];
  /** Whether `nearby` is what is nearest, and not what the answer is about. */
  readonly isNearest: boolean;
  /** How exactly the place is known, where the device said it. */
  readonly accuracy: string | undefined;
}

type Told = Partial<VerdictModel> & Pick<VerdictModel, 'heading'>;

/** A verdict in words. A place on the map is spoken of as such, and not as where the visitor is. */
export function verdictModel(verdict: Verdict, spot: Spot, context: CardContext): VerdictModel {
  const later = laterTexts(context);
  const isOwn = spot.by === 'device';
  const isWeak = isOwn && spot.accuracy > WEAK_ACCURACY;
  const told = isWeak ? tellWeakly(verdict, isOwn, context) : tell(verdict, isOwn, context);
  return {
    status: undefined,
    sentences: [],
    products: [],
    ruledBy: [],
    nearby: [],
    isNearest: false,
    cautions: [],
    ...told,
    accuracy: isOwn ? later.accuracy(accuracyWords(spot.accuracy, context)) : undefined,
  };
}

/** Where the device knows roughly alone, what is surely so is still said, and nothing that is not. */
function tellWeakly(verdict: Verdict, isOwn: boolean, context: CardContext): Told {
  const later = laterTexts(context);
  const told = tell(verdict, isOwn, context);
  if (verdict.kind !== 'close' && verdict.kind !== 'too-close-to-say') return told;
  const nearby = told.nearby?.slice(0, MOST_NEARBY) ?? [];
  return { heading: later.weakHeading, sentences: [later.weakAccuracy], nearby };
}

function tell(verdict: Verdict, isOwn: boolean, context: CardContext): Told {
  const later = laterTexts(context);
  switch (verdict.kind) {
    case 'inside':
      return inside(verdict, isOwn, context);
    case 'close':
      return close(verdict, isOwn, context);
    case 'too-close-to-say': {
      const place = zoneNames(zonesOf(verdict.zones), context);
      return {
        heading: (isOwn ? later.tooCloseHeading : later.tooCloseHeadingMap)(place),
        sentences: [isOwn ? later.tooClose : later.tooCloseMap],
        nearby: verdict.zones.map(({ zone }) => ({ zone })),
      };
    }
    case 'smoking-area': {
      const place = zoneNames(zonesOf(verdict.zones), context);
      return {
        heading: (isOwn ? later.smokingAreaHeading : later.smokingAreaHeadingMap)(place),
        sentences: [later.smokingArea],
        nearby: verdict.zones.map(({ zone }) => ({ zone })),
      };
    }
    case 'not-in-force':
      return notInForce(verdict, context);
    case 'outside':
      return {
        heading: later.outsideHeading,
        sentences: [later.outside],
        ...nearest(verdict.nearest, context),
      };
    case 'elsewhere':
      return {
        heading: isOwn ? later.elsewhereHeading : later.elsewhereHeadingMap,
        sentences: [later.elsewhere],
      };
  }
}

function inside(
  verdict: Extract<Verdict, { kind: 'inside' }>,
  isOwn: boolean,
  context: CardContext,
): Told {
  const later = laterTexts(context);
  const { zones, products, maybe, close: closeTo, smokingAreaOf } = verdict;
  const ruledBy = zonesOf(zones);
  const [first] = ruledBy;
  if (!first) return { heading: later.outsideHeading, sentences: [later.outside] };
  const { heading, sentences, status } = answerWords(products, first, context);
  const besides = (found: readonly ZoneDistance[], words: (places: string) => string): string[] =>
    found.length === 0 ? [] : [words(zoneNames(zonesOf(found), context))];
  return {
    heading,
    status,
    sentences,
    cautions: [
      ...(ruledBy.length > 1 ? [later.strictest] : []),
      ...smokingAreaOf.map((zone) => later.smokingAreaBesides(zoneName(zone, context))),
      ...besides(maybe, later.maybe),
      ...besides(closeTo, isOwn ? later.closeBesides : later.closeBesidesMap),
    ],
    products,
    ruledBy,
    nearby: [...zones, ...maybe, ...closeTo].map(({ zone }) => ({ zone })),
  };
}

function close(
  { zones, maybe }: Extract<Verdict, { kind: 'close' }>,
  isOwn: boolean,
  context: CardContext,
): Told {
  const later = laterTexts(context);
  const places = zoneNames(zonesOf(zones), context);
  const [first] = zones;
  const said = first && answerWords(answersOf([first.zone]), first.zone, context);
  return {
    heading: (isOwn ? later.closeHeading : later.closeHeadingMap)(places),
    sentences: said && zones.length === 1 ? [said.plainHeading, ...said.sentences] : [],
    cautions: maybe.length > 0 ? [later.maybe(zoneNames(zonesOf(maybe), context))] : [],
    ruledBy: zones.length === 1 ? zonesOf(zones) : [],
    nearby: [...zones, ...maybe].map(({ zone }) => ({ zone })),
  };
}

function notInForce(
  { zones }: Extract<Verdict, { kind: 'not-in-force' }>,
  context: CardContext,
): Told {
  const later = laterTexts(context);
  const [first] = zones;
  if (!first) return { heading: later.outsideHeading, sentences: [later.outside] };
  const { zone, force } = first;
  const place = zoneName(zone, context);
  return {
    heading:
      force.kind === 'from'
        ? later.notYetHeading(place, dateWords(force.day, context))
        : later.notNowHeading(place),
    sentences: [later.notInForce],
    ruledBy: zonesOf(zones),
    nearby: zones.map((each) => ({ zone: each.zone })),
  };
}

function nearest(
  found: ZoneDistance | undefined,
  context: CardContext,
): Pick<VerdictModel, 'nearby' | 'isNearest'> {
  return {
    nearby: found ? [{ zone: found.zone, away: awayWords(found, context) }] : [],
    isNearest: true,
  };
}

function zonesOf(found: readonly ZoneDistance[]): readonly Zone[] {
  return found.map(({ zone }) => zone);
}
