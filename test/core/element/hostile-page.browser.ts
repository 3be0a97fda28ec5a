import { expect } from 'chai';
import { LitElement, css, html } from 'lit';
import { hostStyles } from '../../../src/core/element/host.styles.js';
import { allByRole, byRole } from '../../support/roles.js';
import { nextFrame, renderStory, until } from '../../support/story.js';
import { page, script } from './sample-page.js';
import { sampleConfig, type SampleWidget } from './sample-widget.js';

const contact = { unit: 'Sund Kommune', phone: '12 34 56 78' };
const widget = `<sund-sample>${script(sampleConfig(['Uge Sex', 'Motionsdag'], { contact }))}</sund-sample>`;
let sheets: HTMLStyleElement[] = [];

/** Puts a page's style sheet in place for one test. */
function pageStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  sheets.push(style);
}

afterEach(() => {
  for (const sheet of sheets) sheet.remove();
  sheets = [];
});

function pixels(
  element: Element,
  property: 'fontSize' | 'lineHeight' | 'letterSpacing' | 'wordSpacing',
): number {
  return Number.parseFloat(getComputedStyle(element)[property]);
}

function firstItem(element: SampleWidget): HTMLElement {
  const [first] = allByRole(element, 'listitem');
  if (!first) throw new Error('The widget shows no items.');
  return first;
}

/** What a visitor needs whatever the page's style sheet says. */
async function expectUsable(element: SampleWidget, width: number): Promise<void> {
  await until(() => allByRole(element, 'link').length > 0, 'whom to ask');
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  expect(style.display, 'display').to.equal('block');
  expect(style.visibility, 'visibility').to.equal('visible');
  expect(style.float, 'float').to.equal('none');
  expect(box.width, 'width').to.be.closeTo(width, 1);
  expect(box.height, 'height').to.be.greaterThan(100);
  const button = byRole(element, 'button', 'Udskriv');
  button.scrollIntoView({ block: 'center' });
  const { x, y, width: w, height: h } = button.getBoundingClientRect();
  expect(h, 'height of the button').to.be.at.least(44);
  expect(document.elementFromPoint(x + w / 2, y + h / 2), 'what a click hits').to.equal(element);
  for (const text of [...allByRole(element, 'listitem'), byRole(element, 'link'), button]) {
    const words = getComputedStyle(text);
    expect(pixels(text, 'fontSize'), 'font size').to.be.at.least(16);
    expect(pixels(text, 'lineHeight') / pixels(text, 'fontSize'), 'line height').to.be.at.least(
      1.2,
    );
    expect(words.textTransform, 'text-transform').to.equal('none');
    expect(words.textIndent, 'text-indent').to.equal('0px');
    expect(words.whiteSpaceCollapse + words.textWrapMode, 'white-space').to.equal('collapsewrap');
    expect(words.fontStyle, 'font-style').to.equal('normal');
    expect(words.wordBreak, 'word-break').to.equal('normal');
    expect(words.userSelect, 'user-select').not.to.equal('none');
  }
  for (const text of allByRole(element, 'listitem')) {
    expect(getComputedStyle(text).textAlign, 'text-align').to.equal('start');
    expect(text.scrollWidth, 'overflow').to.be.at.most(text.clientWidth);
  }
}

describe('a hostile style sheet', () => {
  const sheetsOfPages: readonly (readonly [what: string, css: string])[] = [
    ['none', ''],
    ['a root of 62.5 %', 'html { font-size: 62.5% } body { font-size: 1rem }'],
    [
      'what is inherited',
      `.c { line-height: .8; text-align: right; text-align-last: right; text-transform: uppercase; text-indent: 3em;
         white-space: nowrap; font-style: italic; font-variant: small-caps; font-weight: 900; word-break: break-all;
         list-style: square; cursor: wait; hyphens: auto; user-select: none; text-shadow: 0 0 2px red }`,
    ],
    [
      '* with !important',
      '* { font-size: 10px !important; line-height: 1 !important; text-transform: uppercase !important; text-align: right !important; text-indent: 2em !important; white-space: nowrap !important; word-break: break-all !important }',
    ],
    ['all: unset', '.c, .c * { all: unset } .c { display: block }'],
    ['all: unset with !important', '.c * { all: unset !important }'],
    ['visibility', '.c *, body * { visibility: hidden }'],
    ['pointer-events', '.c * { pointer-events: none }'],
    [
      'children of the content',
      '.c > * { display: inline !important; float: left; max-width: 50px }',
    ],
    [
      'children of the content, !important',
      '.c > * { display: inline-flex !important; float: right !important; max-width: 50px !important; width: 50px !important; min-width: 900px !important }',
    ],
    [
      'padding and borders',
      '.c > * { padding: 20px; border: 5px solid red; box-sizing: content-box !important }',
    ],
    ['not defined yet', ':not(:defined) { display: none }'],
    ['display none', 'sund-sample { display: none !important }'],
  ];
  for (const [what, text] of sheetsOfPages) {
    it(`does not break it: ${what}`, async () => {
      pageStyle(text);
      const element = await page(`<div class="c" style="width: 600px">${widget}</div>`);
      await expectUsable(element, 600);
    });
  }

  it('is followed where it is right to be: hidden', async () => {
    const element = await page(`<div class="c">${widget}</div>`);
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
  });

  it('may give the widget the measure of its text', async () => {
    pageStyle('.c > * { --sund-max-width: 400px; margin-inline: auto !important }');
    const element = await page(`<div class="c" style="width: 600px">${widget}</div>`);
    const { left, width } = element.getBoundingClientRect();
    const column = element.parentElement?.getBoundingClientRect();
    expect(width).to.equal(400);
    expect(left).to.equal((column?.left ?? 0) + 100);
  });

  it('of a WordPress block theme gives it the measure of its text', async () => {
    pageStyle(`:root { --wp--style--global--content-size: 400px }
      .c > * { max-width: var(--wp--style--global--content-size); margin-inline: auto !important }`);
    const element = await page(`<div class="c" style="width: 600px">${widget}</div>`);
    expect(element.getBoundingClientRect().width).to.equal(400);
  });

  it('may keep its children off the edges', async () => {
    pageStyle('.c > * { margin: 0 20px 30px }');
    const element = await page(`<div class="c" style="width: 600px">${widget}</div>`);
    expect(element.getBoundingClientRect().width).to.equal(560);
  });

  it('does not reach the tokens by their own names', async () => {
    pageStyle('* { --_text: red; --_accent: red; --_radius: 99px }');
    const element = await page(widget);
    expect(getComputedStyle(firstItem(element)).color).not.to.equal('rgb(255, 0, 0)');
  });
});

describe('a visitor’s own text spacing', () => {
  it('arrives (WCAG 1.4.12)', async () => {
    const element = await page(widget);
    const text = firstItem(element);
    expect(pixels(text, 'lineHeight')).to.be.at.least(1.5 * pixels(text, 'fontSize'));
    pageStyle(`* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`);
    await nextFrame();
    expect(pixels(text, 'letterSpacing')).to.be.closeTo(0.12 * 16, 0.05);
    expect(pixels(text, 'wordSpacing')).to.be.closeTo(0.16 * 16, 0.05);
    expect(pixels(text, 'lineHeight')).to.be.closeTo(32, 0.5);
    const heading = byRole(element, 'heading');
    expect(pixels(heading, 'letterSpacing')).to.be.closeTo(0.12 * 16, 0.05);
  });
});

describe('a widget’s own layout', () => {
  const places: readonly (readonly [where: string, markup: string])[] = [
    ['a float', `<div style="float: left">${widget}</div>`],
    ['a flex row', `<div style="display: flex"><p>Tekst</p>${widget}</div>`],
    [
      'a flex row, inside an item',
      `<div style="display: flex"><p>Tekst</p><div>${widget}</div></div>`,
    ],
    [
      'a flex column',
      `<div style="display: flex; flex-direction: column; align-items: flex-start">${widget}</div>`,
    ],
    ['a grid', `<div style="display: grid; justify-items: start">${widget}</div>`],
    [
      'a grid column',
      `<div style="display: grid; grid-template-columns: auto 1fr"><div>${widget}</div><p>Tekst</p></div>`,
    ],
    ['a table cell', `<table><tr><td>${widget}</td><td>Tekst</td></tr></table>`],
    ['an inline block', `<div style="display: inline-block">${widget}</div>`],
    ['an absolute box', `<div style="position: absolute">${widget}</div>`],
    ['a box as wide as its content', `<div style="width: fit-content">${widget}</div>`],
    ['a box as narrow as its content', `<div style="width: min-content">${widget}</div>`],
  ];
  for (const [where, markup] of places) {
    it(`has a width in ${where}`, async () => {
      const element = await page(`<div style="width: 800px; position: relative">${markup}</div>`);
      const { width } = element.getBoundingClientRect();
      expect(width).to.be.within(300, 800);
      expect(byRole(element, 'button').getBoundingClientRect().width).to.be.greaterThan(60);
    });
  }

  it('fits a narrow column', async () => {
    const element = await page(`<div class="c" style="width: 256px">${widget}</div>`);
    await expectUsable(element, 256);
  });

  it('has room between the lines of text of every size', async () => {
    const element = await renderStory<LitElement>(
      {},
      { render: () => html`<test-sizes></test-sizes>` },
    );
    await element.updateComplete;
    for (const text of element.renderRoot.querySelectorAll('b, small, h2')) {
      const ratio = pixels(text, 'lineHeight') / pixels(text, 'fontSize');
      expect(ratio, text.localName).to.be.at.least(1.2);
    }
    const inside = element.renderRoot.querySelector('h2 span');
    expect(inside && pixels(inside, 'lineHeight') / pixels(inside, 'fontSize')).to.equal(1.25);
  });
});

class SizesElement extends LitElement {
  static override styles = [
    hostStyles,
    css`
      b {
        font-size: 3em;
      }
      small {
        font-size: 0.9em;
      }
      h2 {
        line-height: 1.25;
      }
    `,
  ];
  override render() {
    return html`<div class="sund">
      <p><b>12</b> <small>dage</small></p>
      <h2><span>Uge</span></h2>
    </div>`;
  }
}
customElements.define('test-sizes', SizesElement);

describe('a widget that waits behind its link', () => {
  const waiting = widget.replace('<sund-sample', '<sund-sample data-sund-pending');
  const places: readonly (readonly [where: string, css: string])[] = [
    ['between paragraphs', ''],
    ['in a flex column with gaps', '.c { display: flex; flex-direction: column; gap: 20px }'],
    ['in a grid with gaps', '.c { display: grid; gap: 20px }'],
    ['in a row', '.c { display: flex; gap: 20px }'],
    ['in columns', '.c { columns: 2 }'],
    [
      'with a page that gives children room',
      '.c > * { padding: 20px; margin: 30px; border: 5px solid }',
    ],
    [
      'with a page that gives children room, !important',
      '.c > * { padding: 20px !important; margin: 30px !important; min-height: 99px !important }',
    ],
    ['at the right edge', '.c { margin-left: 700px !important; overflow: visible }'],
  ];
  for (const [where, text] of places) {
    it(`takes no room ${where}`, async () => {
      pageStyle(`.c p { margin: 1em 0 } ${text}`);
      const before = '<p>Før</p>';
      const after = '<p>Efter</p>';
      const element = await page(`<div class="c">${before}${waiting}${after}</div>`);
      const measure = () => {
        const { body, documentElement: root } = document;
        const boxes = [...document.querySelectorAll('.c, .c p')].map((box) => {
          const { x, y, width, height } = box.getBoundingClientRect();
          return [x, y, width, height];
        });
        return {
          boxes,
          body: [body.scrollWidth, body.scrollHeight],
          root: [root.scrollWidth, root.scrollHeight],
        };
      };
      const withWidget = measure();
      const { parentElement } = element;
      element.remove();
      await nextFrame();
      expect(withWidget).to.deep.equal(measure());
      parentElement?.append(element);
    });
  }

  it('is not there for anybody', async () => {
    const element = await page(waiting);
    expect(allByRole(element, 'button')).to.deep.equal([]);
    expect(element.checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('takes its place when it is let go, as wide as it would have been', async () => {
    const element = await page(`<div style="margin-left: 100px; width: 500px">${waiting}</div>`);
    element.removeAttribute('data-sund-pending');
    await expectUsable(element, 500);
  });
});
