import { expect } from 'chai';
import { nextFrame, until } from '../../support/story.js';
import { sampleConfig } from './sample-widget.js';

interface Frame extends Window {
  readonly ready: Promise<unknown>;
}

let frame: HTMLIFrameElement;

/** Lets the next piece of a page come in. */
function send(page: Document, piece: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- parses a page piece by piece
  page.write(piece);
}

/** A document that is still coming in over the network, with the widget already known to it. */
async function openPage(): Promise<Document> {
  frame = document.createElement('iframe');
  frame.title = 'Prøve';
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('no document in the frame');
  page.open();
  send(page, '<!doctype html><html lang="da"><body>');
  const { href } = new URL('./sample-widget.ts', import.meta.url);
  send(page, `<script>ready = import(${JSON.stringify(href)})</script>`);
  await (frame.contentWindow as Frame | null)?.ready;
  return page;
}

function widgetIn(page: Document): HTMLElement {
  const widget = page.querySelector<HTMLElement>('sund-sample');
  if (!widget) throw new Error('no widget on the page');
  return widget;
}

function stateIn(page: Document): string | undefined {
  return widgetIn(page).dataset['sundState'];
}

describe('a config between the tags of a page that is still coming in', () => {
  let page: Document;
  const whole = JSON.stringify(sampleConfig(['Uge Sex', 'Motionsdag']));
  const half = Math.floor(whole.length / 2);

  beforeEach(async () => {
    page = await openPage();
  });
  afterEach(() => {
    page.close();
    frame.remove();
  });

  it('is read when its end tag has come, and not before', async () => {
    send(page, `<sund-sample><script type="application/json">${whole.slice(0, half)}`);
    await nextFrame();
    expect(stateIn(page)).to.equal('loading');
    send(page, whole.slice(half));
    await nextFrame();
    expect(stateIn(page)).to.equal('loading');
    send(page, '</script></sund-sample><p>Efter');
    await until(() => stateIn(page) === 'ready');
    const words = widgetIn(page).shadowRoot?.textContent;
    expect(words).to.contain('Uge Sex').and.contain('Motionsdag');
  });

  it('is not missed where the element comes long before it', async () => {
    send(page, '<sund-sample>');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(stateIn(page)).to.equal('loading');
    send(page, `<p><a href="#x">Se kalenderen</a></p>`);
    await nextFrame();
    expect(page.querySelector('a')?.checkVisibility()).to.equal(true);
    send(page, `<script type="application/json">${whole}</script></sund-sample> `);
    await until(() => stateIn(page) === 'ready');
  });

  it('is read at the end of a page that ends with it', async () => {
    send(page, `<sund-sample><script type="application/json">${whole}</script></sund-sample>`);
    page.close();
    await until(() => stateIn(page) === 'ready');
  });

  it('a page without one says so only when it has come whole', async () => {
    send(page, '<sund-sample debug="false">');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(stateIn(page)).to.equal('loading');
    page.close();
    await until(() => stateIn(page) === 'error');
  });

  it('a file is not asked for twice because the page has come whole', async () => {
    const file = new URL(`/respond?body=${encodeURIComponent(whole)}`, location.href).href;
    send(page, `<sund-sample src="${file}">`);
    await until(() => stateIn(page) === 'ready');
    let ready = 0;
    widgetIn(page).addEventListener('sund-ready', () => (ready += 1));
    send(page, '</sund-sample><p>Efter');
    page.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const asked = frame.contentWindow?.performance.getEntriesByName(file);
    expect(asked).to.have.length(1);
    expect(ready).to.equal(0);
  });

  it('other scripts between the tags are none of ours', async () => {
    send(
      page,
      `<sund-sample><script type="text/plain">{</script><div><script type="application/json">{</script></div>` +
        `<script type="application/json">${whole}</script></sund-sample> `,
    );
    await until(() => stateIn(page) === 'ready');
  });
});
