import { coreProblemsEn } from '../../../core/config/problem-texts/en.js';
import { meant } from '../../../core/config/problem-texts/meant.en.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { MapProblems } from '../problems.js';
import type { Product } from '../rule-config.js';
import { readingProblemsEn, systemsEn } from './reading-problems.en.js';
import { wrongFilesEn } from './wrong-files.en.js';

const { names, number } = wording('en');
const list = new Intl.ListFormat('en-GB');
const and = (words: readonly string[]): string => list.format(words);

const products: Readonly<Record<Product, string>> = {
  cigarettes: 'cigarettes',
  vape: 'vapes',
  snus: 'snus',
  waterPipe: 'water pipes',
};

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const because = {
  config: 'because "crs" says so',
  file: 'because the file says so',
  values: 'because the numbers fit nothing else',
  default: 'because nothing else was said',
};

const places = (count: number) => `${number(count)} ${count === 1 ? 'place' : 'places'}`;

/** The map's problems in English, for developers and the console. */
export const problemsEn: ProblemTexts<MapProblems> = {
  ...coreProblemsEn,
  ...wrongFilesEn,
  ...readingProblemsEn,

  'unknown-reference': ({ id, to, suggestion }) =>
    to === 'rule'
      ? {
          problem: `No rule in "rules" has the id "${id}", so the rule of the places is not known.`,
          fix: meant(
            { suggestion },
            'Mend the id, or add the rule. If the rule is there but has a mistake, mend that first.',
          ),
        }
      : {
          problem: `There is no kind of place with the id "${id}".`,
          fix: meant({ suggestion }, 'Mend the id, or add the kind to "categories".'),
        },
  'duplicate-rule': ({ id }) => ({
    problem: `Several rules have the id "${id}". None of them is used, since it is unclear which applies.`,
    fix: 'Give each an id of its own, or delete those that are too many.',
  }),
  'duplicate-category': ({ id }) => ({
    problem: `The kind "${id}" is here for the second time and is not used.`,
    fix: 'Give it another id, or delete it.',
  }),
  'rule-stopped': ({ id }) => ({
    problem: `The rule "${id}" has a mistake and is not used. Where it would apply, visitors are told that the rule is not known.`,
    fix: 'Mend the mistakes named for it.',
  }),
  'request-forbids': ({ products: forbidden }) => ({
    problem: `The rule is a request, but it forbids ${and(forbidden.map((each) => products[each]))}. A request is not a ban.`,
    fix: 'Write "advisory" instead of "forbidden". If it is a ban, say in "basis" what it rests on: "law" or "decision".',
  }),
  'rule-without-products': () => ({
    problem: 'The rule does not say what applies, so visitors are told that it is not known.',
    fix: 'Say it in "products", for example "cigarettes": "forbidden". If it is not decided, write "unknown".',
  }),
  'unused-rule': ({ id }) => ({
    problem: `No place has the rule "${id}".`,
    fix: 'Check that the places refer to it rightly. If it is not needed, delete it.',
  }),
  'empty-list': () => ({
    problem: 'The list is empty, so the rule would never apply.',
    fix: 'Add at least one entry, or delete the list.',
  }),
  'hours-same': ({ time }) => ({
    problem: `The time goes from ${time} to ${time}, which can be all day or not at all.`,
    fix: 'Write from 00:00 to 24:00 for all day, or change one of the times.',
  }),
  'repeated-weekday': ({ weekday }) => ({
    problem: `${weekdays[weekday - 1] ?? `Day ${weekday}`} is there twice.`,
    fix: 'Delete one of them.',
  }),
  'impossible-date': ({ date }) => ({
    problem: `The date "${date}" does not exist.`,
    fix:
      date.length > 5
        ? 'Write a date that exists: year, month and day.'
        : 'Write a day that exists: month and day, such as 05-01 for 1 May.',
  }),
  'dates-swapped': ({ from, to }) => ({
    problem: `The first day (${from}) is after the last (${to}).`,
    fix: 'Swap the two dates, or change one of them.',
  }),
  'rule-outdated': ({ to }) => ({
    problem: `The rule applied until ${to}.`,
    fix: 'Delete "validTo" if it still applies. Otherwise write the rule that applies now.',
  }),
  'source-old': ({ checkedOn }) => ({
    problem: `The source was read on ${checkedOn}, more than two years ago.`,
    fix: 'Read it again. Change the rule if anything is new, and write the new date.',
  }),

  'category-without-name': ({ id }) => ({
    problem: `The kind "${id}" has neither name nor icon, so it will be called "Other place".`,
    fix: 'Say in "label" what visitors are to read.',
  }),

  'unknown-field': ({ id, suggestion, properties }) => ({
    problem: `No place in the file has a property "${id}".`,
    fix: meant(
      { suggestion },
      properties.length === 0
        ? 'The places have no properties at all. Export them again with their properties.'
        : `Choose one that the places have: ${names(properties)}.`,
    ),
  }),
  'unknown-value': ({ id, suggestion }) => ({
    problem: `No place in the file says "${id}".`,
    fix: `Did you mean "${suggestion}"? That is there.`,
  }),
  'no-measured-radius': () => ({
    problem: '"radiusMeasured" says that radii are measured, but no place has a radius.',
    fix: 'Say in "fields" which property has the radius, or delete "radiusMeasured".',
  }),
  'zones-without-rule': ({ count, of }) => ({
    problem: `${number(count)} of ${places(of)} ${count === 1 ? 'has' : 'have'} no rule. Visitors are told that the rule is not known.`,
    fix: 'Say in "rule" which one applies where a place does not say it. If none is decided, give the place a rule that says "unknown".',
  }),
  'zones-ended': ({ count }) => ({
    problem: `${places(count)} ${count === 1 ? 'is' : 'are'} not shown because the last day has passed.`,
    fix: 'Change the date, or delete those that are no longer smoke-free.',
  }),
  'unknown-place': ({ id, suggestion }) => ({
    problem: `No place has the id "${id}".`,
    fix: meant({ suggestion }, 'Write the id of a place in the file.'),
  }),
  'place-without-zones': () => ({
    problem: 'One place is to be shown, but there is none.',
    fix: 'Put the place into "zones".',
  }),
  'read-as': ({ crs, by }) => ({
    problem: `The coordinates were read as ${systemsEn[crs]}, ${because[by]}.`,
    fix: 'If the places are where they should be on the map, there is nothing to do.',
  }),
  'axes-swapped': () => ({
    problem:
      'Latitude and longitude were swapped in the file. They have been put right on the map.',
    fix: 'Export the file again with longitude (east) first, so that others can use it, too.',
  }),

  'unknown-municipality': ({ id, suggestion, name }) => ({
    problem: `No municipality has the code "${id}".`,
    fix:
      suggestion === undefined || name === undefined
        ? 'Write the four digits of the municipality, such as "0101" for København.'
        : `Did you mean "${suggestion}" (${name})?`,
  }),
  'missing-placeholder': ({ missing }) => ({
    problem: `The address cannot be used: it lacks ${and(missing)}.`,
    fix: 'Put it where it belongs in the address.',
  }),
  'unknown-placeholder': ({ placeholder, known }) => ({
    problem: `The address cannot be used: nothing is known to put in the place of ${placeholder}.`,
    fix: `Only ${and(known)} can be there.`,
  }),
  'not-https': ({ url }) => ({
    problem: `"${url}" cannot be used because the connection is not secure.`,
    fix: 'Write https:// instead of http://, or find a server that can do that.',
  }),
  'zoom-order': ({ from, to }) => ({
    problem: `"minZoom" (${from}) is larger than "maxZoom" (${to}). Neither is used.`,
    fix: 'Swap the two numbers.',
  }),
  'foreign-host': ({ host, by }) => ({
    problem:
      by === 'basemap'
        ? `The street map comes from ${host}. Visitors are told before they open it.`
        : `When visitors search for an address, ${host} gets what they type. They are told first.`,
    fix: 'If that is how you want it, there is nothing to do.',
  }),
  'illustrative-without-example': () => ({
    problem: 'The places are drawn as an example, but nothing says that all of it is one.',
    fix: 'Write "example": true. If the outlines were measured, delete "illustrative".',
  }),
};
