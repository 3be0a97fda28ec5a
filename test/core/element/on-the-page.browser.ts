import { expect } from 'chai';
import { defineElement } from '../../../src/core/element/define-element.js';
import { watchProblems } from '../../support/problems.js';
import { responseUrl } from '../../support/response.js';
import { byRole, visibleText } from '../../support/roles.js';
import { nextFrame, settled, until } from '../../support/story.js';
import { hurry, restoreNetwork, watchNetwork } from './network.js';
import { page, recordEvents, script } from './sample-page.js';
import { sampleConfig, SampleWidget } from './sample-widget.js';

const widget = (more: object = {}): string =>
  `<sund-sample>${script(sampleConfig(['Uge Sex'], more))}</sund-sample>`;

function level(element: Element): string {
  return byRole(element, 'heading').localName;
}

describe('a copy of an upgraded link, as page caches make', () => {
  it('stays silent until somebody replaces it', async () => {
    const watch = watchProblems();
    const network = watchNetwork();
    const { events, stop } = recordEvents();
    const copy = await page('<sund-sample data-sund-link data-sund-state="ready"></sund-sample>', {
      state: 'loading',
    });
    await new Promise((resolve) => setTimeout(resolve, 1300));
    stop();
    watch.stop();
    restoreNetwork();
    expect(copy.dataset['sundState']).to.equal('loading');
    expect(copy.childNodes).to.have.length(0);
    expect([events, network.requests, watch.problems]).to.deep.equal([[], [], []]);
  });

  it('wakes up when it gets its link', async () => {
    const copy = await page('<sund-sample data-sund-link></sund-sample>', { state: 'loading' });
    const url = responseUrl({ body: sampleConfig(['Motionsdag']) });
    copy.link = { url, base: location.href, policy: { pageOrigin: location.origin, allowed: [] } };
    await settled(document.body, 'ready');
    expect(visibleText(copy)).to.contain('Motionsdag');
  });
});

describe('a widget that is moved', () => {
  it('keeps what it shows, asks for nothing and tells nothing', async () => {
    const src = responseUrl({ body: sampleConfig(['Uge Sex']) });
    const element = await page(`<sund-sample src="${src}"></sund-sample><section></section>`);
    const network = watchNetwork();
    const { events, stop } = recordEvents();
    element.nextElementSibling?.append(element);
    await nextFrame();
    stop();
    restoreNetwork();
    expect(visibleText(element)).to.contain('Uge Sex');
    expect([network.requests, events]).to.deep.equal([[], []]);
  });

  it('still follows its sources, and its children', async () => {
    const element = await page(`${widget()}<section></section>`);
    element.nextElementSibling?.append(element);
    element.querySelector('script')?.replaceChildren(JSON.stringify(sampleConfig(['Ny'])));
    await until(() => visibleText(element).includes('Ny'));
    element.config = sampleConfig(['Nyere']);
    await until(() => visibleText(element).includes('Nyere'));
  });

  it('finishes loading where it has been taken to', async () => {
    const src = responseUrl({ body: sampleConfig(['Uge Sex']), delay: 300 });
    const element = await page(`<sund-sample src="${src}"></sund-sample><section></section>`, {
      state: 'loading',
    });
    element.nextElementSibling?.append(element);
    await settled(document.body, 'ready');
    expect(visibleText(element)).to.contain('Uge Sex');
  });

  it('takes the level that its heading has there', async () => {
    const element = await page(`<h2>A</h2>${widget()}<h4>B</h4><section></section>`);
    expect(level(element)).to.equal('h3');
    document.querySelector('section')?.append(element);
    await until(() => level(element) === 'h5');
  });

  it('can be taken away and put back', async () => {
    const element = await page(widget());
    const { parentElement } = element;
    element.remove();
    await nextFrame();
    parentElement?.append(element);
    await nextFrame();
    expect(visibleText(element)).to.contain('Uge Sex');
    element.config = sampleConfig(['Efter']);
    await until(() => visibleText(element).includes('Efter'));
  });
});

describe('a widget that is taken away', () => {
  it('while it loads tells nobody of it, and asks no more', async () => {
    const watch = watchProblems();
    const network = watchNetwork();
    const faster = hurry();
    const { events, stop } = recordEvents();
    const src = responseUrl({ body: sampleConfig(['Uge Sex']), delay: 3000 });
    const element = await page(`<sund-sample src="${src}"></sund-sample>`, { state: 'loading' });
    element.addEventListener('sund-error', (event) => (events as Event[]).push(event));
    await until(() => network.requests.length === 1, 'the request');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 400));
    network.meets = 'nothing';
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    faster();
    stop();
    watch.stop();
    restoreNetwork();
    expect([events, network.requests.length, watch.problems]).to.deep.equal([[], 1, []]);
  });

  it('while it loads begins anew when it is put back', async () => {
    const network = watchNetwork();
    const src = responseUrl({ body: sampleConfig(['Uge Sex']) });
    network.meets = responseUrl({ delay: 30_000 });
    const element = await page(`<sund-sample src="${src}"></sund-sample>`, { state: 'loading' });
    const { parentElement } = element;
    await until(() => network.requests.length === 1, 'the request');
    element.remove();
    await nextFrame();
    network.meets = 'server';
    parentElement?.append(element);
    await settled(document.body, 'ready');
    restoreNetwork();
    expect(visibleText(element)).to.contain('Uge Sex');
  });

  it('asks for what it was told meanwhile when it is put back, and no sooner', async () => {
    const element = await page(widget());
    const { parentElement } = element;
    const network = watchNetwork();
    element.remove();
    element.replaceChildren();
    element.src = responseUrl({ body: sampleConfig(['Motionsdag']) });
    await nextFrame();
    expect(network.requests).to.deep.equal([]);
    parentElement?.append(element);
    await until(() => visibleText(element).includes('Motionsdag'));
    restoreNetwork();
  });
});

describe('the level of the heading', () => {
  const cases: readonly (readonly [what: string, markup: string, level: string])[] = [
    ['one below the nearest before it', `<h3>A</h3>${widget()}`, 'h4'],
    ['what the config says', `<h3>A</h3>${widget({ headingLevel: 2 })}`, 'h2'],
    ['2 on a page without', widget(), 'h2'],
  ];
  for (const [what, markup, expected] of cases) {
    it(`is ${what}`, async () => {
      expect(level(await page(markup))).to.equal(expected);
    });
  }

  it('is the same for the second widget as for the first', async () => {
    await page(`<h2>A</h2>${widget()}${widget()}`);
    const levels = [...document.querySelectorAll('sund-sample')].map(level);
    expect(levels).to.deep.equal(['h3', 'h3']);
  });

  it('is what a full page says, whatever the config does', async () => {
    const element = document.createElement('sund-sample');
    element.link = {
      url: responseUrl({ body: sampleConfig(['x'], { headingLevel: 4 }) }),
      base: location.href,
      policy: { pageOrigin: location.origin, allowed: [] },
      headingLevel: 1,
    };
    const mount = await page('<sund-sample hidden></sund-sample>', { state: 'loading' });
    mount.replaceWith(element);
    await settled(document.body, 'ready');
    expect(level(element)).to.equal('h1');
    element.remove();
  });
});

describe('two releases on one page', () => {
  it('keep the first, name both, and both can be used side by side under other tags', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (line: string) => told.push(line);
    class NextRelease extends SampleWidget {
      static override readonly sundVersion: string = '99.0.0';
    }
    defineElement('sund-sample', NextRelease);
    try {
      await until(() => told.length > 0, 'a warning');
    } finally {
      console.warn = warn;
    }
    expect(customElements.get('sund-sample')).to.equal(SampleWidget);
    expect(told.join()).to.contain('99.0.0').and.contain(SampleWidget.sundVersion);
    customElements.define('sund-sample-next', NextRelease);
    await page(
      `<sund-site lang="en">${widget()}${widget().replaceAll('sund-sample', 'sund-sample-next')}</sund-site>`,
    );
    for (const element of document.querySelectorAll('sund-sample, sund-sample-next')) {
      expect(byRole(element, 'heading').textContent.trim()).to.equal('Sample');
    }
  });
});
