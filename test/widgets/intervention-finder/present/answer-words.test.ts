import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Found } from '../../../../src/widgets/intervention-finder/domain/found.js';
import { answerWords } from '../../../../src/widgets/intervention-finder/present/answer-words.js';
import { sampleContext } from '../views/sample-context.js';

const near: Found['near'] = [{ entry: { id: 'a', title: 'A' }, why: [] }];

it('says in a sentence what a search has led to', () => {
  const table: [Pick<Found, 'total' | 'near' | 'suggestion'>, string, string][] = [
    [{ near: [] }, '', ''],
    [{ total: 1, near: [] }, '1 indsats', '1 initiative'],
    [{ total: 0, near }, 'Ingen indsatser. 1 passer næsten.', 'No initiatives. 1 almost matches.'],
    [
      { total: 1234, near: [], suggestion: 'søvn' },
      '1.234 indsatser. Mente du søvn?',
      '1,234 initiatives. Did you mean søvn?',
    ],
    [
      { total: 2, near: [...near, ...near], suggestion: 'søvn' },
      '2 indsatser. 2 passer næsten. Mente du søvn?',
      '2 initiatives. 2 almost match. Did you mean søvn?',
    ],
  ];
  for (const [found, da, en] of table) {
    assert.equal(answerWords(found, sampleContext('da')), da);
    assert.equal(answerWords(found, sampleContext('en')), en);
  }
});
