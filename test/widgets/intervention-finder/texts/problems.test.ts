import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CoreProblems, ProblemText } from '../../../../src/core/config/problem.js';
import type { InterventionFinderProblems } from '../../../../src/widgets/intervention-finder/problems.js';
import { problemsDa } from '../../../../src/widgets/intervention-finder/texts/problems.da.js';
import { problemsEn } from '../../../../src/widgets/intervention-finder/texts/problems.en.js';

type OwnProblems = Omit<InterventionFinderProblems, keyof CoreProblems>;

const KINDS = ['list', 'range', 'boolean'] as const;

/** Details of every kind that a code can have. The compiler sees that none is missing. */
const details: { readonly [Code in keyof OwnProblems]: readonly OwnProblems[Code][] } = {
  'empty-title': [{}],
  'empty-label': [{ id: 'tema' }],
  'unknown-facet': [
    { id: 'temaa' },
    { id: 'temaa', suggestion: 'tema', entries: 1 },
    { id: 'temaa', entries: 1200 },
  ],
  'unknown-value': [
    { id: 'tobakk', facet: 'tema' },
    { id: 'tobakk', facet: 'tema', suggestion: 'tobak', entries: 1 },
    { id: 'tobakk', facet: 'tema', entries: 1200 },
  ],
  'wrong-value': KINDS.flatMap((kind) =>
    (['text', 'list', 'boolean', 'range'] as const).map((got) => ({ facet: 'x', kind, got })),
  ),
  'range-order': [
    { from: 9, to: 7 },
    { from: 0, to: -1.5 },
  ],
  'empty-range': [{}],
  'assessed-without-value': [{ facet: 'tema' }],
  'quote-without-source': [{}],
  'lonely-synonym': [{}],
  'wrong-choice': KINDS.flatMap((kind) =>
    (['values', 'range', 'is'] as const).map((key) => ({ facet: 'x', kind, key })),
  ),
  'no-entry-with-value': [
    { id: 'skoler', facet: 'sted', suggestion: 'skole' },
    { id: 'skoler', facet: 'sted' },
  ],
  'only-finds-nothing': [{}],
  'preset-finds-nothing': [{ only: true }, { only: false }],
  'matrix-facet-kind': [
    { facet: 'klasse', kind: 'range' },
    { facet: 'gratis', kind: 'boolean' },
  ],
  'matrix-of-one-facet': [{ facet: 'tema' }],
  'matrix-without-facets': [{ lists: 0 }, { lists: 1 }],
  'matrix-not-offered': [{ views: ['list', 'shortlist'] }],
  'view-not-offered': [{ view: 'matrix', views: ['list', 'shortlist'] }],
  'repeated-view': [{ view: 'list' }],
  'shortlist-first': [{}],
  'index-format': [{ format: 1, supported: 2 }],
  'index-malformed': [{}],
  'index-file': (['truncated', 'mismatched', 'malformed'] as const).map((fault) => ({
    url: 'https://kommune.example/indeks/shards/words-0.bin',
    fault,
  })),
  'index-without-facet': [{ facet: 'tema' }],
};

/** Every message of one language, with its code. */
function messages(texts: typeof problemsDa): (readonly [string, ProblemText])[] {
  return Object.entries(details).flatMap(([code, list]) =>
    list.map((detail: unknown) => {
      const write = texts[code as keyof OwnProblems] as (detail: unknown) => ProblemText;
      return [code, write(detail)] as const;
    }),
  );
}

test('every problem is whole sentences with a way out, in both languages', () => {
  for (const [code, { problem, fix }] of [...messages(problemsDa), ...messages(problemsEn)]) {
    for (const text of [problem, fix]) {
      assert.match(text, /^["A-ZÆØÅ].*[.?]$/, `${code}: ${text}`);
      assert.ok(!/undefined|\[object|NaN|\s{2}/.test(text), `${code}: ${text}`);
    }
  }
});

test('a problem is not told in the same words in both languages', () => {
  const english = messages(problemsEn);
  for (const [at, [code, { problem }]] of messages(problemsDa).entries()) {
    assert.notEqual(problem, english[at]?.[1].problem, code);
  }
});

test('what an editor reads', () => {
  const table: [ProblemText, string][] = [
    [
      problemsDa['unknown-value']({ id: 'tobakk', suggestion: 'tobak', facet: 'tema', entries: 1 }),
      'Filteret "tema" har ingen valgmulighed med id "tobakk", så den bliver ikke brugt. Mente du "tobak"?',
    ],
    [
      problemsDa['unknown-facet']({ id: 'udvalg', entries: 1200 }),
      'Der er ikke noget filter med id "udvalg" i "facets". 1.200 punkter bruger det, men det bliver ikke vist. Tilføj filteret til "facets", eller slet det her.',
    ],
    [
      problemsDa['wrong-value']({ facet: 'klasse', kind: 'range', got: 'text' }),
      'Her står en tekst, men filteret "klasse" skal have tal fra og til. Skriv fx {"from": 7, "to": 9}.',
    ],
    [
      problemsEn['unknown-facet']({ id: 'udvalg', entries: 1200 }),
      'No facet in "facets" has the id "udvalg". 1,200 entries use it, but it is not shown. Add the facet to "facets", or delete it here.',
    ],
    [
      problemsEn['no-entry-with-value']({ id: 'skoler', suggestion: 'skole', facet: 'sted' }),
      'No entry has "skoler" under the facet "sted". Did you mean "skole"?',
    ],
  ];
  const bare = { expected: ['object'] as const, got: 'number' as const };
  const instead = ['{"from": 7, "to": 7}', '"7"'];
  const large = { part: 'data', bytes: 13_000_000, limit: 12_000_000 } as const;
  table.push(
    [
      problemsDa['wrong-type']({ ...bare, instead }),
      'Her står et tal, men der skal stå et objekt { … }. Skriv {"from": 7, "to": 7} eller "7".',
    ],
    [
      problemsEn['wrong-type']({ ...bare, instead }),
      'Expected an object { … }, got a number. Write {"from": 7, "to": 7} or "7".',
    ],
    [
      problemsDa['too-many-records']({ count: 20_001, limit: 20_000 }),
      'Listen har 20.001 punkter. Der kan højst være 20.000, når de skal hentes på én gang. ' +
        'Få en udvikler til at køre kommandoen "sund index" på opsætningsfilen, og brug den ' +
        'opsætningsfil, den laver. Eller fjern de punkter, der ikke længere er brug for.',
    ],
    [
      problemsDa['too-large'](large),
      'Filen med data fylder mere end 12 MB. Få en udvikler til at køre kommandoen "sund index" på ' +
        'opsætningsfilen, og brug den opsætningsfil, den laver. Eller fjern de punkter, der ikke ' +
        'længere er brug for.',
    ],
    [
      problemsEn['too-large']({ ...large, part: 'config' }),
      'The config file is larger than 12 MB. Put the long lists in a file of their own, and write ' +
        '{"src": "its address"} instead of the list.',
    ],
  );
  for (const [{ problem, fix }, expected] of table) assert.equal(`${problem} ${fix}`, expected);
});
