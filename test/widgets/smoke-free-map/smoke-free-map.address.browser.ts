import { expect } from 'chai';
import { linked } from '../../../stories/smoke-free-map/example-configs.js';
import { press, tabTo } from '../../support/keys.js';
import { byRole, hasRole } from '../../support/roles.js';
import { until } from '../../support/story.js';
import { focusName, is, listed, readable, show, stories, untilFocus } from './map-story.js';

const ADDRESS = `${location.pathname}${location.search}`;
beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

const showLinked = (): Promise<HTMLElement> => show(stories['Small'], { config: linked });

describe('a place’s own address', () => {
  it('opens it, and is gone when it is closed', async () => {
    const widget = await show(stories['PanelByLaw']);
    byRole(widget, 'heading', 'Eksempelskolen');
    byRole(widget, 'button', 'Tilbage til listen').click();
    await untilFocus('link Eksempelskolen');
    expect(location.hash).to.equal('');
    expect(listed(widget)).to.have.length(5);
  }).timeout(30_000);

  it('is what the list links to', async () => {
    const widget = await showLinked();
    const link = byRole(widget, 'link', 'Eksempel Stadion') as HTMLAnchorElement;
    expect(new URL(link.href).hash).to.equal('#sund-map=zone:stadion');
    await tabTo(is('link', 'Eksempel Stadion'));
    await press('Enter');
    await untilFocus('heading Eksempel Stadion');
    expect(location.hash).to.equal('#sund-map=zone:stadion');
  }).timeout(30_000);

  it('is a step to go back by, and on', async () => {
    const widget = await showLinked();
    byRole(widget, 'link', 'Eksempel Stadion').click();
    await untilFocus('heading Eksempel Stadion');
    history.back();
    await untilFocus('link Eksempel Stadion');
    expect(location.hash).to.equal('');
    history.forward();
    await untilFocus('heading Eksempel Stadion');
    await press('Escape');
    await until(() => focusName() === 'link Eksempel Stadion', 'the row');
    expect(location.hash).to.equal('');
  }).timeout(30_000);

  it('holds the filter, and never what is searched for', async () => {
    const widget = await show(stories['LinkedFilter']);
    expect(listed(widget)).to.deep.equal(['Legepladsen ved søen', 'Eksempelskolen']);
    const field = byRole(widget, 'searchbox') as HTMLInputElement;
    field.value = 'skole';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => listed(widget).length === 1, 'one place');
    expect(location.hash).to.equal('#sund-map=category:school,playground');
  }).timeout(30_000);

  it('of a place that is gone shows the list', async () => {
    const widget = await show(stories['LinkedNonsense']);
    expect(listed(widget)).to.have.length(5);
  }).timeout(30_000);

  it('is copied, or shown where the browser would not', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const copied: string[] = [];
    let isAllowed = true;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) =>
          isAllowed ? Promise.resolve(copied.push(text)) : Promise.reject(new Error('no')),
      },
    });
    try {
      const widget = await show(stories['PanelByLaw']);
      byRole(widget, 'button', 'Kopiér link').click();
      await until(() => hasRole(widget, 'button', 'Linket er kopieret.'), 'the link to be copied');
      expect(copied).to.deep.equal([location.href]);
      isAllowed = false;
      byRole(widget, 'button', 'Linket er kopieret.').click();
      await until(() => hasRole(widget, 'textbox', 'Kopiér linket her:'), 'the link to copy');
      const field = byRole(widget, 'textbox', 'Kopiér linket her:') as HTMLInputElement;
      expect(field.value).to.equal(location.href);
      expect(readable(widget)).to.include('Kopiér linket her:');
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    }
  }).timeout(30_000);

  it('is one of several where the page has several cards', async () => {
    await show(stories['TwoOnOnePage'], { config: linked });
    const widgets = [...document.querySelectorAll<HTMLElement>('sund-smoke-free-map')];
    expect(widgets).to.have.length(2);
    const [first] = widgets;
    if (!first) throw new Error('No card.');
    byRole(first, 'link', 'Torvet').click();
    await untilFocus('heading Torvet');
    expect(location.hash).to.equal('#sund-map=zone:torvet');
  }).timeout(30_000);
});
