import type { TextSources } from '../texts-controller.js';
import { da, type ElementTexts } from './da.js';

/** The languages of `core/element`. A new one is one more file and one more line. */
export const elementTexts: TextSources<ElementTexts> = {
  da,
  en: async () => (await import('./en.js')).en,
};
