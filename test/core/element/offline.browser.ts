import { expect } from 'chai';
import { nextFrame, until } from '../../support/story.js';
import { responseUrl } from '../../support/response.js';
import { sampleConfig } from './sample-widget.js';

interface Page extends Window {
  readonly ready: Promise<unknown>;
  offline: boolean;
}

let frame: HTMLIFrameElement;

/**
 * Opens a page that loses its network once the widget's own file has come: neither its data nor the
 * chunk with the way on arrives any more.
 */
async function openPage(markup: string): Promise<HTMLElement> {
  const at = (path: string): string => new URL(path, import.meta.url).href;
  const lost = ['.js', '.ts'].map((ending) => [
    at(`../../../src/core/element/aftercare${ending}`),
    '/lost.js',
  ]);
  const importMap = JSON.stringify({ imports: Object.fromEntries(lost) as unknown });
  const widget = JSON.stringify(at('./sample-widget.ts'));
  frame = document.createElement('iframe');
  frame.title = 'Prøve';
  frame.srcdoc = `<!doctype html><html lang="da"><base href="${location.origin}/"><script type="importmap">${importMap}</script>
    <script>
      offline = true;
      const fetchOfPage = fetch;
      window.fetch = (...request) => offline ? Promise.reject(new TypeError('Failed to fetch')) : fetchOfPage(...request);
      ready = import(${widget});
    </script><body>${markup}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  await (frame.contentWindow as Page | null)?.ready;
  const element = frame.contentDocument?.querySelector<HTMLElement>('sund-sample');
  if (!element) throw new Error('no widget');
  return element;
}

function shownIn(element: HTMLElement): string {
  return element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

describe('a widget without a network, not even for its own files', () => {
  afterEach(() => frame.remove());

  const src = responseUrl({ body: sampleConfig(['Uge Sex']) });

  it('says so, and shows its content as soon as there is one', async () => {
    const element = await openPage(`<sund-sample debug="false" src="${src}"></sund-sample>`);
    let errors = 0;
    element.addEventListener('sund-error', () => (errors += 1));
    await until(() => element.dataset['sundState'] === 'error');
    expect(shownIn(element)).to.equal('Indholdet kan ikke vises lige nu.');
    expect(errors).to.equal(1);
    const page = frame.contentWindow as Page;
    page.offline = false;
    page.dispatchEvent(new Event('online'));
    await until(() => element.dataset['sundState'] === 'ready');
    expect(shownIn(element)).to.contain('Uge Sex');
  });

  it('shows its fallback', async () => {
    const element = await openPage(
      `<sund-sample src="${src}"><a href="#kalender">Se kalenderen</a></sund-sample>`,
    );
    await until(() => element.dataset['sundState'] === 'error');
    await nextFrame();
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });
});
