import { expect } from 'chai';
import { byRole } from '../../support/roles.js';
import { nextFrame } from '../../support/story.js';
import { show, stories, untilFocus, untilQuiet } from './map-story.js';

/*
 * Where somebody is stays in the memory of the page: nothing is stored, sent, told to scripts of the page, or
 * put where the browser remembers it.
 */
const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

/** The device's degrees, and metres in the plane that they become, in any form they could be sent in. */
const PLACE = /12[.,]?502|55[.,]?772|719\d{3}|6186\d{3}/;

function watchSending(): { readonly sent: readonly string[]; readonly stop: () => void } {
  const sent: string[] = [];
  const own = {
    fetch: window.fetch.bind(window),
    beacon: navigator.sendBeacon.bind(navigator),
    message: window.postMessage.bind(window),
    open: Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open') ?? {},
  };
  window.fetch = (...request) => {
    const [to] = request;
    sent.push(`fetch ${to instanceof Request ? to.url : String(to)}`);
    return own.fetch(...request);
  };
  navigator.sendBeacon = (...beacon) => sent.push(`beacon ${JSON.stringify(beacon)}`) > 0;
  window.postMessage = (...message: readonly unknown[]) => {
    sent.push(`message ${JSON.stringify(message)}`);
  };
  XMLHttpRequest.prototype.open = (...request: readonly unknown[]) => {
    sent.push(`request ${JSON.stringify(request)}`);
  };
  const stop = (): void => {
    window.fetch = own.fetch;
    navigator.sendBeacon = own.beacon;
    window.postMessage = own.message;
    Object.defineProperty(XMLHttpRequest.prototype, 'open', own.open);
  };
  return { sent, stop };
}

const requests = (): readonly URL[] =>
  performance.getEntriesByType('resource').map(({ name }) => new URL(name));

describe('where somebody is', () => {
  it('never leaves the page', async () => {
    const told: string[] = [];
    const hear = (event: Event): void => {
      told.push(`${event.type} ${JSON.stringify(Object.entries(event))}`);
    };
    const names = ['sund-ready', 'sund-select', 'sund-filter', 'sund-error', 'sund-result'];
    for (const name of names) addEventListener(name, hear);
    const { sent, stop } = watchSending();
    try {
      const widget = await show(stories['Inside']);
      await untilFocus('heading Nej. Eksempelskolen er et røgfrit sted.');
      byRole(widget, 'button', 'Mere om Eksempelskolen').click();
      await untilFocus('heading Eksempelskolen');
      byRole(widget, 'button', 'Tilbage til svaret').click();
      await untilFocus('heading Nej. Eksempelskolen er et røgfrit sted.');
      widget.shadowRoot?.querySelector('summary')?.click();
      byRole(widget, 'checkbox', 'De nærmeste først').click();
      await untilQuiet();
      await nextFrame();
    } finally {
      stop();
      for (const name of names) removeEventListener(name, hear);
    }
    expect(told.length).to.be.at.least(2);
    for (const each of [...sent, ...told]) expect(each).to.not.match(PLACE);
    for (const { href } of requests()) expect(href).to.not.match(PLACE);
    expect(`${location.pathname}${location.search}${location.hash}`).to.equal(ADDRESS);
    expect(history.state).to.equal(null);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(await caches.keys()).to.deep.equal([]);
  }).timeout(60_000);

  it('nor do requests go anywhere but to the page’s own origin', async () => {
    for (const story of ['Copenhagen', 'Lyngby', 'Fredensborg', 'Inside']) {
      await show(stories[story]);
      await untilQuiet();
    }
    const origins = new Set(requests().map(({ origin }) => origin));
    expect([...origins]).to.deep.equal([location.origin]);
    expect(requests().length).to.be.at.least(10);
  }).timeout(60_000);
});
