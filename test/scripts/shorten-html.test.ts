import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortenHtml } from '../../.scripts/shorten-html.js';

const cases: readonly (readonly [name: string, given: string[], expected: string[]])[] = [
  ['nothing', [''], ['']],
  ['lines', ['\n  <p>\n    Hej\n  </p>\n'], [' <p> Hej </p> ']],
  [
    'the space between words and elements stays',
    ['<b>Uge</b> <i>42</i>'],
    ['<b>Uge</b> <i>42</i>'],
  ],
  ['a space that does not break stays', ['Uge\u00a042\u00a0 \u00a0'], ['Uge\u00a042\u00a0 \u00a0']],
  ['attributes', ['<p\n  id=a\n  class="b  c"\n>'], ['<p id=a class="b  c">']],
  ['an angle in a value', ['<p title="a > b   c"  id=x>'], ['<p title="a > b   c" id=x>']],
  ['an angle in text', ['1 < 2   og'], ['1 < 2 og']],
  ['a comment', ['a <!-- væk --> b'], ['a b']],
  [
    'a comment that holds an expression',
    ['<!--  a ', '  b --> c   d'],
    ['<!--  a ', '  b --> c d'],
  ],
  [
    'a value from an expression',
    ['<p class=', '\n  id="', '  x"   >  a'],
    ['<p class=', ' id="', '  x"> a'],
  ],
  ['text around an expression', ['<p>Om ', '\n dage</p>'], ['<p>Om ', ' dage</p>']],
  ['preformatted text', ['<pre>  a\n  b</pre>   '], ['<pre>  a\n  b</pre>   ']],
  ['what is written as an escape', ['a\\n   b'], ['a\\n b']],
];

describe('shortenHtml', () => {
  for (const [name, given, expected] of cases) {
    it(name, () => {
      assert.deepEqual(shortenHtml(given), expected);
    });
  }
});
