import type { TextSources } from '../../../../core/element/texts-controller.js';
import type { StandardTexts } from '../standard-texts.js';
import { da } from './da.js';

/** The languages that standard facts have words in. A new one is one more file and one more line. */
export const standardTexts: TextSources<StandardTexts> = {
  da,
  en: async () => (await import('./en.js')).en,
  ar: async () => (await import('./ar.js')).ar,
  uk: async () => (await import('./uk.js')).uk,
  tr: async () => (await import('./tr.js')).tr,
  pl: async () => (await import('./pl.js')).pl,
  so: async () => (await import('./so.js')).so,
};

/** Languages whose words no native reader has gone through; a test holds this to the files' own flag. */
export const UNREVIEWED = ['ar', 'uk', 'tr', 'pl', 'so'] as const;

/** Words of a language with its sentences; the Danish sentences are fetched when first needed. */
export async function standardSentences(texts: StandardTexts) {
  return texts.sentences ?? (await import('./sentences.da.js')).sentencesDa;
}
