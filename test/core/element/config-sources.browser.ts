import { expect } from 'chai';
import { html } from 'lit';
import { responseUrl } from '../../support/response.js';
import { allByRole, visibleText } from '../../support/roles.js';
import { renderStory, settled, until } from '../../support/story.js';
import { restoreNetwork, watchNetwork } from './network.js';
import { page, script } from './sample-page.js';
import { sampleConfig, SampleWidget } from './sample-widget.js';

const file = (name: string): string => responseUrl({ body: sampleConfig([name]) });
const sharedPolicy = { pageOrigin: location.origin, allowed: [] };

function link(name: string): SampleWidget['link'] {
  return { url: file(name), base: location.href, policy: sharedPolicy };
}

function names(widget: HTMLElement): readonly string[] {
  return allByRole(widget, 'listitem').map(({ textContent }) => textContent.trim());
}

/** A widget with every source there is, but without those named. */
async function widgetWith(...sources: readonly string[]): Promise<SampleWidget> {
  const widget = document.createElement('sund-sample');
  if (sources.includes('property')) widget.config = sampleConfig(['property']);
  if (sources.includes('script')) widget.innerHTML = script(sampleConfig(['script']));
  if (sources.includes('src')) widget.src = file('src');
  if (sources.includes('link')) widget.link = link('link');
  return renderStory<SampleWidget>({}, { render: () => widget });
}

describe('where a widget takes its config from', () => {
  afterEach(restoreNetwork);

  const order = ['property', 'script', 'src', 'link'];
  order.forEach((source, index) => {
    const others = order.slice(index + 1);
    it(`${source} goes before ${others.join(', ') || 'nothing'}`, async () => {
      expect(names(await widgetWith(source, ...others))).to.deep.equal([source]);
    });
  });

  it('asks for no file that it does not need', async () => {
    const network = watchNetwork();
    await widgetWith('property', 'src', 'link');
    await widgetWith('script', 'src', 'link');
    expect(network.requests).to.deep.equal([]);
  });

  it('takes a property that is set before the element is known', async () => {
    const element = Object.assign(document.createElement('test-later'), {
      config: sampleConfig(['tidligt']),
    });
    await renderStory({}, { render: () => element });
    customElements.define('test-later', class extends SampleWidget {});
    await until(() => element.dataset['sundState'] === 'ready');
    expect(names(element)).to.deep.equal(['tidligt']);
  });

  it('takes a property that is set a moment after the element is in the page', async () => {
    const widget = await page('<sund-sample>Vent</sund-sample>', { state: 'loading' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(widget.dataset['sundState']).to.equal('loading');
    widget.config = sampleConfig(['senere']);
    await settled(document.body, 'ready');
    expect(names(widget)).to.deep.equal(['senere']);
  });

  it('follows every change of its sources', async () => {
    const widget = await page(`<sund-sample src="${file('første')}"></sund-sample>`);
    expect(names(widget)).to.deep.equal(['første']);
    widget.setAttribute('src', file('anden'));
    await until(() => names(widget).includes('anden'));
    widget.innerHTML = script(sampleConfig(['tredje']));
    await until(() => names(widget).includes('tredje'));
    widget.querySelector('script')?.replaceChildren(JSON.stringify(sampleConfig(['fjerde'])));
    await until(() => names(widget).includes('fjerde'));
    widget.config = sampleConfig(['femte']);
    await until(() => names(widget).includes('femte'));
    widget.config = undefined;
    await until(() => names(widget).includes('fjerde'));
    widget.replaceChildren();
    await until(() => names(widget).includes('anden'));
    widget.removeAttribute('src');
    widget.link = link('sjette');
    await until(() => names(widget).includes('sjette'));
  });

  it('holds a property of null for none, as frameworks set it', async () => {
    const widget = document.createElement('sund-sample');
    widget.config = null;
    widget.link = link('link');
    await renderStory({}, { render: () => widget });
    expect(names(widget)).to.deep.equal(['link']);
  });

  it('shows the newest where an older one comes last', async () => {
    const slow = responseUrl({ body: sampleConfig(['langsom']), delay: 400 });
    const widget = await page(`<sund-sample src="${slow}"></sund-sample>`, { state: 'loading' });
    widget.src = file('hurtig');
    await settled(document.body, 'ready');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(names(widget)).to.deep.equal(['hurtig']);
  });

  it('never changes what it is given', async () => {
    const freeze = (value: object): object => {
      for (const inner of Object.values(value))
        if (inner instanceof Object) freeze(inner as object);
      return Object.freeze(value);
    };
    const config = freeze(
      sampleConfig(['frossen'], { title: { da: 'Titel' }, ukendt: [{ a: 1 }] }),
    );
    const before = JSON.stringify(config);
    const widget = await renderStory<SampleWidget>(
      {},
      { render: () => html`<sund-sample .config=${config}></sund-sample>` },
    );
    expect(names(widget)).to.deep.equal(['frossen']);
    expect(widget.config).to.equal(config);
    expect(JSON.stringify(config)).to.equal(before);
  });

  it('reads #config= of a link', async () => {
    const bytes = new Blob([JSON.stringify(sampleConfig(['i linket']))]);
    const deflated = bytes.stream().pipeThrough(new CompressionStream('deflate-raw'));
    const packed = new Uint8Array(await new Response(deflated).arrayBuffer());
    const fragment = btoa(String.fromCharCode(...packed))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    const widget = document.createElement('sund-sample');
    widget.link = { fragment, base: location.href, policy: sharedPolicy };
    await renderStory({}, { render: () => widget });
    expect(names(widget)).to.deep.equal(['i linket']);
  });

  it('holds a link to the origins that are allowed, and an attribute not', async () => {
    const foreign = responseUrl({ body: sampleConfig(['fremmed']), foreign: true, cors: '*' });
    const linked = document.createElement('sund-sample');
    linked.link = { url: foreign, base: location.href, policy: sharedPolicy };
    await renderStory({}, { render: () => linked });
    expect(linked.dataset['sundState']).to.equal('error');
    const written = await page(`<sund-sample src="${foreign}"></sund-sample>`);
    expect(names(written)).to.deep.equal(['fremmed']);
  });
});

describe('what a relative src is relative to', () => {
  const relative = new URL(file('relativ')).pathname + new URL(file('relativ')).search;
  const [folder, query] = relative.split('?') as [string, string];

  afterEach(() => {
    restoreNetwork();
    document.querySelector('base')?.remove();
  });

  it('is the document', async () => {
    const widget = await page(`<sund-sample src="${folder}?${query}"></sund-sample>`);
    expect(names(widget)).to.deep.equal(['relativ']);
  });

  it('is the <base> of the document', async () => {
    const base = document.createElement('base');
    base.href = `${location.origin}/respond/x/`;
    document.head.append(base);
    const widget = await page(`<sund-sample src="..${folder}?${query}"></sund-sample>`, {
      state: 'error',
    });
    expect(visibleText(widget)).to.contain(`${location.origin}/respond/respond?`);
  });

  it('is the base of the nearest <sund-site>', async () => {
    const widget = await page(
      `<sund-site base="https://sund.invalid/"><sund-site base="${location.origin}/respond">
         <sund-sample src="?${query}"></sund-sample></sund-site></sund-site>`,
    );
    expect(names(widget)).to.deep.equal(['relativ']);
  });

  it('follows the base when it changes', async () => {
    const widget = await page(
      `<sund-site base="/ingenting/"><sund-sample src="respond?${query}"></sund-sample></sund-site>`,
      { state: 'error' },
    );
    widget.closest('sund-site')?.setAttribute('base', '/');
    await until(() => names(widget).includes('relativ'));
  });

  it('does not load again because the address of the page got a fragment or a new path', async () => {
    const address = location.href;
    const widget = await page(`<sund-sample src="${folder}?${query}"></sund-sample>`);
    const network = watchNetwork();
    try {
      history.replaceState(history.state, '', '#uge-42');
      widget.requestUpdate();
      await widget.updateComplete;
      history.replaceState(history.state, '', '/et/andet/sted');
      widget.requestUpdate();
      await widget.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      history.replaceState(history.state, '', address);
    }
    expect(network.requests).to.deep.equal([]);
    expect(names(widget)).to.deep.equal(['relativ']);
  });
});
