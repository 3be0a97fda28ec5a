import type { LaterTexts } from './later.da.js';

const number = (value: number): string => value.toLocaleString('en-GB');
const datePart = { day: 'day', month: 'month', year: 'year' } as const;

/** What the leisure pass says after its first page, in English. */
export const laterEn: LaterTexts = {
  kroner: (amount) => `DKK\u00a0${amount}`,
  percent: (amount) => `${amount}%`,
  next: 'Next',
  back: 'Back',
  wipe: 'Delete my answers',
  yes: 'Yes',
  no: 'No',
  dontKnow: 'I don’t know',
  noneOfThem: 'None of them',
  why: 'Why do we ask?',
  child: (which, age) => (age === undefined ? `Child ${which}` : `Child ${which} (aged ${age})`),
  howManyChildren: 'How many children are you asking for?',
  howManyChildrenHelp: 'You can ask for several children at once.',
  children: (count) => (count === 1 ? '1 child' : `${number(count)} children`),
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHelp: 'For example 3 5 2015',
  perMonth: 'kroner a month',
  perYear: 'kroner a year',
  years: 'years',
  grade: 'grade',
  aged: (years) => `${number(years)} ${years === 1 ? 'year' : 'years'}`,
  inGrade: (grade) => `Grade ${grade}`,
  unknownAmount: 'the limit that applies',

  fault: 'Check your answer',
  faultBefore: 'Error:',
  problems: {
    empty: () => 'Write an answer, or choose “I don’t know”.',
    'nothing-chosen': () => 'Choose an answer.',
    'none-and-some': () => 'Choose either “None of them” or what fits.',
    'not-a-number': () => 'Write the number in figures, for example 8.',
    'not-whole': () => 'Write a whole number, without decimals.',
    negative: () => 'Write a number that is not below 0.',
    'too-small': ({ minimum }) => `The number must be at least ${number(minimum)}.`,
    'too-large': ({ maximum }) => `The number must be at most ${number(maximum)}.`,
    'unclear-amount': () =>
      'We cannot tell thousands from decimals. Write for example 1.400 or 1400,50, as in Danish.',
    'not-an-amount': () => 'Write the amount in figures, for example 1400.',
    'part-missing': ({ parts }) =>
      `Write the ${parts.map((part) => datePart[part]).join(' and the ')} too.`,
    'part-wrong': ({ part }) =>
      part === 'day'
        ? 'The day must be a number from 1 to 31.'
        : part === 'month'
          ? 'The month must be a number from 1 to 12.'
          : 'Write the year in four figures, for example 2015.',
    'short-year': () => 'Write the whole year, for example 2015.',
    'no-such-day': () => 'There is no such day. Check the day and the month.',
    'future-date': () => 'That day has not come yet. Check the year.',
    'too-long-ago': ({ years }) => `The date is more than ${years} years ago. Check the year.`,
  },

  checkHeading: 'Check your answers',
  change: 'Change',
  changeWhat: (question) => `Change: ${question}`,
  household: 'The family',
  showResults: 'Show the result',

  resultHeading: 'Your result',
  changeAnswers: 'Change your answers',
  startOver: 'Start over',
  print: 'Print',
  copyLink: 'Copy a link to the result',
  copiedLink: 'The link is copied',
  linkHolds: 'The link shows the result only. Your answers are not in it.',

  canApply: {
    parent: (name) => `You can apply for ${name}.`,
    professional: (name) => `You can apply for ${name} for the child.`,
    young: (name) => `You can apply for ${name}.`,
  },
  someoneCanApply: (name) => `An application for ${name} can be made for the child.`,
  whoApplies: (who) => `Who applies? ${who}.`,
  municipalityDecides: 'The municipality decides.',
  decides: (authority) => `${authority} decides.`,
  ruleMet: 'By your answers the conditions are met.',
  automatic: (name) => `By your answers ${name} comes by itself. You do not have to apply.`,
  othersApply: (name) => `Somebody else must apply for ${name}.`,
  askThem: (who) => `Ask: ${who}.`,
  othersApplyNote:
    'You cannot apply yourself, but you can ask them to. You may always ask the municipality.',
  applicants: {
    parent: 'The child’s parents',
    professional: 'The child’s teacher or another professional',
    club: 'The club',
  },
  unsure: 'We cannot answer that here. Ask the municipality.',
  unsureBecause: 'You answered “I don’t know” to:',
  figureFrom: (year) =>
    year === undefined
      ? 'The limit is not new. It may be higher now. Ask the municipality.'
      : `The limit is from ${year}. It may be higher now. Ask the municipality.`,
  figureNotYet: 'The limit applies only later. Ask the municipality what applies now.',
  amountsFrom: (year) => `The amount is from ${year}. It may have changed.`,
  noRoute: 'We do not know who can apply. Ask the municipality.',
  needsAnswer: 'An answer is missing.',
  notLikely: {
    parent: (what) => `By your answers it does not look as if your child can get ${what}.`,
    professional: (what) => `By your answers it does not look as if the child can get ${what}.`,
    young: (what) => `By your answers it does not look as if you can get ${what}.`,
  },
  thePass: 'this support',
  applyAnyway: 'You may always apply or ask anyway. The municipality must help you on.',
  askAnyway: 'You may always apply or ask anyway.',
  closedUntil: (date) => `Applications are closed right now. One can apply from ${date}.`,
  closedNoDate: 'Applications are closed right now. Ask the municipality when they open again.',
  spentUntil: (date) => `The money is spent. There is new money from ${date}.`,
  spent: 'The money is spent. Ask the municipality whether there will be more.',
  opens: (date) => `One can apply from ${date}.`,
  whenOpen: 'When it is open:',
  rulesUntil: (date) => `These rules applied until ${date}. Ask the municipality what applies now.`,
  rulesFrom: (date) =>
    `These rules apply only from ${date}. Ask the municipality what applies now.`,
  stopped: 'We cannot check this scheme here. Ask the municipality.',
  stoppedUnnamed: (count) =>
    count === 1
      ? 'There is one more scheme that we cannot check here. Ask the municipality.'
      : `There are ${number(count)} more schemes that we cannot check here. Ask the municipality.`,

  gives: 'What there is to get',
  benefits: {
    fee: 'Membership fee',
    equipment: 'Equipment',
    camp: 'Camps and tournaments',
    transport: 'Transport',
    guide: 'Help to get started',
  },
  upTo: (amount) => `up to ${amount}`,
  wholePrice: 'the whole price',
  shareOf: (percent) => `${percent} of the price`,
  shareUpTo: (percent, amount) => `${percent} of the price, at most ${amount}`,
  periods: {
    once: 'once',
    month: 'a month',
    halfYear: 'per half-year',
    season: 'per season',
    year: 'a year',
    calendarYear: 'per calendar year',
    schoolYear: 'per school year',
  },
  amountNotSaid: 'The amount is not stated. Ask the municipality.',
  together: (amount) => `at most ${amount} together with the rest`,
  perhaps: 'perhaps',
  mostYears: (years) => `At most ${number(years)} ${years === 1 ? 'year' : 'years'} in all.`,
  mostTimes: (times) => (times === 1 ? 'Only once.' : `At most ${number(times)} times.`),
  mostActivities: (count) =>
    count === 1 ? 'For one activity at a time.' : `For at most ${number(count)} activities.`,

  howTo: 'How to do it',
  have: 'Have this ready',
  papers:
    'Have your child’s CPR number ready when you apply. Do not write it here, and do not send it by ordinary e-mail or text message.',
  papersYoung:
    'Have your CPR number ready when you apply. Do not write it here, and do not send it by ordinary e-mail or text message.',
  consent:
    'Talk with the parents first. They must agree that you apply. Do not write a name or CPR number here.',
  sayThis: 'What you can say',

  priceHeading: 'What is left to pay?',
  priceLabel: 'What does the activity cost?',
  reckon: 'Work it out',
  price: (price, pays, left) =>
    `The price is ${price}. The support can cover ${pays}. That leaves ${left} to pay.`,

  whyHeading: 'Why do I get this answer?',
  truth: {
    met: 'Met',
    unmet: 'Not met',
    unknown: 'We do not know',
    assessed: 'Has to be assessed',
  },
  assessedBy: (who) => `Assessed by ${who}.`,
  source: 'Source:',
  readOn: (date) => `Read ${date}.`,
  legalBasis: 'Legal basis:',
  answerTo: (question) => `Your answer to “${question}”`,
  figureUsed: (label, amount, year) =>
    year === undefined ? `${label}: ${amount}` : `${label}: ${amount} (${year})`,
  unchecked: (what) => `We have not checked: ${what}`,
  whatIfHeading: 'What could change the answer?',
  whatIf: (question, answer) => `“${question}” If the answer is “${answer}”:`,
  whatIfAge: (years) => `If the age is ${years}:`,
  appealHeading: 'If you get a no',

  othersHeading: 'Other possibilities',
  relations: {
    combinable: (name) => `Can be used together with ${name}.`,
    excludes: (name) => `Cannot be used together with ${name}.`,
    referFirst: (name) => `See first whether ${name} is a possibility.`,
    fallback: (name) => `Perhaps ${name} is a possibility instead.`,
  },

  guidance: 'This is guidance, not a decision. Only the municipality can say yes or no.',
  always: 'You may always apply.',

  cardHeading: (name) => `Can you help us apply for ${name}?`,
  cardFor: 'Show this to the school or the club',
  cardText: (unit) =>
    `We have used the guidance of ${unit}. It says that you are the ones who can apply. We agree that you apply for us.`,
  cardLink: 'Application:',

  sharedHeading: 'A shared result',
  sharedIntro:
    'Somebody shared this result with you. Their answers are not in it. The rules may have changed since.',
  tryYourself: 'Check for yourself',
  shared: {
    canApply: 'One can apply.',
    askSomeone: 'Ask the municipality, or whoever can apply.',
    automatic: 'It comes by itself.',
    needsAnswer: 'An answer is missing.',
    no: 'By the answers it does not look as if one can get it.',
    closed: 'Applications are closed.',
    outdated: 'The rules are not new. Ask the municipality.',
  },
};
