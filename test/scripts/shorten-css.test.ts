import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortenCss } from '../../.scripts/shorten-css.js';

const cases: readonly (readonly [name: string, given: string[], expected: string[]])[] = [
  ['nothing', [''], ['']],
  [
    'a rule',
    ['\n  p {\n    color: red;\n    margin: 0 1em;\n  }\n'],
    ['p{color:red;margin:0 1em}'],
  ],
  ['a comment', ['p { /* why */ color: red; }'], ['p{color:red}']],
  ['a comment between words', ['a/* x */b {}'], ['a b{}']],
  ['descendants and pseudo-classes', ['a :hover, b > c {}'], ['a :hover,b>c{}']],
  [
    'calc keeps its spaces',
    ['p { width: calc( 1em + 2px - 3% ) }'],
    ['p{width:calc(1em + 2px - 3%)}'],
  ],
  ['and, not, or keep theirs', ['@media (a: b) and (c) {}'], ['@media (a:b) and (c){}']],
  ['range queries', ['@container ( width > 20em ) {}'], ['@container (width>20em){}']],
  [
    'strings',
    ['p::before { content: "a  ; } /* b */ \\" c"; }'],
    ['p::before{content:"a  ; } /* b */ \\" c"}'],
  ],
  ['escapes', ['.a\\:b { }'], ['.a\\:b{}']],
  ['a value', ['p { margin: ', '; }'], ['p{margin:', '}']],
  ['two values', ['p { margin: ', ' ', ' 1em; }'], ['p{margin:', ' ', ' 1em}']],
  ['sheets in a row', ['', '\n  p { top: 0 }'], ['', ' p{top:0}']],
  ['a sheet at the end', ['p { top: 0 }\n', '\n'], ['p{top:0}', '']],
];

describe('shortenCss', () => {
  for (const [name, given, expected] of cases) {
    it(name, () => {
      assert.deepEqual(shortenCss(given), expected);
    });
  }
});
