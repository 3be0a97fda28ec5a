import { suggestion } from '../../text/suggestion.js';
import type {
  BinaryKind,
  CoreProblems,
  JsonMistake,
  MarkupKind,
  ProblemText,
  ProblemTexts,
  ValueKind,
} from '../problem.js';
import { loadingProblemsEn } from './loading.en.js';
import { wording } from './wording.js';

const { or, names, number, size } = wording('en');

/** The core's problems in English, for developers and the console. */
export const coreProblemsEn: ProblemTexts<CoreProblems> = {
  'no-config': () => ({
    problem: 'There is no config.',
    fix: 'Copy the link from the builder, or give the address of the file in "src".',
  }),
  'not-json': ({ line, column, mistake, found }) => ({
    problem:
      wholeFile[mistake] ??
      `The file is not valid JSON. The mistake is on line ${line}, column ${column}${found && `: ${found}`}.`,
    fix: jsonFix[mistake],
  }),
  'looks-like-html': ({ kind = 'html', message }) =>
    kind === 'html'
      ? {
          problem: 'The address leads to a web page, not to a config file.',
          fix: 'Open the address in a browser. An error page or a login means that the address is wrong or the file is not public.',
        }
      : {
          problem: `The address leads to ${markup[kind]}${message === undefined ? '' : ` ("${message}")`}, not to JSON.`,
          fix: 'Check that it is the right file, and save it as JSON.',
        },
  'not-text': ({ kind }) => ({
    problem:
      kind === undefined
        ? 'The file is not a text file. It may be a spreadsheet or a picture.'
        : `The file is ${binary[kind]}, not a text file.`,
    fix: 'Choose the config file. Its name usually ends in .json or .txt.',
  }),
  'windows-1252': () => ({
    problem: 'The file is not saved as UTF-8, so letters such as æ, ø and å may come out wrong.',
    fix: 'Save it again with UTF-8 as its encoding.',
  }),
  'too-large': ({ part, limit }) => tooLarge[part](size(limit)),
  'too-deep': ({ limit }) => ({
    problem: `There are more than ${limit} levels of { } and [ ] inside each other.`,
    fix: 'Look for a { or [ that is never closed.',
  }),
  'too-many-records': ({ count, limit }) => ({
    problem: `The list has ${number(count)} entries. The most is ${number(limit)}.`,
    fix: 'Split it into several lists, or remove entries that are no longer needed.',
  }),
  'unsafe-key': ({ key }) => ({
    problem: `The key "${key}" is not allowed and is left out.`,
    fix: 'Delete it.',
  }),

  'unknown-key': ({ key, known }) => {
    const meant = suggestion(key, known);
    return {
      problem: `"${key}" cannot be used here.`,
      fix:
        meant === undefined
          ? `Delete it, or use one of these: ${names(known)}.`
          : `Did you mean "${meant}"?`,
    };
  },
  'wrong-type': ({ expected, got, instead }) => ({
    problem: `Expected ${or(expected.map((kind) => kinds[kind]))}, got ${kinds[got]}.`,
    fix: instead ? `Write ${or(instead)}.` : typeFix(expected, got),
  }),
  missing: ({ expected }) => ({
    problem: 'It is missing.',
    fix: expected.length ? `Add it: ${or(expected.map((kind) => kinds[kind]))}.` : 'Add it.',
  }),
  'not-one-of': ({ allowed, got }) => {
    const words = allowed.map(String);
    const meant = suggestion(got, words);
    return {
      problem: `"${got}" cannot be used here.`,
      fix: `${meant === undefined ? '' : `Did you mean "${meant}"? `}Use ${or(words.map((word) => `"${word}"`))}.`,
    };
  },
  'bad-format': ({ format, got, pattern }) => ({
    problem: `"${got}" is not ${formats[format]?.what ?? 'written as it should be'}.`,
    fix: formats[format]?.fix ?? `It must match ${pattern ?? format}.`,
  }),
  'out-of-range': ({ minimum, maximum, got }) => ({
    problem: `${got} is too ${minimum === undefined ? 'large' : 'small'} here.`,
    fix: minimum === undefined ? `Use at most ${maximum ?? ''}.` : `Use at least ${minimum}.`,
  }),
  'wrong-length': ({ minimum, maximum, got }) => {
    if (got === 0) return { problem: 'It must not be empty.', fix: 'Fill it in, or delete it.' };
    return {
      problem: `It is too ${minimum === undefined ? 'long' : 'short'}: ${number(got)} characters or entries.`,
      fix:
        minimum === undefined
          ? `The most is ${number(maximum ?? 0)}.`
          : `The least is ${number(minimum)}.`,
    };
  },
  'no-match': () => ({
    problem: 'The value cannot be used here.',
    fix: 'Compare it with an example.',
  }),

  'wrong-widget': ({ expected, got }) => ({
    problem: `The config is for "${got}", but this is "${expected}".`,
    fix: `Choose a file that says "widget": "${expected}".`,
  }),
  'newer-version': ({ version, supported, release }) => ({
    problem: `The config has version ${version}, but this release reads versions up to ${supported}.`,
    fix: `Update Sund to release ${release} or later.`,
  }),
  'entries-skipped': ({ count, of }) => ({
    problem: `${number(count)} of ${number(of)} entries in the list are not shown.`,
    fix: 'Mend the mistakes named for the list. The rest of it is shown.',
  }),
  'more-problems': ({ count }) => ({
    problem: `There ${count === 1 ? 'is one more mistake' : `are ${number(count)} more mistakes`} in the same place.`,
    fix: 'Mend the first ones, then look again.',
  }),

  ...loadingProblemsEn,

  'duplicate-id': ({ id }) => ({
    problem: `The id "${id}" is already used further up. This one is left out.`,
    fix: 'Give it another id, or delete it.',
  }),
  'date-in-future': ({ date }) => ({
    problem: `The date ${date} has not come yet.`,
    fix: 'Write the day on which it was last checked.',
  }),
  'unsafe-url': ({ url }) => ({
    problem: `The link "${url}" is not shown.`,
    fix: 'A link must start with https:, http:, mailto: or tel:, and have neither invisible characters nor a password in it.',
  }),
  'unknown-time-zone': ({ timeZone }) => ({
    problem: `There is no time zone "${timeZone}".`,
    fix: 'Delete it to use Danish time, or write "Europe/Copenhagen", for example.',
  }),
  'contact-without-way': () => ({
    problem: 'The contact has neither phone, link nor place.',
    fix: 'Give at least one of them.',
  }),
  'review-due': ({ reviewBy, unit }) => ({
    problem: `The content was to be reviewed by ${reviewBy}${unit === undefined ? '' : ` by ${unit}`}.`,
    fix: 'Go through it. Then change the dates in "reviewedOn" and "reviewBy".',
  }),
  'review-order': ({ reviewedOn, reviewBy }) => ({
    problem: `The next review (${reviewBy}) is before the last one (${reviewedOn}).`,
    fix: 'Change one of the two dates.',
  }),
  'unsafe-token': ({ token, value }) => ({
    problem: `"${token}": "${value}" cannot be used.`,
    fix: 'The name must start with --sund-, and the value must be a colour, a length, a number or fonts, without url( ) and var( ).',
  }),
  unexpected: ({ message }) => ({
    problem: `Something went wrong (${message}).`,
    fix: 'Try again. If it stays, send this message to whoever runs the site.',
  }),
};

/** What is wrong with all of a file rather than with a place in it. */
const wholeFile: Readonly<Partial<Record<JsonMistake, string>>> = {
  empty: 'The file is empty.',
  table: 'The file looks like a table (CSV), not JSON.',
};

const markup: Readonly<Record<MarkupKind, string>> = {
  html: 'a web page',
  kml: 'a KML file',
  gml: 'a GML file',
  'service-error': 'an error message of a map service',
  'service-description': 'the description of a map service',
  xml: 'an XML file',
};

const binary: Readonly<Record<BinaryKind, string>> = {
  shapefile: 'a shapefile',
  geopackage: 'a GeoPackage',
  kmz: 'a KMZ file',
  workbook: 'a spreadsheet',
  zip: 'a zip file',
};

const jsonFix: Readonly<Record<JsonMistake, string>> = {
  empty: 'Save the config in it and upload it again.',
  table: 'Save what is in the table as JSON, or choose another file.',
  comment: 'The file cannot have comments. Delete the comment.',
  'trailing-comma': 'Delete the comma. There is none after the last entry.',
  'missing-comma': 'Put a comma before it. There is one between entries.',
  'curly-quote': 'Use straight quotation marks ("), not those that word processors make.',
  'single-quote': 'Use double quotation marks (") instead of single ones.',
  'line-break-in-text':
    'The line ends inside a text. Add the quotation mark that is missing, or write \\n where the line is to break.',
  'unquoted-key': 'Put quotation marks (") around the name.',
  'bad-escape': 'Write two backslashes (\\\\) instead of one.',
  'bad-number': 'Write the number with a point, without a plus or a zero in front: 1.5',
  'invisible-character': 'There is an invisible character. Delete it and type an ordinary space.',
  unclosed: 'Something is never closed. Look for a }, a ] or a quotation mark that is missing.',
  'after-end': 'Delete what comes after the last }.',
  unexpected: 'Look for a colon, a comma or a quotation mark that is missing just before.',
};

const tooLarge = {
  config: (limit: string): ProblemText => ({
    problem: `The config file is larger than ${limit}.`,
    fix: 'Put the long lists in a file of their own, and write {"src": "its address"} instead of the list.',
  }),
  data: (limit: string): ProblemText => ({
    problem: `The data file is larger than ${limit}.`,
    fix: 'Split it into several files, or remove entries that are no longer needed.',
  }),
  fragment: (): ProblemText => ({
    problem: 'The config is too long to stand in a link.',
    fix: 'Save it as a file, upload the file and link to it.',
  }),
  'inflated-fragment': (limit: string): ProblemText => ({
    problem: `The config in the link is larger than ${limit} when unpacked.`,
    fix: 'Save it as a file, upload the file and link to it.',
  }),
};

const kinds: Readonly<Record<ValueKind, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  null: 'null',
  nothing: 'nothing',
  other: 'something that is not JSON',
};

interface Format {
  readonly what: string;
  readonly fix: string;
}

const formats: Readonly<Partial<Record<string, Format>>> = {
  date: {
    what: 'a date that exists',
    fix: 'Write year, month and day with hyphens, such as 2027-03-05.',
  },
  'date-or-span': {
    what: 'a date or a span of days that exists',
    fix: 'Write 2027-03-05, or the first and last day with a slash between: 2027-03-05/2027-03-09.',
  },
  time: { what: 'a time of day', fix: 'Write hours and minutes with a colon, such as 09:30.' },
  year: { what: 'a year', fix: 'Write four digits, such as 2027.' },
  language: { what: 'a language tag', fix: 'Write "da", "en" or "ar", for example.' },
  phone: { what: 'a phone number', fix: 'Write one number, such as +45 12 34 56 78.' },
  domain: {
    what: 'a domain',
    fix: 'Write www.example.org, for example, without https:// in front.',
  },
  key: { what: 'a name that can be used here', fix: 'Change the name.' },
};

function typeFix(expected: readonly ValueKind[], got: ValueKind): string {
  const wantsNumber = expected.includes('number') || expected.includes('integer');
  if (wantsNumber && got === 'string') return 'Write the number without quotation marks.';
  if (wantsNumber && got === 'number') return 'Write it without decimals.';
  if (expected.includes('boolean') && got === 'string') return 'Write it without quotation marks.';
  if (expected.includes('string') && (got === 'number' || got === 'boolean')) {
    return 'Put quotation marks (") around it.';
  }
  return expected.includes('array') && got === 'object'
    ? 'Put [ before and ] after it.'
    : 'Change it.';
}
