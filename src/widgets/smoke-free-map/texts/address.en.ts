import type { AddressTexts } from './address.da.js';

/** What the search for an address says, in English. */
export const addressEn: AddressTexts = {
  start: 'Search for an address',
  whoReads: (name) => `Your phone will then send what you type to ${name}.`,
  label: 'Address',
  help: 'Type a street name and a house number.',
  search: 'Search',
  stop: 'Close address search',
  searching: 'Searching …',
  locating: 'Finding the address …',
  found: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  suggestions: 'Suggestions',
  none: 'We found no address. Try a street name and a house number, or use the list.',
  failed: 'The address search does not answer right now. Use the list instead.',
  part: (road) => `${road}: type the house number`,
};
