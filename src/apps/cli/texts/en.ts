import { problemsEn } from '../../../widgets/event-calendar/texts/problems.en.js';
import { problemsEn as finderProblemsEn } from '../../../widgets/intervention-finder/texts/problems.en.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import { problemsEn as mapProblemsEn } from '../../../widgets/smoke-free-map/texts/problems.en.js';
import type { FileCounts, Messages } from '../messages.js';
import { passMessagesEn } from './pass.en.js';

const help = `sund: check and publish the configs of Sund widgets

Usage:
  sund validate FILE…   Check config files. Prints "file: path: message" for each problem.
  sund check FILE…      Try the rules of leisure passes: cases, gaps and contradictions.
  sund ics FILE         Write a calendar as an iCalendar file (.ics) to the screen.
  sund index FILE       Spread a large catalogue over files that can be searched without a server.

validate:
  --strict              Warnings count as errors.

check:
  --against FILE        Say which situations change from another file.
  --as-of YYYY-MM-DD    Try the rules on another day than today.
  --strict              Warnings count as errors.

ics:
  --from YYYY-MM-DD     First day. Default: 1 January this year.
  --to YYYY-MM-DD       Last day. Default: 31 December two years later.
  --theme ID            Only this theme. Give it again, or use commas, for more.
  --audience ID         Only this audience.
  --layer ID            Only what this layer added or changed.
  --lang da|en          Language of the file. Default: that of the config.
  --base URL            Where the config is published, so that its relative links work.
  --out FILE            Write to a file. An existing one is kept, unless --force is given.
  --force               Replace the file of --out.
  --stamp DATE          Date the file is stamped with, for files that must not change.

index:
  --out FOLDER          The folder to write the files to. Link to config.json in it.
  --force               Replace the index in the folder.

All commands:
  --lang da|en          Language of messages. Default: English.
  --help                Show this.
  --version             Show the version.

Exit codes: 0 all is well, 1 a file is not in order, 2 the command was not understood.
`;

const { number } = wording('en');

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the command line says, in English. */
export const messagesEn: Messages = {
  help,
  problems: problemsEn,
  unknownCommand: (name) => `sund: there is no command "${name}".`,
  usage: ({ kind, option }) =>
    ({
      'unknown-option': `sund: there is no option ${option} here.`,
      'needs-value': `sund: ${option} needs a value after it.`,
      'takes-no-value': `sund: ${option} takes no value.`,
    })[kind],
  noFile: (command) =>
    `sund ${command}: say which file. For example: sund ${command} calendar.json`,
  oneFile: (command) => `sund ${command}: one file at a time.`,
  warning: 'warning',
  note: 'note',
  fine: (file, events) => `${file}: no problems, ${plural(events, 'event', 'events')}.`,
  summary: (errors, warnings) =>
    `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}.`,
  badDate: (option, value) =>
    `sund: ${option} "${value}" is not a date that exists. Write it as 2027-01-31.`,
  datesSwapped: (from, to) => `sund: --to (${to}) is before --from (${from}).`,
  badStamp: (value) =>
    `sund: --stamp "${value}" is not a date. Write it as 2027-01-31 or 2027-01-31T12:00:00Z.`,
  badBase: (value) => `sund: --base "${value}" is not an address. It begins with https://`,
  unknownId: (option, id, known) =>
    `sund: ${option} "${id}" is not in the config. ${known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.'}`,
  unknownLanguage: (value) => `sund: --lang "${value}" is not a language of Sund. Use da or en.`,
  counts,
  exists: (path) => `${path} exists already and was not changed. Add --force to replace it.`,
  notWritten: (path, reason) => `${path} could not be written: ${reason}`,
  written: (path) => `Wrote ${path}.`,
  nothingUsable: (file) => `${file}: no calendar was written.`,
  pass: passMessagesEn,
  finderProblems: finderProblemsEn,
  fineCatalogue: (file, entries) =>
    `${file}: no problems, ${number(entries)} ${entries === 1 ? 'entry' : 'entries'}.`,
  mapProblems: mapProblemsEn,
  fineMap: (file, zones) => `${file}: no problems, ${plural(zones, 'place', 'places')}.`,
  noCatalogue: 'sund index: say which file. For example: sund index catalogue.json --out index',
  noFolder: 'sund index: say which folder to write to. For example: --out index',
  nothingToIndex: (file) => `${file}: there are no entries, so no index was written.`,
  tooManyWords: (file, words, most) =>
    `${file}: there are ${number(words)} different words in the entries, and an index holds ${number(most)}. Make the catalogue into several, or shorten its texts.`,
  indexedAlready: (file) =>
    `${file}: its entries are those of an index already. Run sund index on the config that has the list itself.`,
  indexed: ({ entries, files, bytes, config }) =>
    `${number(entries)} ${entries === 1 ? 'entry' : 'entries'} in ${number(files)} files, ${number(Math.ceil(bytes / 100_000) / 10)} MB. Publish the whole folder, and link to ${config}.`,
};

function counts({
  occurrences,
  deadlines,
  withoutDay,
  unannounced,
  unconfirmed,
}: FileCounts): string {
  const left = [
    withoutDay > 0 ? `${withoutDay} without a day` : '',
    unannounced > 0 ? `${unannounced} with years not announced yet` : '',
    unconfirmed > 0 ? `${unconfirmed} with years not confirmed` : '',
  ].filter((part) => part !== '');
  const contents = `${plural(occurrences, 'event', 'events')} and ${plural(deadlines, 'deadline', 'deadlines')}.`;
  return left.length === 0 ? contents : `${contents} Left out: ${left.join(', ')}.`;
}
