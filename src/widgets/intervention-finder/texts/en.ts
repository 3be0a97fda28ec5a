import type { CompleteTexts } from './da.js';
import { planEn } from './plan.en.js';

type RangeUnit = Parameters<CompleteTexts['range']>[0];
type NounWords = CompleteTexts['noun'];

const number = (value: number): string => value.toLocaleString('en-GB');
const counted = (count: number, { one, many }: NounWords): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const BEFORE_ONE: Record<RangeUnit, string> = {
  age: 'age ',
  grade: 'grade ',
  year: '',
  number: '',
};
const BEFORE_SPAN: Record<RangeUnit, string> = {
  age: 'ages ',
  grade: 'grades ',
  year: '',
  number: '',
};

/** Everything the finder says, in English. */
export const en: CompleteTexts = {
  reviewed: true,
  noun: { one: 'initiative', many: 'initiatives' },
  heading: 'Find an initiative',
  headingFor: ({ many }) => `Find ${many}`,
  loading: 'Loading …',

  count: (count, noun) => (count === 0 ? `No ${noun.many}` : counted(count, noun)),
  estimate: (count, noun) => `About ${counted(count, noun)}`,

  searchLabel: (count, noun) => `Search ${counted(count, noun)}`,
  searchLabelUncounted: ({ many }) => `Search ${many}`,
  search: 'Search',
  clearSearch: 'Clear the search',

  viewSwitch: 'View',
  views: { list: 'Results', matrix: 'Overview', shortlist: 'My list' },

  filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${chosen} chosen)`),
  removeBefore: 'Remove',
  clearFilters: 'Clear all filters',

  sort: 'Order',
  sorts: {
    relevance: 'Best match',
    title: 'Title, A to Z',
    newest: 'Newest first',
    source: 'Source',
  },
  catalogueOrder: 'Order of the catalogue',

  example: (municipality, year) =>
    `Example${municipality || year ? ' from ' : ''}${[municipality, year].filter(Boolean).join(', ')}.`,
  askMunicipality: (count) =>
    `Ask the ${count > 1 ? 'municipalities' : 'municipality'} whether it still exists.`,
  andOthers: (municipality, others) => `${municipality} and ${number(others)} other municipalities`,
  ended: 'Ended',
  foundThrough: 'Found through',
  quoted: (word) => `“${word}”`,

  add: 'Put on list',
  addedBefore: 'Put',
  added: 'On list',

  showMore: 'Show more',
  moreLeft: (count) => `${number(count)} more`,

  print: 'Print the results',
  copyLink: 'Copy link',
  copiedLink: 'Link copied',

  yes: 'Yes',
  no: 'No',
  range: (unit, from, to) => {
    const say = (value: number): string => (unit === 'number' ? number(value) : String(value));
    const one = BEFORE_ONE[unit];
    if (from === undefined) return to === undefined ? '' : `up to ${one}${say(to)}`;
    if (to === undefined) return `from ${one}${say(from)}`;
    if (from === to) return `${one}${say(from)}`;
    return `${BEFORE_SPAN[unit]}${say(from)}–\u2060${say(to)}`;
  },

  later: {
    filtersHeading: 'Filter',
    chosen: (count) => `${number(count)} chosen`,
    assessed: '(our assessment)',
    searchValues: (facet) => `Find ${facet}`,
    noSuchValue: 'We found none with that name.',
    rangeFrom: 'From',
    rangeTo: 'Up to',
    rangeOpen: 'Any',
    rangeUnit: { age: 'years', grade: 'grade', year: '', number: '' },
    grade: (grade) => `Grade ${grade}`,
    rangeReversed: 'The first number must not be larger than the last.',
    rangeWithin: (range) => `The catalogue covers ${range}.`,
    either: 'All',
    apply: (count, noun) => `Show ${counted(count, noun)}`,
    clear: 'Clear',

    didYouMean: 'Did you mean',
    suggestFilters: 'You can also filter by',
    suggestBefore: 'Filter by',
    dropped: (words, count) =>
      `We found none with all the words. ${words} ${count === 1 ? 'is' : 'are'} left out.`,

    firstOnly: ({ shown, total, estimated }, { many }) => {
      const of = total === undefined ? '' : ` of ${estimated ? 'about ' : ''}${number(total)}`;
      return `These are only the first ${number(shown)}${of} ${many}. Search more precisely or choose more filters to see them all.`;
    },

    nearHeading: 'Almost match your search',
    lacks: (words) => `Does not mention ${words}`,

    nothingFound: ({ many }) => `No ${many} match your search`,
    repair: 'Try to remove a filter or a word:',
    repairBefore: 'Remove',
    noRepair: 'Try another word, or only the beginning of the word.',
    emptyCatalogue: ({ many }) => `There are no ${many} here yet.`,

    challenge: 'The challenge',
    quote: (words) => `“${words}”`,

    /** The way back, as it is read. */
    backArrow: '←',
    back: {
      list: 'Back to the results',
      matrix: 'Back to the overview',
      shortlist: 'Back to my list',
    },
    position: (at, of) => `${number(at)} of ${number(of)}`,
    previous: 'Previous',
    next: 'Next',
    entries: 'Previous and next',
    facts: 'Facts',
    basis: 'Reason:',
    evidence: 'What do we know about the effect?',
    cost: 'What does it cost?',
    year: 'Year',
    status: 'Status',
    statuses: { current: 'Still running', ended: 'Ended', unknown: 'Not stated' },
    links: 'Read more',
    source: 'Source',
    page: (page) => `page ${page}`,
    readOn: (date) => `read ${date}`,
    printEntry: 'Print',
    uncopiedLink: 'Your browser would not copy the link. Copy it from here:',

    announceCount: (count, noun) => (count === 0 ? `No ${noun.many}` : counted(count, noun)),
    announceMeant: (query) => `Did you mean ${query}?`,
    announceNear: (count) => `${number(count)} almost ${count === 1 ? 'matches' : 'match'}`,
    announceMore: (count, noun) => `Showing ${counted(count, noun)} more`,
    announceAdded: (title, onList) => `${title} added to the list. ${number(onList)} on the list.`,
    announceRemoved: (title, onList) =>
      `${title} removed from the list. ${number(onList)} on the list.`,
  },
  plan: planEn,
};
