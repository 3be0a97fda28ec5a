import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coreProblem, inFile } from '../../../src/core/config/core-problem.js';
import {
  describeProblem,
  formatPath,
  formatProblem,
  type CoreProblem,
  type CoreProblems,
  type Path,
  type ProblemTexts,
} from '../../../src/core/config/problem.js';
import { coreProblemsDa } from '../../../src/core/config/problem-texts/da.js';
import { coreProblemsEn } from '../../../src/core/config/problem-texts/en.js';

test('a path is written as code writes it', () => {
  const table: [Path, string][] = [
    [[], ''],
    [['events'], 'events'],
    [['events', 3, 'when', 'month'], 'events[3].when.month'],
    [[3], '[3]'],
    [[3, 'a'], '[3].a'],
    [['title', 'da-DK'], 'title.da-DK'],
    [['$schema'], '$schema'],
    [['dates', '2027'], 'dates["2027"]'],
    [['a b', 'c"d\\'], '["a b"]["c\\"d\\\\"]'],
    [['åben'], 'åben'],
  ];
  for (const [path, expected] of table) assert.equal(formatPath(path), expected);
});

test('a problem on one line', () => {
  const problem = coreProblem('unknown-key', { key: 'titel', known: ['title'] }, [
    'events',
    3,
    'titel',
  ]);
  assert.equal(
    formatProblem(problem, coreProblemsDa),
    'events[3].titel: "titel" kan ikke bruges her. Mente du "title"?',
  );
  const [named] = inFile([problem], 'https://x.test/a.json');
  assert.ok(named);
  assert.equal(
    formatProblem(named, coreProblemsEn),
    'https://x.test/a.json: events[3].titel: "titel" cannot be used here. Did you mean "title"?',
  );
  assert.equal(
    formatProblem(coreProblem('no-config', {}), coreProblemsEn),
    'There is no config. Copy the link from the builder, or give the address of the file in "src".',
  );
});

test('a file that is already named stays', () => {
  const problem: CoreProblem = { ...coreProblem('not-text', {}), source: 'a' };
  assert.equal(inFile([problem], 'b')[0]?.source, 'a');
});

test('the parts of a message', () => {
  assert.deepEqual(
    describeProblem(
      coreProblem('missing', { expected: ['string'] }, ['title', 'da']),
      coreProblemsDa,
    ),
    {
      path: 'title.da',
      severity: 'error',
      problem: 'Det mangler.',
      fix: 'Tilføj det. Der skal stå en tekst i anførselstegn.',
    },
  );
});

/** One of every code, with details that make the longest message. */
const examples: { [Code in keyof CoreProblems]: readonly CoreProblems[Code][] } = {
  'no-config': [{}],
  'not-json': [
    { line: 3, column: 7, mistake: 'trailing-comma', found: ', }' },
    { line: 1, column: 1, mistake: 'empty', found: '' },
    { line: 1, column: 1, mistake: 'table', found: 'navn;adresse' },
  ],
  'looks-like-html': [
    {},
    ...(['html', 'kml', 'gml', 'service-error', 'service-description', 'xml'] as const).map(
      (kind) => ({ kind }),
    ),
    { kind: 'service-error', message: 'Layer not found' },
  ],
  'not-text': [
    {},
    ...(['shapefile', 'geopackage', 'kmz', 'workbook', 'zip'] as const).map((kind) => ({ kind })),
  ],
  'windows-1252': [{}],
  'too-large': [
    { part: 'config', bytes: 600_000, limit: 512_000 },
    { part: 'data', bytes: 13_000_000, limit: 12_000_000 },
    { part: 'fragment', bytes: 9000, limit: 8192 },
    { part: 'inflated-fragment', bytes: 300_000, limit: 262_144 },
  ],
  'too-deep': [{ limit: 32 }],
  'too-many-records': [{ count: 20_001, limit: 20_000 }],
  'unsafe-key': [{ key: '__proto__' }],
  'unknown-key': [
    { key: 'farve', known: Array.from({ length: 30 }, (_, index) => `noegle${String(index)}`) },
    { key: 'farve', known: [] },
  ],
  'wrong-type': [
    { expected: ['string', 'object'], got: 'array' },
    { expected: ['number'], got: 'string' },
    { expected: ['integer'], got: 'number' },
    { expected: ['boolean'], got: 'string' },
    { expected: ['string'], got: 'number' },
    { expected: ['array'], got: 'object' },
  ],
  missing: [{ expected: [] }, { expected: ['array', 'object'] }],
  'not-one-of': [{ allowed: ['agenda', 'month', 2, true], got: 'maned' }],
  'bad-format': [
    ...['date', 'date-or-span', 'time', 'year', 'language', 'phone', 'domain', 'key'].map(
      (format) => ({ format, got: 'x' }),
    ),
    { format: 'regex', got: 'x', pattern: '/^a$/' },
  ],
  'out-of-range': [
    { minimum: 1, got: 0 },
    { maximum: 12, got: 13 },
  ],
  'wrong-length': [
    { minimum: 1, got: 0 },
    { minimum: 3, got: 2 },
    { maximum: 120, got: 4000 },
  ],
  'no-match': [{}],
  'wrong-widget': [{ expected: 'event-calendar', got: 'leisure-pass' }],
  'newer-version': [{ version: 3, supported: 1, release: '3' }],
  'entries-skipped': [{ count: 2, of: 1000 }],
  'more-problems': [{ count: 1 }, { count: 1200 }],
  'bad-address': [{ address: 'https://' }],
  'refused-origin': [{ origin: 'https://x.test', url: 'https://x.test/a' }],
  'http-status': [404, 410, 401, 403, 500, 418].map((status) => ({
    status,
    url: 'https://x.test/a',
  })),
  network: [true, false].map((crossOrigin) => ({ crossOrigin, url: 'https://x.test/a' })),
  timeout: [{ seconds: 10, url: 'https://x.test/a' }],
  'cyclic-source': [{}],
  'too-many-sources': [{ limit: 50 }],
  'no-such-list': [{ key: 'events' }],
  'bad-fragment': [{}],
  'duplicate-id': [{ id: 'uge-sex' }],
  'date-in-future': [{ date: '2030-01-01' }],
  'unsafe-url': [{ url: 'javascript:alert(1)' }],
  'unknown-time-zone': [{ timeZone: 'Danmark' }],
  'contact-without-way': [{}],
  'review-due': [{ reviewBy: '2026-01-01' }, { reviewBy: '2026-01-01', unit: 'Sundhedshuset' }],
  'review-order': [{ reviewedOn: '2026-01-02', reviewBy: '2026-01-01' }],
  'unsafe-token': [{ token: '--sund-x', value: 'url(x)' }],
  unexpected: [{ message: 'x is not a function' }],
};

for (const [language, texts] of [
  ['da', coreProblemsDa],
  ['en', coreProblemsEn],
] as const) {
  test(`every problem has a whole message in ${language}`, () => {
    const broad = texts as ProblemTexts<Record<string, unknown>>;
    for (const [code, details] of Object.entries(examples)) {
      for (const detail of details as readonly unknown[]) {
        const { problem, fix } = broad[code]?.(detail) ?? { problem: '', fix: '' };
        assert.match(problem, /^\S.*\S$/u, code);
        assert.match(fix, /^\p{Lu}.*[.?5/]$/u, `${code}: ${fix}`);
        assert.doesNotMatch(problem + fix, /undefined|NaN|\[object|null,|\s\s|""\./u, code);
      }
    }
  });
}

test('all mistakes in JSON have advice in both languages', () => {
  const mistakes: readonly CoreProblems['not-json']['mistake'][] = [
    'empty',
    'comment',
    'trailing-comma',
    'missing-comma',
    'curly-quote',
    'single-quote',
    'line-break-in-text',
    'unquoted-key',
    'bad-escape',
    'bad-number',
    'invisible-character',
    'unclosed',
    'after-end',
    'unexpected',
  ];
  for (const texts of [coreProblemsDa, coreProblemsEn]) {
    const fixes = mistakes.map(
      (mistake) => texts['not-json']({ line: 1, column: 1, mistake, found: '' }).fix,
    );
    assert.equal(new Set(fixes).size, mistakes.length);
  }
});

test('Danish numbers and lists', () => {
  assert.equal(
    coreProblemsDa['too-many-records']({ count: 20_001, limit: 20_000 }).problem,
    'Listen har 20.001 punkter. Der kan højst være 20.000.',
  );
  assert.equal(
    coreProblemsDa['not-one-of']({ allowed: ['agenda', 'month', 'wheel'], got: 'mont' }).fix,
    'Mente du "month"? Vælg "agenda", "month" eller "wheel".',
  );
  assert.equal(
    coreProblemsDa['too-large']({ part: 'data', bytes: 1, limit: 12_000_000 }).problem,
    'Filen med data fylder mere end 12 MB.',
  );
});
