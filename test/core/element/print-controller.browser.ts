import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { allByRole, byRole } from '../../support/roles.js';
import { settled, until } from '../../support/story.js';
import { page, script } from './sample-page.js';
import { sampleConfig, type SampleWidget } from './sample-widget.js';

const widget = (name: string): string =>
  `<sund-sample id="${name}">${script(sampleConfig([name]))}</sund-sample>`;

const printOfPage = window.print.bind(window);
let duringPrint: (() => void) | undefined;

function find(selector: string, root: ParentNode = document): HTMLElement {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) return element;
    if (element.shadowRoot) {
      const inner = search(selector, element.shadowRoot);
      if (inner) return inner;
    }
  }
  throw new Error(`no ${selector}`);
}

function search(selector: string, root: ParentNode): HTMLElement | undefined {
  try {
    return find(selector, root);
  } catch {
    return undefined;
  }
}

/** Prints as a visitor does, and tells which of these would be on the paper. */
async function onPaper(element: SampleWidget, selectors: readonly string[]): Promise<string[]> {
  let asked = 0;
  window.print = () => (asked += 1);
  byRole(element, 'button', 'Udskriv').click();
  await emulateMedia({ media: 'print' });
  duringPrint?.();
  const printed = selectors.filter((selector) => find(selector).checkVisibility());
  await emulateMedia({ media: 'screen' });
  expect(asked, 'times that the print dialogue was opened').to.equal(1);
  window.dispatchEvent(new Event('afterprint'));
  return printed;
}

describe('printing one widget', () => {
  afterEach(async () => {
    window.print = printOfPage;
    duringPrint = undefined;
    await emulateMedia({ media: 'screen' });
  });

  const around = '<header id="top"><h1>Sundkommune</h1></header>';
  const rest = '<aside id="aside">Nyheder</aside><footer id="foot">Kontakt</footer>';

  it('leaves out everything else, and only on paper', async () => {
    const element = await page(
      `${around}<main id="main"><p id="p">Tekst</p><div>${widget('a')}<ul id="ul"><li>x</li></ul></div></main>${rest}`,
    );
    const all = ['#top', '#main', '#p', '#a', '#ul', '#aside', '#foot'];
    expect(await onPaper(element, all)).to.deep.equal(['#main', '#a']);
    expect(all.filter((selector) => find(selector).checkVisibility())).to.deep.equal(all);
  });

  it('leaves out other widgets, though they guard themselves against style sheets', async () => {
    const element = await page(`${widget('a')}<div>${widget('b')}</div>${widget('c')}`);
    expect(await onPaper(element, ['#a', '#b', '#c'])).to.deep.equal(['#a']);
  });

  it('leaves out what is beside it in <sund-site>', async () => {
    const element = await page(`<sund-site><p id="p">Tekst</p>${widget('a')}</sund-site>${rest}`);
    expect(await onPaper(element, ['#p', '#a', '#aside'])).to.deep.equal(['#a']);
  });

  it('leaves out what is beside it in a shadow root, and around its host', async () => {
    const element = await page(`${around}<div id="app"></div>${widget('a')}`);
    const app = find('#app').attachShadow({ mode: 'open' });
    app.innerHTML =
      '<header id="bar">Bjælke</header><section><p id="p">Tekst</p></section><footer id="low">Bund</footer>';
    app.querySelector('section')?.append(element);
    await settled(app);
    const all = ['#top', '#app', '#bar', '#a', '#p', '#low'];
    expect(await onPaper(element, all)).to.deep.equal(['#app', '#a']);
    expect(all.filter((selector) => find(selector).checkVisibility())).to.deep.equal(all);
  });

  it('leaves out what a component shows around its slot', async () => {
    const element = await page(
      `${around}<div id="layout">${widget('a')}<p id="other">Andet</p></div>`,
    );
    find('#layout').attachShadow({ mode: 'open' }).innerHTML =
      '<nav id="nav">Menu</nav><main><slot></slot><p id="below">Under</p></main>';
    expect(
      await onPaper(element, ['#top', '#nav', '#layout', '#a', '#other', '#below']),
    ).to.deep.equal(['#layout', '#a']);
  });

  it('is not cut off by the boxes around it', async () => {
    const element = await page(
      `<div id="shell" style="height: 100px; max-height: 100px; overflow: auto; transform: translateX(9px)">
         <div style="display: flex; height: 100%; padding: 50px">${widget('a')}</div></div>`,
    );
    element.config = sampleConfig(Array<string>(20).fill('Uge Sex'));
    await until(() => allByRole(element, 'listitem').length === 20);
    let boxes: (readonly [overflow: string, transform: string])[] = [];
    let heights: number[] = [];
    duringPrint = () => {
      const around = [find('#shell'), element.parentElement ?? element];
      boxes = around.map((box) => {
        const { overflowY, transform } = getComputedStyle(box);
        return [overflowY, transform];
      });
      heights = [...around, element].map((box) => box.getBoundingClientRect().height);
    };
    await onPaper(element, []);
    expect(boxes).to.deep.equal([
      ['visible', 'none'],
      ['visible', 'none'],
    ]);
    expect(new Set(heights)).to.have.length(1);
    expect(heights[0]).to.be.greaterThan(200);
  });

  it('does not need a page that lets itself be printed', async () => {
    const sheet = '<style>@media print { main, body * { display: none !important } }</style>';
    const element = await page(`${sheet}<main>${widget('a')}</main>`);
    expect(await onPaper(element, ['#a'])).to.deep.equal(['#a']);
  });

  it('leaves nothing behind on the page', async () => {
    const element = await page(`<p>Tekst</p>${widget('a')}`);
    await element.updateComplete;
    const before = [document.documentElement.outerHTML, document.adoptedStyleSheets.length];
    await onPaper(element, []);
    expect([document.documentElement.outerHTML, document.adoptedStyleSheets.length]).to.deep.equal(
      before,
    );
  });

  it('leaves nothing behind when the widget goes away meanwhile, and twice is once', async () => {
    const element = await page(`<p id="p">Tekst</p>${widget('a')}`);
    window.print = () => undefined;
    const sheets = document.adoptedStyleSheets.length;
    const button = byRole(element, 'button', 'Udskriv');
    button.click();
    button.click();
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    element.remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(document.documentElement.outerHTML).not.to.contain('data-sund-print');
  });

  it('prints the page as usual when nobody asked for one widget', async () => {
    await page(`<p id="p">Tekst</p>${widget('a')}`);
    await emulateMedia({ media: 'print' });
    expect(['#p', '#a'].filter((selector) => find(selector).checkVisibility())).to.deep.equal([
      '#p',
      '#a',
    ]);
  });
});
