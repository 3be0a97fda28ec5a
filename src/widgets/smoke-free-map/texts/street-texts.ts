import type { TextSources } from '../../../core/element/texts-controller.js';
import { streetDa, type StreetTexts } from './street.da.js';

/** The languages of the street map. */
export const streetTexts: TextSources<StreetTexts> = {
  da: streetDa,
  en: async () => (await import('./street.en.js')).streetEn,
};
