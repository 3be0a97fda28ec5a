import { modelOf } from './domain/places.js';
import type { CardRendering, MapRendering } from './render-map.js';

const known = new WeakMap<CardRendering, MapRendering>();

/** What the card is drawn from, with its zones read whole: where they are, and not only what they are called. */
export function fullRendering(rendering: CardRendering): MapRendering {
  const full = known.get(rendering);
  if (full) return full;
  const { shown, today } = rendering;
  const made = { ...rendering, shown: { ...shown, model: modelOf(shown.model.config, today) } };
  known.set(rendering, made);
  return made;
}
