import type { PlanTexts } from './plan.da.js';

type NounWords = Parameters<PlanTexts['matrixHow']>[0];

const number = (value: number): string => value.toLocaleString('en-GB');
const counted = (count: number, { one, many }: NounWords): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What the finder says, in English, where things are crossed, kept, compared, planned and printed. */
export const planEn: PlanTexts = {
  rows: 'Rows',
  columns: 'Columns',
  swap: 'Swap',
  swapName: 'Swap rows and columns',
  matrixName: (rows, columns, { many }) => `Number of ${many}. Rows: ${rows}. Columns: ${columns}.`,
  matrixHow: ({ many }) => `Press a number to see which ${many} it counts.`,
  matrixOverlap: ({ many }) =>
    `Some ${many} count in several places, so the numbers add up to more than there are ${many}.`,
  matrixTotal: 'Total',
  matrixMissing: 'Not stated',
  matrixNone: 'None in this catalogue',
  matrixNoneChosen: 'None that match your choice',
  matrixNothing: 'There is nothing to show here. Choose other rows or columns.',
  cellName: (row, column, count) => `${row}, ${column}: ${count}`,
  skipTable: 'Skip the table',
  printMatrix: 'Print the overview',

  listVanishes: 'The list is gone when you close the page.',
  keepByLink: 'Copy the link if you want to use it again.',
  keepByFile: 'Save it as a file if you want to use it again.',
  linkHolds: 'The link remembers the list and your plan.',
  notesStay: 'What you write yourself stays on this page and is gone when you close it.',
  copyList: 'Copy a link to the list',
  printList: 'Print the list',
  lostFromLink: (count, noun) =>
    `${counted(count, noun)} from the link ${count === 1 ? 'is' : 'are'} no longer here.`,
  emptyList: 'Your list is empty.',
  emptyHow:
    'Press “Add to list” beside what you want to keep. Then you can compare, make a plan and print it.',
  goToResults: 'Go to the results',

  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  removed: (title) => `${title} is removed from the list.`,
  undo: 'Undo',
  announceMoved: (title, at, of) => `${title} is now number ${number(at)} of ${number(of)}.`,

  status: 'Status',
  statuses: {
    idea: 'Idea',
    agreed: 'Agreed',
    running: 'Under way',
    done: 'Finished',
    later: 'Kept for later',
  },
  period: 'When',
  notChosen: 'Not chosen',
  months: 'Month',
  seasons: 'Season',
  seasonNames: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
  otherPeriods: 'Other',
  weeks: 'Weeks',
  ownWords: 'In my own words',
  upTo: 'To',
  firstWeek: 'From week',
  lastWeek: 'To week',
  chooseWeek: 'Choose a week',
  weekSpan: (from, to) => (from === to ? `week\u00a0${from}` : `weeks\u00a0${from}–\u2060${to}`),
  periodWords: 'Your own words',
  grades: 'School grades',
  youth: 'Youth education',
  note: 'Your note',
  noteLeft: (left) =>
    left === 0
      ? 'There is no room for more.'
      : `Room for ${number(left)} more ${left === 1 ? 'character' : 'characters'}.`,

  compare: 'Compare',
  compareChosen: (count) => `Compare ${number(count)}`,
  compareFew: 'Choose at least two to compare.',
  compareLimit: (most) => `You can compare up to ${number(most)} at a time.`,
  compareHeading: 'Comparison',
  compareName: (titles) => `Comparison of ${titles}`,
  compareSubject: 'Subject',
  different: 'Where they differ',
  alike: 'Where they are alike',
  notStated: 'Not stated',
  stopComparing: 'Take out',
  ofComparison: (title) => `of the comparison: ${title}`,
  printCompare: 'Print the comparison',
  summary: 'In short',

  download: 'Save the list',
  downloadTable: 'Spreadsheet (CSV)',
  downloadTableUse: 'Opens in Excel. Your notes are included.',
  downloadData: 'Data (JSON)',
  downloadDataUse: 'For other programs. Your notes are included.',
  downloadWheel: 'Configuration file for the year wheel',
  downloadWheelUse: 'All that has a time becomes a year wheel. Your notes are not included.',
  withoutPeriod: (count, noun) =>
    `${counted(count, noun)} will be left out because no time is chosen.`,
  nothingPlanned: 'First choose a time for something on the list.',

  printedOn: (date) => `Printed ${date}`,
  foundWith: 'The search',
  foundAt: 'Address',

  file: {
    body: 'Description',
    links: 'Links',
    document: 'Source',
    page: 'Page in the source',
    address: 'Address of the source',
    checkedOn: 'Read on',
    title: 'Title',
    id: 'Id',
    current: 'Still there?',
  },
};
