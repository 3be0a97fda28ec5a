import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openIndex } from '../../../../src/widgets/intervention-finder/index-engine/open-index.js';
import { catalogue } from '../domain/sample-catalogue.js';
import { BASE, IndexFolder } from './index-folder.js';

const { manifest } = new IndexFolder(catalogue).written;
type Opened = Parameters<typeof openIndex>;

function open(index: unknown, facets: readonly object[] = catalogue.facets) {
  const list = { path: ['entries'], source: BASE, sourcePath: ['entries'], beside: { index } };
  const intake = { problems: [], sources: [], locate: () => ({ path: [] }), lists: [list] };
  const config = { widget: 'intervention-finder', version: 1, entries: [], facets };
  return openIndex(intake, config as unknown as Opened[1]);
}

test('an index is what its manifest says', () => {
  const { index, problems } = open(manifest);
  assert.deepEqual(problems, []);
  assert.equal(index?.size, catalogue.entries.length);
  assert.equal(index?.base, BASE);
});

test('what is no manifest of this release is told, in the file that it is in', () => {
  const table: readonly (readonly [unknown, string])[] = [
    [{ ...manifest, format: 1 }, 'index-format'],
    [{ ...manifest, format: 3 }, 'index-format'],
    [{ ...manifest, format: 0 }, 'index-format'],
    [{ ...manifest, format: '1' }, 'index-malformed'],
    [{ ...manifest, size: -1 }, 'index-malformed'],
    [{ ...manifest, size: 1e12 }, 'index-malformed'],
    [{ ...manifest, words: '../../anden/fil' }, 'index-malformed'],
    [{ ...manifest, columns: 'https://x.example' }, 'index-malformed'],
    [{ ...manifest, facets: 'theme' }, 'index-malformed'],
    [{ ...manifest, years: undefined }, 'index-malformed'],
    [null, 'index-malformed'],
    ['x', 'index-malformed'],
    [[], 'index-malformed'],
    [{}, 'index-malformed'],
  ];
  for (const [value, code] of table) {
    const { index, problems } = open(value);
    assert.equal(index, undefined, JSON.stringify(value));
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.source]),
      [[code, BASE]],
      JSON.stringify(value),
    );
  }
});

test('a facet that the index was made without is told, and the rest works', () => {
  const { index, problems } = open(manifest, [
    ...catalogue.facets,
    { id: 'ny', kind: 'list', label: 'Ny' },
  ]);
  assert.ok(index);
  assert.deepEqual(
    problems.map(({ code, detail }) => [code, detail]),
    [['index-without-facet', { facet: 'ny' }]],
  );
});
