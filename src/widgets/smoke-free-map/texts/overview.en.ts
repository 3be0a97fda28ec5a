import type { OverviewTexts } from './overview.da.js';

const number = (value: number): string => value.toLocaleString('en-GB');

/** The overview map in English. */
export const overviewEn: OverviewTexts = {
  name: (count) => `Map of ${number(count)} ${count === 1 ? 'place' : 'places'}`,
  keys: 'The arrow keys go to the nearest place. Page Up and Page Down go to the previous and next number. Home and End go to the first and the last. Enter opens the place.',
  pointing: 'Press the map where you want to know whether people may smoke.',
  zoomIn: 'Zoom in on the place',
  zoomOut: 'Show the whole map',
  orientation: 'The outline is for orientation only.',
  credit: 'Contains data from Klimadatastyrelsen (DAGI)',
  metres: (metres) => `${number(metres)} m`,
  kilometres: (kilometres) => `${number(kilometres)} km`,
  legend: 'What the signs mean',
  styles: {
    forbidden: 'Not allowed',
    advisory: 'Please don’t: a request, not a ban',
    other: 'The rule is not stated, or it is allowed',
  },
  edgeless: 'No edge: we know where the place is, but not where it ends',
  smokingArea: 'Smoking area: smoking is allowed here',
  notAll: (marked, all) =>
    `The map shows numbers for ${number(marked)} of ${number(all)} places. The list has them all.`,
  rules: {
    forbidden: 'smoking is not allowed',
    advisory: 'please don’t smoke',
    allowed: 'smoking is allowed',
    unknown: 'the rule is not stated',
  },
  productRule: (status, products) => `${status}: ${products}`,
  columns: { number: 'No.', place: 'Place', address: 'Address', rule: 'Rule' },
  youAreHere: 'You are here',
  askedHere: 'You asked here',
};
