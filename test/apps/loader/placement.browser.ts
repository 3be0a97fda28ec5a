import { expect } from 'chai';
import { MADE, placementOf } from '../../../src/apps/loader/placement.js';

/** What the page looks like with the widget in it: `[…]` is what is replaced, `W` the widget. */
function placed(markup: string, link = '#link'): string {
  const stage = document.createElement('section');
  stage.append(document.createRange().createContextualFragment(markup));
  document.body.append(stage);
  try {
    const anchor = stage.querySelector<HTMLElement>(link);
    if (!anchor) throw new Error('The markup has no link.');
    const placement = placementOf(anchor);
    const widget = document.createElement('div');
    widget.setAttribute(MADE, '');
    widget.textContent = 'W';
    placement.insert(widget);
    return outline(stage, placement.replaced);
  } finally {
    stage.remove();
  }
}

function outline(parent: Element, replaced: Element | undefined): string {
  return [...parent.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return (node.nodeValue ?? '').trim();
      if (node.hasAttribute(MADE)) return node.textContent;
      const inner = outline(node, replaced);
      const text = `${node.localName}(${inner})`;
      return node === replaced ? `[${text}]` : text;
    })
    .filter(Boolean)
    .join(' ');
}

const LINK = '<a id="link" href="#">L</a>';

const cases: readonly [string, string, string][] = [
  ['alone in a paragraph', `<p>${LINK}</p>`, '[p(a(L))] W'],
  [
    'with white space and a line break',
    `<p>\n ${LINK}&nbsp;<br>\u200b</p>`,
    '[p(a(L) br() \u200b)] W',
  ],
  ['in bold, alone', `<p><strong><span>${LINK}</span></strong></p>`, '[p(strong(span(a(L))))] W'],
  ['with a comment of the editor', `<p><!-- x -->${LINK}</p>`, '[p(x a(L))] W'],
  ['inside text', `<p>Se ${LINK} her.</p><p>Mere</p>`, 'p(Se a(L) her.) W p(Mere)'],
  ['beside a picture', `<p><img alt="">${LINK}</p>`, 'p(img() a(L)) W'],
  [
    'a picture that is the link',
    '<p><a id="link" href="#"><img alt="Kalender"></a></p>',
    '[p(a(img()))] W',
  ],
  ['after text in the same bold', `<p><b>Se ${LINK}</b></p>`, 'p(b(Se a(L))) W'],
  ['a heading', `<h2>${LINK}</h2><p>Mere</p>`, '[h2(a(L))] W p(Mere)'],
  [
    'a list item keeps its place',
    `<ul><li>${LINK}</li><li>Mere</li></ul>`,
    'ul(li([a(L)] W) li(Mere))',
  ],
  ['text in a list item', `<ul><li>Se ${LINK}</li></ul>`, 'ul(li(Se a(L) W))'],
  [
    'a table cell',
    `<table><tbody><tr><td>${LINK}</td></tr></tbody></table>`,
    'table(tbody(tr(td([a(L)] W))))',
  ],
  [
    'a paragraph in a cell',
    `<table><tbody><tr><td><p>${LINK}</p></td></tr></tbody></table>`,
    'table(tbody(tr(td([p(a(L))] W))))',
  ],
  ['a div', `<div>${LINK}</div>`, 'div([a(L)] W)'],
  [
    'a line in a div between blocks',
    `<div><p>Før</p>${LINK}<p>Efter</p></div>`,
    'div(p(Før) [a(L)] W p(Efter))',
  ],
  [
    'text in a div goes on to its next block',
    `<div>Se ${LINK} her.<p>Efter</p></div>`,
    'div(Se a(L) her. W p(Efter))',
  ],
  [
    'text in a div goes on to the line break',
    `<div>Se ${LINK}.<br>Efter</div>`,
    'div(Se a(L) . br() W Efter)',
  ],
  [
    'an inline block is part of the line',
    `<div><span style="display:inline-block">${LINK}</span></div>`,
    'div([span(a(L))] W)',
  ],
  [
    'a flex item',
    `<div style="display:flex"><span>${LINK}</span><span>Efter</span></div>`,
    'div(span([a(L)] W) span(Efter))',
  ],
  [
    'a link styled as a button',
    '<div><a id="link" style="display:block" href="#">L</a></div>',
    'div([a(L)] W)',
  ],
  [
    'never out of a sund-site',
    `<sund-site style="display:contents">${LINK}</sund-site>`,
    'sund-site([a(L)] W)',
  ],
  [
    'a paragraph in a sund-site',
    `<sund-site style="display:contents"><p>${LINK}</p></sund-site>`,
    'sund-site([p(a(L))] W)',
  ],
  [
    'in a tab that is not shown',
    `<div style="display:none"><p>${LINK}</p></div>`,
    'div([p(a(L))] W)',
  ],
  [
    'text nobody sees does not count',
    `<p><span style="display:none">x</span>${LINK}</p>`,
    '[p(span(x) a(L))] W',
  ],
  [
    'a summary',
    `<details><summary>${LINK}</summary><p>x</p></details>`,
    'details([summary(a(L))] W p(x))',
  ],
  [
    'behind the widgets of links before it',
    `<p>Se ${LINK} og b</p><div ${MADE}>1</div>\n<div ${MADE}>2</div><p>x</p>`,
    'p(Se a(L) og b) 1 2 W p(x)',
  ],
];

describe('placementOf', () => {
  for (const [name, markup, expected] of cases) {
    it(name, () => {
      expect(placed(markup)).to.equal(expected);
    });
  }
});
