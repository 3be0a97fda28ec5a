import { coreProblemsEn } from '../../../core/config/problem-texts/en.js';
import { meant } from '../../../core/config/problem-texts/meant.en.js';
import { wording } from '../../../core/config/problem-texts/wording.js';
import type { ProblemTexts } from '../../../core/config/problem.js';
import type { FacetKind, InterventionFinderProblems, WrittenAs } from '../problems.js';

const { number } = wording('en');

/** The finder's problems in English, for developers and the console. */
export const problemsEn: ProblemTexts<InterventionFinderProblems> = {
  ...coreProblemsEn,

  'too-many-records': ({ count, limit }) => ({
    problem: `The list has ${number(count)} entries. The most is ${number(limit)} where all are loaded at once.`,
    fix: useIndex,
  }),
  'too-large': (detail) => ({
    ...coreProblemsEn['too-large'](detail),
    ...(detail.part === 'data' && { fix: useIndex }),
  }),

  'empty-title': () => ({
    problem: 'The title is empty, so the entry is not shown.',
    fix: 'Write in "title" what it is called.',
  }),
  'empty-label': ({ id }) => ({
    problem: `The label is empty, so "${id}" is shown instead.`,
    fix: 'Write in "label" what visitors are to read.',
  }),
  'unknown-facet': ({ id, suggestion, entries = 1 }) => ({
    problem:
      entries > 1
        ? `No facet in "facets" has the id "${id}". ${number(entries)} entries use it, but it is not shown.`
        : `No facet in "facets" has the id "${id}", so this is not used.`,
    fix: meant({ suggestion }, 'Add the facet to "facets", or delete it here.'),
  }),
  'unknown-value': ({ id, facet, suggestion, entries = 1 }) => ({
    problem:
      entries > 1
        ? `The facet "${facet}" has no value with the id "${id}". ${number(entries)} entries use it, but it is not shown.`
        : `The facet "${facet}" has no value with the id "${id}", so it is not used.`,
    fix: meant({ suggestion }, 'Add it to the facet’s "values", or correct it here.'),
  }),
  'wrong-value': ({ facet, kind, got }) => ({
    problem: `Here is ${writtenAs[got]}, but the facet "${facet}" takes ${wanted[kind]}.`,
    fix: writeValue[kind],
  }),
  'range-order': ({ from, to }) => ({
    problem: `It is from ${from} to ${to}, so it ends before it begins.`,
    fix: 'Swap the two numbers, or correct one of them.',
  }),
  'empty-range': () => ({
    problem: 'There is neither "from" nor "to", so this is not used.',
    fix: 'Give at least one of them. If the source does not say, delete it.',
  }),
  'assessed-without-value': ({ facet }) => ({
    problem: `The basis of the assessment of "${facet}" is given, but not the assessment itself.`,
    fix: `Write it under "values", or delete "${facet}" here.`,
  }),
  'quote-without-source': () => ({
    problem: 'The quote has no source, so it is not shown.',
    fix: 'Write in "document" or "url" where it is from.',
  }),
  'lonely-synonym': () => ({
    problem: 'There are not two different words here, so the group is not used.',
    fix: 'Write at least two words that mean the same, or delete the group.',
  }),

  'wrong-choice': ({ facet, kind, key }) => ({
    problem: `"${key}" cannot choose anything in the facet "${facet}".`,
    fix: choose[kind],
  }),
  'no-entry-with-value': ({ id, facet, suggestion }) => ({
    problem: `No entry has "${id}" under the facet "${facet}".`,
    fix: meant({ suggestion }, 'Correct it, or leave it until there is an entry with it.'),
  }),
  'only-finds-nothing': () => ({
    problem: 'No entries meet "only", so the page is empty.',
    fix: 'Correct "only", or delete it so that the page shows every entry.',
  }),
  'preset-finds-nothing': ({ only }) => ({
    problem: 'No entries meet "preset", so the page begins without results.',
    fix: only
      ? 'Those that do are kept out by "only". Correct "preset" or "only" so that they do not contradict each other.'
      : 'Correct "preset" so that at least one entry meets all of it.',
  }),
  'matrix-facet-kind': ({ facet, kind }) => ({
    problem: `The facet "${facet}" holds ${kind === 'range' ? 'numbers' : 'yes and no'} and cannot be used in "matrix".`,
    fix: 'Choose a facet that says "kind": "list".',
  }),
  'matrix-of-one-facet': ({ facet }) => ({
    problem: `The facet "${facet}" is chosen for both rows and columns.`,
    fix: 'Choose another facet for one of them.',
  }),
  'matrix-without-facets': ({ lists }) => ({
    problem: `"matrix" needs two facets with "kind": "list", but there is ${lists === 0 ? 'none' : 'only one'}.`,
    fix: 'Add a facet, or delete "matrix" here.',
  }),
  'matrix-not-offered': ({ views }) => ({
    problem: `"matrix" is set up, but visitors can only choose ${views.join(', ')}.`,
    fix: 'Add "matrix" to "views", or delete "matrix".',
  }),
  'view-not-offered': ({ view, views }) => ({
    problem: `The page begins with "${view}", which a visitor cannot choose again.`,
    fix: `Add "${view}" to "views", or begin with one of these: ${views.join(', ')}.`,
  }),
  'repeated-view': ({ view }) => ({
    problem: `"${view}" is there more than once.`,
    fix: 'Delete one of them.',
  }),
  'shortlist-first': () => ({
    problem: 'The page begins with the visitor’s own list, which is empty at the start.',
    fix: 'Begin with "list" or "matrix", so that there is something to put on the list.',
  }),

  'index-format': ({ format, supported }) => ({
    problem: `The search index has format ${format}, but this release of Sund reads format ${supported}.`,
    fix: 'Run "sund index" again with the release of Sund that the page uses, and upload the new files.',
  }),
  'index-malformed': () => ({
    problem: 'The file looks like a search index, but cannot be read.',
    fix: 'Run "sund index" again, and upload all of its files.',
  }),
  'index-file': ({ fault }) => ({
    problem: indexFaults[fault],
    fix: 'Upload the whole folder from "sund index" again. See that the server sends files that end in .bin without changing them.',
  }),
  'index-without-facet': ({ facet }) => ({
    problem: `The facet "${facet}" is not in the search index, so nothing is shown under it.`,
    fix: 'Run "sund index" again with a config that has the facet.',
  }),
};

const indexFaults: Readonly<Record<'truncated' | 'mismatched' | 'malformed', string>> = {
  truncated: 'One of the files of the search index has not come whole.',
  mismatched: 'One of the files of the search index is another than should be there.',
  malformed: 'One of the files of the search index cannot be read.',
};

const useIndex =
  'Have a developer run the command "sund index" on the config, and use the config that it makes. Or remove entries that are no longer needed.';

const writtenAs: Readonly<Record<WrittenAs, string>> = {
  text: 'a text',
  list: 'a list',
  boolean: 'true or false',
  range: 'numbers from and to',
};

const wanted: Readonly<Record<FacetKind, string>> = {
  list: 'the id of one or more values',
  range: 'numbers from and to',
  boolean: 'true or false',
};

const writeValue: Readonly<Record<FacetKind, string>> = {
  list: 'Write "tobak" or ["tobak", "alkohol"], for example.',
  range: 'Write {"from": 7, "to": 9}, for example.',
  boolean: 'Write true or false without quotation marks.',
};

const choose: Readonly<Record<FacetKind, string>> = {
  list: 'Write the ids of the values in "values", such as {"values": ["tobak"]}.',
  range: 'Write the numbers in "range", such as {"range": {"from": 7, "to": 9}}.',
  boolean: 'Write true or false in "is", such as {"is": true}.',
};
