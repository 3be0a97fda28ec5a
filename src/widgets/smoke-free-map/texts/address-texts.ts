import type { TextSources } from '../../../core/element/texts-controller.js';
import { addressDa, type AddressTexts } from './address.da.js';

/** The languages of the search for an address. */
export const addressTexts: TextSources<AddressTexts> = {
  da: addressDa,
  en: async () => (await import('./address.en.js')).addressEn,
};
