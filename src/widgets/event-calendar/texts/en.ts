import type { CompleteTexts } from './da.js';
import type { LaterTexts } from './later.da.js';

type Season = Parameters<LaterTexts['seasonWord']>[0];

const number = (value: number): string => value.toLocaleString('en-GB');
const campaigns = (count: number): string =>
  `${number(count)} ${count === 1 ? 'campaign' : 'campaigns'}`;
const nextYear = (year: number): string => String((year + 1) % 100).padStart(2, '0');

const SEASONS: Record<Season, string> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
};

/** Everything the calendar says, in English. */
export const en: CompleteTexts = {
  reviewed: true,
  heading: 'Campaigns and awareness days',
  loading: 'Loading …',

  schoolYear: (years) => `School year ${years}`,
  calendarYear: (year) => year,
  periods: 'Choose a year',
  upcoming: (count) =>
    count === 0
      ? 'No upcoming campaigns'
      : `${number(count)} upcoming ${count === 1 ? 'campaign' : 'campaigns'}`,

  viewSwitch: 'View',
  views: {
    agenda: 'List',
    month: 'Month',
    wheel: 'Year wheel',
    grades: 'School grades',
    next: 'Next',
  },
  filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${chosen} chosen)`),
  subscribe: 'Subscribe to the calendar',
  save: 'Save the calendar',
  print: {
    agenda: 'Print the list',
    month: 'Print the month',
    wheel: 'Print the year wheel',
    grades: 'Print the plan',
    next: 'Print',
  },

  showPast: (count) => `Show ${number(count)} past ${count === 1 ? 'campaign' : 'campaigns'}`,
  hidePast: 'Hide past campaigns',
  showMore: 'Show more',
  moreLeft: (count) => `${number(count)} more`,

  week: (week) => `week ${week}`,
  weeks: (from, to) => `weeks ${from}–${to}`,
  wholeWeek: 'all week',
  weekdayInWeek: (weekday, week) => `${weekday} of week ${week}`,

  ongoing: 'On now',
  dateFollows: 'Date to follow',
  notConfirmed: (year) => `Not confirmed for ${year}`,
  cancelled: (year) => `Cancelled in ${year}`,
  moved: (year) => `Moved in ${year}`,
  tentative: () => 'Provisional date',
  during: (holiday) => `same time as ${holiday}`,

  grade: (grade) => `grade ${grade}`,
  gradeRange: (from, to) => `grades ${from}–${to}`,
  youthEducation: 'youth education',
  forWhom: (whom) => `for ${whom}`,

  deadlineTag: 'Deadline',
  deadlineFor: (event) => `for ${event}`,

  addBefore: 'Add',
  addAfter: 'to calendar',

  nextHeading: 'Next campaign',

  later: {
    themes: 'Theme',
    audiences: 'Audience',
    facetCount: campaigns,
    clearFilters: 'Show all campaigns',
    inSchoolYear: (years) => `in the school year ${years}`,
    inCalendarYear: (year) => `in ${year}`,
    emptyCalendar: 'No campaigns have been added to the calendar yet.',
    emptyFiltered: (inPeriod) => `No campaigns ${inPeriod} match your choice.`,
    emptyPeriod: (inPeriod) => `There are no more campaigns ${inPeriod}.`,
    goTo: (period) => `See ${period.charAt(0).toLowerCase()}${period.slice(1)}`,
    announceMonth: (month, count) => `${month}, ${campaigns(count)}`,
    announceFilter: (count) => `${campaigns(count)} match your choice`,
    announceMore: (count) => `${campaigns(count)} more shown`,
    copiedLink: 'The link is copied',
    copiedFeed: 'The link is copied',

    openGroup: 'No fixed date',
    weekWord: 'weeks',
    inMonth: (month) => `some time in ${month}`,
    season: (season, year) =>
      season === 'winter' ? `winter ${year}/${nextYear(year)}` : `${SEASONS[season]} ${year}`,
    seasonWord: (season) => SEASONS[season],
    everyYears: (interval) => (interval === 2 ? 'every other year' : `every ${interval} years`),
    clock: (time) => time,
    clockElsewhere: (city) => `(${city} time)`,
    noDate: 'no fixed date',

    deadlineTitle: (what) => `Deadline: ${what}`,
    deadlines: {
      'order-materials': 'Order materials',
      'write-to-parents': 'Write to the parents',
      'sign-up': 'Sign up',
    },
    deadlineOther: 'Deadline',

    close: 'Close',
    newTab: '(opens in a new tab)',
    showAll: 'Show all',
    addFile: 'Calendar file for Apple, Outlook and others',
    addGoogle: 'Google Calendar',
    addOutlook: 'Outlook.com',
    addOffice365: 'Outlook for work or school',

    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    today: 'Today',
    weekHeader: 'Week',
    gridHelp:
      'Move between days with the arrow keys. Page Up and Page Down change the month. Press Enter to open a day.',
    dayName: (day, count, titles) =>
      count === 0
        ? day
        : `${day}, ${campaigns(count)}: ${titles.join(', ')}${count > titles.length ? ' and more' : ''}`,
    dayIsToday: 'today',
    moreOnDay: (count) => `+ ${number(count)} more`,
    nothingOnDay: 'No campaigns on this day.',
    looseInMonth: (month) => `No fixed day in ${month}`,

    wheelName: (period, count) =>
      `Year wheel. ${period}, ${campaigns(count)}. The same campaigns are in the table.`,
    wheelTable: (period) => `Campaigns in the year wheel. ${period}`,
    numberHeader: 'No.',
    whenHeader: 'When',
    eventHeader: 'Campaign',
    wheelTooMany:
      'There are too many campaigns to show each one. The wheel shows how many there are in each month.',
    legendExact: 'Day or week',
    legendLoose: 'No fixed day',
    legendHoliday: 'Holidays',
    legendToday: 'Today',

    gradePlan: (period) => `Plan by school grade. ${period}`,
    gradeHeader: 'Grade',
    youthRow: 'Youth education',
    planIndex: 'Campaigns in the plan',
    noneForGrade: 'No campaigns',
    gradesMissing: 'The calendar does not say which school grades the campaigns are for.',
    laterHeading: 'After that',
    daysUnit: (days) => (days === 1 ? 'day to go' : 'days to go'),
    nothingNext: 'There are no upcoming campaigns right now.',
    wholeCalendar: 'See the whole calendar',

    alsoKnownAs: 'Also known as',
    place: 'Place',
    organiser: 'Organiser',
    registration: 'Sign up',
    materials: 'Materials',
    deadlinesHeading: 'Deadlines',
    help: 'Do you need someone to talk to?',
    source: 'Source',
    sourceChecked: (date) => `checked ${date}`,
    lastConfirmed: (date) => `The date was last confirmed on ${date}.`,
    copyLink: 'Copy link',

    subscribeHow:
      'Copy the link and paste it into your calendar program under “Subscribe to calendar” or “Add from URL”.',
    subscribeOpen: 'Open in my calendar program',
    feedLabel: 'Link to the calendar',
    copyFeed: 'Copy the link',
    feedRefresh:
      'When we change a date, it changes for you too. Not at once: Google Calendar can take up to a day, other programs some hours.',
    feedIsWhole: 'The subscription is the whole calendar, not only what you have chosen here.',
    fileHeading: 'Save as a file',
    fileStays: 'A file does not change when a date does.',
    downloadFiltered: 'Save what I have chosen',
    downloadAll: 'Save the whole calendar',
    leftOut: (count) =>
      count === 1
        ? '1 campaign is left out because its date is not known.'
        : `${campaigns(count)} are left out because their dates are not known.`,
  },
};
