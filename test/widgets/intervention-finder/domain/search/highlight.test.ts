import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHighlighter } from '../../../../../src/widgets/intervention-finder/domain/search/highlight.js';

function marked(query: string, text: string, also: readonly string[] = []): string {
  let result = '';
  let last = 0;
  for (const { start, end } of createHighlighter(query, also)(text)) {
    result += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return result + text.slice(last);
}

test('the words of a query are marked in every form', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['rygning ', 'Om rygning og rygestop', 'Om [rygning] og [rygestop]'],
    ['boern ', 'Børn, barnet og skolebørn', '[Børn], [barnet] og [skolebørn]'],
    ['mad', 'Sund skolemad og madpakker', 'Sund [skolemad] og [madpakker]'],
    ['mobning', 'Fri for mobberi', 'Fri for [mobberi]'],
    ['x:it', 'Med X:IT i it-timen', 'Med [X:IT] i it-timen'],
    ['8. klasse', 'For 7.–9. klasse', 'For [7.–9. klasse]'],
    ['8. klasse', 'For 2. klasse', 'For 2. klasse'],
    ['og', 'Mad og drikke', 'Mad [og] drikke'],
    ['mad og', 'Mad og drikke', '[Mad] og drikke'],
    ['', 'Mad', 'Mad'],
    ['.*', 'Mad (.*)', 'Mad (.*)'],
    ['', '', ''],
  ];
  for (const [query, text, expected] of table) assert.equal(marked(query, text), expected);
});

test('so is what an entry was found through', () => {
  assert.equal(marked('narko ', 'Om stoffer og hash', ['stoffer']), 'Om [stoffer] og hash');
});
