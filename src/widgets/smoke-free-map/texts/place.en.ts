import type { PlaceTexts } from './place.da.js';

/** What the card of one place says besides what a panel says, in English. */
export const placeEn: PlaceTexts = {
  illustrative: 'The place was drawn as an example. Look for the signs when you are there.',
};
