import { expect } from 'chai';
import { responseUrl } from '../../support/response.js';
import { focused, press, tabTo } from '../../support/keys.js';
import { watchProblems } from '../../support/problems.js';
import { allByRole, byRole, hasRole, visibleText } from '../../support/roles.js';
import { settled, until } from '../../support/story.js';
import { hurry, restoreNetwork, watchNetwork, type Network } from './network.js';
import { page, recordEvents } from './sample-page.js';
import { sampleConfig, type SampleWidget } from './sample-widget.js';

const file = responseUrl({ body: sampleConfig(['Uge Sex']) });
const missing = responseUrl({ status: 404, body: '' });
const again = (widget: SampleWidget): HTMLElement => byRole(widget, 'button', 'Prøv igen');

function spoken(widget: SampleWidget): string {
  return allByRole(widget, 'status')
    .map(({ textContent }) => textContent)
    .join('');
}

describe('trying again', () => {
  let network: Network;
  let watch: ReturnType<typeof watchProblems>;
  let takeTime: () => void;
  beforeEach(() => {
    network = watchNetwork();
    watch = watchProblems();
    takeTime = hurry();
  });
  afterEach(() => {
    restoreNetwork();
    takeTime();
    watch.stop();
  });

  const failed = (): Promise<SampleWidget> =>
    page(`<p><a href="#top">Top</a></p><sund-sample debug="false" src="${file}"></sund-sample>`, {
      state: 'error',
    });

  const passing: readonly (readonly [what: string, address: string])[] = [
    ['a file that was not there', missing],
    ['a server that broke down', responseUrl({ status: 503, body: '' })],
    ['no network', 'nothing'],
    ['a server that did not answer', responseUrl({ delay: 3000, body: '{}' })],
  ];
  for (const [what, address] of passing) {
    it(`cures ${what}, and moves the focus to the heading`, async () => {
      network.meets = address;
      const widget = await failed();
      network.meets = 'server';
      await tabTo((element) => element === again(widget));
      await press('Enter');
      await settled(document.body, 'ready');
      expect(visibleText(widget)).to.contain('Uge Sex');
      expect(focused()).to.equal(byRole(widget, 'heading', 'Prøve'));
    });
  }

  it('does not offer what cannot help', async () => {
    network.meets = responseUrl({ type: 'text/html', body: '<!doctype html><p>Log ind' });
    const widget = await failed();
    expect(hasRole(widget, 'button', 'Prøv igen')).to.equal(false);
  });

  it('says that it loads, is in the loading state, and then ready', async () => {
    network.meets = missing;
    const widget = await failed();
    const { events, stop } = recordEvents();
    network.meets = responseUrl({ body: sampleConfig(['Uge Sex']), delay: 80 });
    again(widget).click();
    await widget.updateComplete;
    expect(widget.dataset['sundState']).to.equal('loading');
    expect(spoken(widget)).to.equal('Henter …');
    await settled(document.body, 'ready');
    stop();
    expect(events.map(({ type }) => type)).to.deep.equal(['sund-ready']);
  });

  it('puts the focus back on the button when it fails again', async () => {
    network.meets = missing;
    const widget = await failed();
    await tabTo((element) => element === again(widget));
    await press('Enter');
    await settled(document.body, 'error');
    expect(focused()).to.equal(again(widget));
    await press('Enter');
    await settled(document.body, 'error');
    expect(focused()).to.equal(again(widget));
  });

  it('leaves the focus where the visitor has taken it, and says how it went', async () => {
    network.meets = missing;
    const widget = await failed();
    network.meets = responseUrl({ status: 404, body: '', delay: 80 });
    again(widget).click();
    await widget.updateComplete;
    const elsewhere = byRole(document.body, 'link', 'Top');
    elsewhere.focus();
    await settled(document.body, 'error');
    expect(focused()).to.equal(elsewhere);
    expect(spoken(widget)).to.equal('Indholdet kan ikke vises lige nu.');
  });

  it('is done by itself when the network is back', async () => {
    network.meets = 'nothing';
    const widget = await failed();
    network.meets = 'server';
    window.dispatchEvent(new Event('online'));
    await settled(document.body, 'ready');
    expect(visibleText(widget)).to.contain('Uge Sex');
    expect(focused()).to.equal(undefined);
  });

  it('is done when the visitor comes back, quietly: the button stays, and so does the focus', async () => {
    network.meets = missing;
    const widget = await failed();
    await tabTo((element) => element === again(widget));
    network.meets = responseUrl({ status: 404, body: '', delay: 80 });
    const asked = network.requests.length;
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => network.requests.length > asked);
    expect(widget.dataset['sundState']).to.equal('error');
    expect(focused()).to.equal(again(widget));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(focused()).to.equal(again(widget));
  });

  it('leaves a widget that works alone', async () => {
    await page(`<sund-sample src="${file}"></sund-sample>`, { state: 'ready' });
    const asked = network.requests.length;
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(network.requests).to.have.length(asked);
  });

  it('is not done for a widget that has left the page', async () => {
    network.meets = 'nothing';
    const widget = await failed();
    widget.remove();
    const asked = network.requests.length;
    window.dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(network.requests).to.have.length(asked);
  });

  it('shows the day it is when the visitor comes back', async () => {
    const widget = await page(`<sund-sample src="${file}"></sund-sample>`, { state: 'ready' });
    let rendered = false;
    widget.addController({ hostUpdated: () => (rendered = true) });
    document.dispatchEvent(new Event('visibilitychange'));
    await widget.updateComplete;
    expect(rendered).to.equal(true);
  });

  it('can be asked for by the page', async () => {
    network.meets = missing;
    const widget = await failed();
    network.meets = 'server';
    widget.reload();
    await settled(document.body, 'ready');
    expect(focused()).to.equal(undefined);
  });
});
