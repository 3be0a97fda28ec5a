/** In the texts of a threshold fact, stands in braces for the amount that it asks about. */
export const OWN_AMOUNT = 'limit';
