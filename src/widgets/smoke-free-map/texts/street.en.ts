import type { StreetTexts } from './street.da.js';

/** What the street map says, in English. */
export const streetEn: StreetTexts = {
  heading: 'Street map',
  open: 'Open street map',
  whoGivesMap: (name) => `Your phone will then fetch a map from ${name}.`,
  loading: 'Fetching the street map …',
  unavailable: 'The street map cannot be fetched right now. Use the list instead.',
  tryAgain: 'Try again',
  close: 'Close street map',
  mapName: 'Street map of the smoke-free places',
  how: 'How to use the street map',
  keys: 'Use the arrow keys to go from place to place, and press Enter to read about a place. Page Up and Page Down follow the numbers. Press plus or minus to zoom. Press Shift and an arrow to move the map. Press Esc to close it.',
  pointer: 'Drag the map to move it. Hold Ctrl and scroll to zoom.',
  touch: 'Use two fingers to move the map and zoom.',
  view: 'Move the map and zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  moveTo: {
    north: 'Move the map north',
    south: 'Move the map south',
    west: 'Move the map west',
    east: 'Move the map east',
  },
  showAll: 'Show all places',
  zoomedTo: (level) => `Zoom level ${level}`,
  manyZones: (count) =>
    `${count.toLocaleString('en-GB')} places on the map. Zoom in to see their numbers.`,
  tilesFail: (name) =>
    `The map from ${name} cannot be fetched right now. The smoke-free places are drawn all the same.`,
  mapFrom: 'Map:',
  showMe: 'Show me on the map',
  showMeQuestion: (name) =>
    `${name} will then be able to see roughly where you are. Show me on the map?`,
  showMeYes: 'Yes, show me',
  showMeNo: 'No',
  hideMe: 'Remove me from the map',
  shownMe: (metres) =>
    `You are shown on the map. We know where you are to within about ${metres.toLocaleString('en-GB')} metres.`,
  hiddenMe: 'You are no longer shown on the map.',
  me: 'You are here',
};
