import { disableWithReason } from './disable-with-reason.js';
import { noDateFromText } from './no-date-from-text.js';

/** Rules of this project that no published plugin has. */
export const sund = {
  rules: {
    'disable-with-reason': disableWithReason,
    'no-date-from-text': noDateFromText,
  },
};
