import type { CardContext } from '../views/card-context.js';
import { laterTexts } from '../texts/later-texts.js';

/** The eight that people use. */
const COMPASS = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;

/** A direction as people say it. */
export type CompassPoint = (typeof COMPASS)[number];

/** The direction that a bearing is nearest to; degrees from north, clockwise, any number of turns. */
export function compassPoint(bearing: number): CompassPoint {
  const turn = ((bearing % 360) + 360) % 360;
  return COMPASS[Math.round(turn / 45) % 8] ?? 'north';
}

/**
 * Metres as somebody says them who has not measured: to 5 below 100, to 10 below 1000, and from there to
 * a tenth of a kilometre. Never nothing: what is not here is some way off.
 */
export function roundedMetres(metres: number): number {
  const step = metres < 97.5 ? 5 : metres < 995 ? 10 : 100;
  return Math.max(5, Math.round(metres / step) * step);
}

type WordsContext = Pick<CardContext, 'texts' | 'lang'>;

/** “35 meter” or “1,2 km”, on one line. */
export function distanceWords(metres: number, context: WordsContext): string {
  return lengthWords(roundedMetres(metres), context);
}

/** How exactly a place is known, to the metre where it is good: “8 meter”. Never better than it is. */
export function accuracyWords(metres: number, context: WordsContext): string {
  const step = metres < 20 ? 1 : metres < 100 ? 5 : metres < 1000 ? 10 : 100;
  return lengthWords(Math.max(1, Math.ceil(metres / step) * step), context);
}

function lengthWords(metres: number, { lang, ...context }: WordsContext): string {
  const { metre, kilometre } = laterTexts(context);
  const far = metres >= 1000;
  const number = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  }).format(far ? metres / 1000 : metres);
  return far ? kilometre(number) : metre(number, metres);
}

/** “35 meter mod nord”. */
export function awayWords(
  { metres, bearing }: { readonly metres: number; readonly bearing: number },
  context: WordsContext,
): string {
  const later = laterTexts(context);
  return later.away(distanceWords(metres, context), later.directions[compassPoint(bearing)]);
}
