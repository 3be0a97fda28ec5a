import { expect } from 'chai';
import { headingLevelAt } from '../../../src/core/element/heading-level.js';

/** Writes a page where the element in question is `<x-here>`. */
function page(markup: string): Element {
  const main = document.createElement('main');
  main.setHTMLUnsafe(markup);
  mounted.push(main);
  document.body.append(main);
  return find(main);
}

/** Finds `<x-here>`, in shadow roots too. */
function find(root: ParentNode): Element {
  const found = search(root);
  if (!found) throw new Error('no <x-here>');
  return found;
}

function search(root: ParentNode): Element | undefined {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'x-here') return element;
    const inner = element.shadowRoot && search(element.shadowRoot);
    if (inner) return inner;
  }
  return undefined;
}

const mounted: Element[] = [];
const shadow = (markup: string): string => `<template shadowrootmode="open">${markup}</template>`;

const cases: readonly (readonly [what: string, markup: string, level: number])[] = [
  ['no heading at all', '<p>Tekst</p><x-here></x-here>', 2],
  ['below the page title', '<h1>Sundhed</h1><x-here></x-here>', 2],
  ['below a section', '<h1>Sundhed</h1><h3>Unge</h3><x-here></x-here>', 4],
  ['below the deepest level there is', '<h6>Note</h6><x-here></x-here>', 6],
  ['after a section that has ended', '<h2>A</h2><h4>B</h4><h2>C</h2><x-here></x-here>', 3],
  ['headings after it do not count', '<h2>A</h2><x-here></x-here><h5>B</h5>', 3],
  ['in another branch of the page', '<div><div><h3>A</h3></div></div><p><x-here></x-here></p>', 4],
  ['inside the heading', '<h2><x-here></x-here></h2>', 3],
  ['its own fallback does not count', '<h2>A</h2><x-here><h4>Kalender</h4></x-here>', 3],
  ['a role with a level', '<div role="heading" aria-level="4">A</div><x-here></x-here>', 5],
  ['a role without a level is 2', '<div role="heading">A</div><x-here></x-here>', 3],
  ['aria-level goes before the tag', '<h2 aria-level="5">A</h2><x-here></x-here>', 6],
  ['a level that is no number', '<h3 aria-level="tre">A</h3><x-here></x-here>', 4],
  ['an empty level', '<h3 aria-level="">A</h3><x-here></x-here>', 4],
  ['a level of zero', '<h3 aria-level="0">A</h3><x-here></x-here>', 4],
  ['levels deeper than HTML has', '<h3 aria-level="9">A</h3><x-here></x-here>', 6],
  ['a heading that is none', '<h2>A</h2><h5 role="presentation">B</h5><x-here></x-here>', 3],
  ['not displayed', '<h2>A</h2><h5 hidden>Cookies</h5><x-here></x-here>', 3],
  ['not displayed, further out', '<h2>A</h2><div hidden><h5>B</h5></div><x-here></x-here>', 3],
  [
    'for screen readers only counts',
    '<h2 style="position:absolute;clip-path:inset(50%)">A</h2><x-here></x-here>',
    3,
  ],
  [
    'in a shadow root, below a heading of the page',
    `<h2>A</h2><div>${shadow('<x-here></x-here>')}</div>`,
    3,
  ],
  [
    'in a shadow root, below a heading there',
    `<h2>A</h2><div>${shadow('<h4>B</h4><p><x-here></x-here></p>')}</div><h1>C</h1>`,
    5,
  ],
  [
    'two shadow roots deep',
    `<div>${shadow(`<h3>A</h3><div>${shadow('<x-here></x-here><h5>B</h5>')}</div>`)}</div>`,
    4,
  ],
  [
    'what a shadow host does not show',
    `<h2>A</h2><div><h5>B</h5>${shadow('<x-here></x-here>')}</div>`,
    3,
  ],
];

describe('heading level', () => {
  afterEach(() => {
    for (const element of mounted.splice(0)) element.remove();
  });

  for (const [what, markup, level] of cases) {
    it(`is ${level}: ${what}`, () => {
      expect(headingLevelAt(page(markup))).to.equal(level);
    });
  }
});
