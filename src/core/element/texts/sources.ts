import type { TextSources } from '../texts-controller.js';
import { da, type ElementTexts } from './da.js';

/**
 * The languages of `core/element`. A new one is one more file and one more line. Those that no native
 * reader has gone through say so in their file; they are shown only with a widget's own texts in that
 * language, so only where a config names it.
 */
export const elementTexts: TextSources<ElementTexts> = {
  da,
  en: async () => (await import('./en.js')).en,
  ar: async () => (await import('./ar.js')).ar,
  uk: async () => (await import('./uk.js')).uk,
  tr: async () => (await import('./tr.js')).tr,
  pl: async () => (await import('./pl.js')).pl,
  so: async () => (await import('./so.js')).so,
};
