import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  markdownLinks,
  markdownToText,
  parseMarkdown,
  type Block,
  type Inline,
} from '../../../src/core/text/markdown.js';

/** A short way to write a tree down: `p(Hej b(du))`, `ul(a|b)`, `3ol(a|b)`, `l(address: words)`, `/`. */
function outline(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return `p(${inlines(block.children)})`;
      const name = block.start === undefined ? 'ul' : `${block.start}ol`;
      return `${name}(${block.items.map(inlines).join('|')})`;
    })
    .join(' ');
}

function inlines(children: readonly Inline[]): string {
  return children
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '/';
        case 'bold':
          return `b(${inlines(inline.children)})`;
        case 'italic':
          return `i(${inlines(inline.children)})`;
        case 'link':
          return `l(${inline.href}: ${inlines(inline.children)})`;
      }
    })
    .join('');
}

function check(table: readonly (readonly [string, string])[]): void {
  for (const [source, expected] of table)
    assert.equal(outline(parseMarkdown(source)), expected, source);
}

test('paragraphs are apart by blank lines, and every line break counts', () => {
  check([
    ['', ''],
    [' \n\t\n', ''],
    ['Hej', 'p(Hej)'],
    ['Hej\ndu', 'p(Hej/du)'],
    ['Hej\r\ndu\rder', 'p(Hej/du/der)'],
    ['Hej\\\ndu', 'p(Hej/du)'],
    ['Hej\n\n\n  du  ', 'p(Hej) p(du)'],
  ]);
});

test('emphasis', () => {
  check([
    ['**fed** og *skrå*', 'p(b(fed) og i(skrå))'],
    ['__fed__ og _skrå_', 'p(b(fed) og i(skrå))'],
    ['***begge***', 'p(b(i(begge)))'],
    ['**fed *og skrå***', 'p(b(fed i(og skrå)))'],
    ['*skrå **og fed***', 'p(i(skrå b(og fed)))'],
    ['**fed _og skrå_**', 'p(b(fed i(og skrå)))'],
    ['Ring **nu**!', 'p(Ring b(nu)!)'],
    ['(*nu*)', 'p((i(nu)))'],
    ['å*ben*t', 'p(åi(ben)t)'],
    ['fil_navn_her', 'p(fil_navn_her)'],
    ['æ_ø_å', 'p(æ_ø_å)'],
    ['5 * 3 * 2', 'p(5 * 3 * 2)'],
    ['*åben', 'p(*åben)'],
    ['åben*', 'p(åben*)'],
    ['** **', 'p(** **)'],
    ['****', 'p(****)'],
    ['*a\n\nb*', 'p(*a) p(b*)'],
    ['**a *b** c*', 'p(b(a *b) c*)'],
    ['**a **b** c**', 'p(b(a **b) c**)'],
    ['\\*ikke skrå\\*', 'p(*ikke skrå*)'],
    ['a \\b \\', 'p(a \\b \\)'],
  ]);
});

test('links', () => {
  check([
    ['[Læs mere](https://x.dk/a)', 'p(l(https://x.dk/a: Læs mere))'],
    ['se ([her](/a)).', 'p(se (l(/a: her)).)'],
    ['[a](https://x.dk/b_(c))', 'p(l(https://x.dk/b_(c): a))'],
    ['[a](b\\)c)', 'p(l(b)c: a))'],
    ['[*a* b](c)', 'p(l(c: i(a) b))'],
    ['*[a](c) b*', 'p(i(l(c: a) b))'],
    ['[a [b] c](d)', 'p(l(d: a [b] c))'],
    ['[a [b](c) d](e)', 'p(l(e: a [b](c) d))'],
    ['[](c)', 'p(l(c: c))'],
    ['[a]()', 'p(l(: a))'],
    ['[a] (b)', 'p([a] (b))'],
    ['[a](b c)', 'p([a](b c))'],
    ['[a](b', 'p([a](b)'],
    ['[a]\n(b)', 'p([a]/(b))'],
    ['\\[a](b)', 'p([a](b))'],
    ['![a](b.png)', 'p(!l(b.png: a))'],
    ['https://x.dk', 'p(https://x.dk)'],
    ['[a](javascript:alert(1))', 'p(l(javascript:alert(1): a))'],
  ]);
});

test('lists', () => {
  check([
    ['- a\n- b', 'ul(a|b)'],
    ['* a\n+ b\n• c', 'ul(a|b|c)'],
    ['Husk:\n- a\n- b\nSlut', 'p(Husk:) ul(a|b) p(Slut)'],
    ['- a\n  mere\n- b', 'ul(a/mere|b)'],
    ['- a\n\n- b', 'ul(a|b)'],
    ['-a', 'p(-a)'],
    ['1. a\n2. b', '1ol(a|b)'],
    ['3) a\n4) b\n5) c', '3ol(a|b|c)'],
    ['1. a\n2. b\n- c', '1ol(a|b) ul(c)'],
    ['- a\n1. b\n2. c', 'ul(a) 1ol(b|c)'],
    ['**1.** a', 'p(b(1.) a)'],
  ]);
});

test('a date at the start of a line stays a date', () => {
  check([
    ['31. maj er røgfri', 'p(31. maj er røgfri)'],
    ['31. maj: A\n5. juni: B', 'p(31. maj: A/5. juni: B)'],
    ['1. maj: A\n1. juni: B', 'p(1. maj: A/1. juni: B)'],
    ['Den er\n1986. Siden', 'p(Den er/1986. Siden)'],
    // The numbers a browser writes are the ones that were there.
    ['5. juni: A\n6. juni: B', '5ol(juni: A|juni: B)'],
  ]);
});

test('headings become bold paragraphs; everything else is text', () => {
  check([
    ['# Uge 6\ntekst', 'p(b(Uge 6)) p(tekst)'],
    ['###### *a*', 'p(b(i(a)))'],
    ['#nej', 'p(#nej)'],
    ['####### nej', 'p(####### nej)'],
    ['<b onclick=x>hej</b>', 'p(<b onclick=x>hej</b>)'],
    ['<script>alert(1)</script>', 'p(<script>alert(1)</script>)'],
    ['&lt;b&gt;', 'p(&lt;b&gt;)'],
    ['> citat', 'p(> citat)'],
    ['```\nkode\n```', 'p(```/kode/```)'],
    ['| a | b |', 'p(| a | b |)'],
  ]);
});

test('addresses are found wherever they are', () => {
  const blocks = parseMarkdown('[a](1) **[b](2)**\n\n- [c](3)\n- *d [e](4)*');
  assert.deepEqual(markdownLinks(blocks), ['1', '2', '3', '4']);
});

test('as plain text', () => {
  const source =
    '# Uge 6\nLæs **mere** på [siden](/uge6)\nog [x](javascript:x)\n\n- a\n- b\n\n2. c\n3. d';
  const resolve = (href: string) => (href.startsWith('/') ? `https://x.dk${href}` : undefined);
  assert.equal(
    markdownToText(parseMarkdown(source), resolve),
    'Uge 6\n\nLæs mere på siden (https://x.dk/uge6)\nog x\n\n- a\n- b\n\n2. c\n3. d',
  );
  assert.equal(
    markdownToText(parseMarkdown('[https://x.dk](https://x.dk)'), (href) => href),
    'https://x.dk',
  );
  assert.equal(
    markdownToText([], () => undefined),
    '',
  );
});

test('any text is read without loss of its letters', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const pieces = [
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '](',
    '\\',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '# ',
    ' ',
    'a',
    'ø',
    '<',
    '😀',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const source = parts.join('');
      // Numbers of list items are written by the list itself.
      const text = markdownToText(parseMarkdown(source), (href) => href);
      assert.ok(letters(text).length >= letters(source.replaceAll('1. ', '')).length, source);
    }),
    { numRuns: 2000 },
  );
});

test('the tree stays shallow whatever is written', () => {
  const depth = (children: readonly Inline[]): number =>
    1 +
    Math.max(0, ...children.map((inline) => ('children' in inline ? depth(inline.children) : 0)));
  for (const unit of ['*a ', '**a ', '*a **b ', '_*a ', '[a](b', '[*a](c) *', '***a ', '**a *b ']) {
    for (const block of parseMarkdown(unit.repeat(2000))) {
      assert.ok(block.kind === 'paragraph' && depth(block.children) <= 8, unit);
    }
  }
});

test('two hundred thousand hostile characters are read', () => {
  for (const unit of [
    '[',
    '](',
    '[a](',
    '[a](b(',
    '*',
    '*a ',
    '**a',
    '_*',
    '\\',
    '(',
    '![',
    '> ',
    '1. ',
    '- ',
    '# ',
    '\n',
  ]) {
    const source = unit.repeat(200_000 / unit.length);
    assert.ok(Array.isArray(parseMarkdown(source)), unit);
  }
});
