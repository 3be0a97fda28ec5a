import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../../src/core/text/markdown.js';
import { readability, runningText } from '../../../src/core/text/readability.js';

test('counts whole sentences alone', () => {
  const cases: readonly (readonly [
    texts: string[],
    sentences: number,
    words: number,
    long: number,
  ])[] = [
    [[], 0, 0, 0],
    [[''], 0, 0, 0],
    [['Om kommunen'], 0, 0, 0],
    [['Barnet er syv år.'], 1, 4, 0],
    [['Barnet er syv år. Kommunen svarer'], 1, 4, 0],
    [['Kommunen svarer.'], 1, 2, 1],
    [['Går du til noget? Ja!'], 2, 5, 0],
    [['Du må tjene 212.896,50 kr. om året.'], 1, 7, 0],
    [['Se skat.dk. Ring nu.'], 2, 4, 0],
    [['Det er fx fodbold, f.eks. i en klub.', 'Ring til os.'], 2, 11, 1],
    [['Han sagde “nej.” Hun gik.'], 2, 5, 0],
    [['…', '...', '? !'], 0, 0, 0],
    [['Børnehaveklassen er 0. klasse.'], 1, 4, 1],
  ];
  for (const [texts, sentences, words, longWords] of cases) {
    const found = readability(texts);
    assert.deepEqual(
      { ...found, lix: 0 },
      { lix: 0, sentences, words, longWords },
      texts.join('|'),
    );
    const lix = sentences ? words / sentences + (100 * longWords) / words : undefined;
    assert.equal(found.lix, lix);
  }
});

test('takes time in proportion to the length', () => {
  const found = readability([
    'a.'.repeat(200_000),
    `${'ord '.repeat(200_000)}.`,
    '(".'.repeat(99_999),
  ]);
  assert.ok(found.words > 0);
});

test('reads the paragraphs of Markdown and leaves lists out', () => {
  const blocks = parseMarkdown('Ring **til** [os](tel:1).\nNu.\n\n- Et punkt.\n- Et til.\n\nTak.');
  assert.deepEqual(runningText(blocks), ['Ring til os. Nu.', 'Tak.']);
});
