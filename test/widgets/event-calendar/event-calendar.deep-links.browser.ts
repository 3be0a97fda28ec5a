import { expect } from 'chai';
import { SundFilterEvent, SundSelectEvent } from '../../../src/core/element/visitor-events.js';
import { press, tabTo } from '../../support/keys.js';
import { byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { campaignRows, is, readable, row, show, stories, untilText } from './calendar-story.js';

const AIDS = 'Verdens Aidsdag (World AIDS Day)';
const ADDRESS = `${location.pathname}${location.search}`;
const linked = stories.DeepLinkToEvent;

/** Puts the page's address back as it was. */
function clean(): void {
  history.replaceState(null, '', ADDRESS);
}

describe('links into a calendar', () => {
  beforeEach(clean);
  afterEach(clean);

  it('opens the event that the address names', async () => {
    const widget = await show(linked);
    await untilText(widget, 'Skolerne underviser i krop, følelser, grænser og sex.');
    expect(byRole(widget, 'button', 'Uge Sex').ariaExpanded).to.equal('true');
  });

  it('shows the filter that the address names', async () => {
    const widget = await show(stories.DeepLinkToFilter);
    await untilText(widget, /kommende kampagner? · Tobak/);
    expect(readable(row(widget, 'Verdens Tobaksfri Dag'))).to.contain('31. maj 2027');
  });

  it('follows the address when it changes', async () => {
    const widget = await show(linked, { fragment: 'kapitel-2' });
    expect(hasRole(widget, 'button', AIDS)).to.equal(true);
    location.hash = '#kapitel-2&sund-calendar=event:verdens-aidsdag-2026';
    await until(() => byRole(widget, 'button', AIDS).ariaExpanded === 'true', 'the event to open');
    location.hash = '#sund-calendar=theme:tobak';
    await untilText(widget, /kommende kampagner? · Tobak/);
    expect(hasRole(widget, 'button', AIDS)).to.equal(false);
  });

  it('writes what is open beside what the page has there, and nothing else', async () => {
    const state = { fra: 'siden' };
    history.replaceState(state, '', `${ADDRESS}#kapitel-2&side=3`);
    const { length } = history;
    const widget = await show(linked, { fragment: undefined });
    await tabTo(is('button', AIDS), 100);
    await press('Enter');
    await until(() => location.hash.includes('sund-calendar'), 'the address to say so');
    expect(location.hash).to.equal('#kapitel-2&side=3&sund-calendar=event:verdens-aidsdag-2026');
    expect(location.pathname + location.search).to.equal(ADDRESS);
    expect(history.state).to.deep.equal(state);
    expect(history.length).to.equal(length);
    await press('Enter');
    await until(() => !location.hash.includes('sund-calendar'), 'the address to be as before');
    expect(location.hash).to.equal('#kapitel-2&side=3');
    expect(campaignRows(widget).length).to.be.greaterThan(10);
  });

  it('ignores what it does not know', async () => {
    for (const fragment of [
      'sund-calendar=event:findes-ikke-2027',
      'sund-calendar=event:%E0%A4%A;theme:%%%',
      'sund-calendar=theme:__proto__,constructor;audience:<script>',
      'sund-calendar=',
      `sund-calendar=theme:${'a,'.repeat(3000)}`,
    ]) {
      const widget = await show(linked, { fragment });
      expect(readable(widget)).to.contain('Skoleåret 2026/27 · 32 kommende kampagner');
      expect(hasRole(widget, 'alert', /./)).to.equal(false);
      widget.remove();
    }
  });

  it('neither reads nor writes the address where the config does not ask for it', async () => {
    const before = '#sund-calendar=event:verdens-aidsdag-2026';
    const widget = await show(stories.Agenda, { fragment: before.slice(1) });
    expect(byRole(widget, 'button', AIDS).ariaExpanded).to.equal('false');
    await tabTo(is('button', 'Uge Sex'), 100);
    await press('Enter');
    await untilText(widget, 'Skolerne underviser i krop');
    expect(location.hash).to.equal(before);
    location.hash = '#sund-calendar=theme:tobak';
    await nextFrame();
    expect(readable(widget)).to.contain('32 kommende kampagner');
  });
});

describe('what a page hears', () => {
  it('hears which event was opened, once, and which filter was chosen', async () => {
    const heard: Event[] = [];
    const stopping = new AbortController();
    const { signal } = stopping;
    const { body } = document;
    body.addEventListener('sund-select', (event) => heard.push(event), { signal });
    body.addEventListener('sund-filter', (event) => heard.push(event), { signal });
    try {
      const widget = await show(stories.Agenda);
      await tabTo(({ localName }) => localName === 'summary');
      await press('Enter');
      await tabTo(is('button', /^Tobak/));
      await press('Space');
      await untilText(widget, /· Tobak/);
      await tabTo(is('button', /^Dagtilbud/), 60);
      await press('Space');
      await untilText(widget, /· Tobak · Dagtilbud/);
      await press('Space');
      await tabTo(is('button', /^Verdens KOL-dag/), 60);
      await press('Enter', 'Enter', 'Enter');
      await until(() => heard.length >= 5, 'five events');
      const said = heard.map((event) => {
        if (event instanceof SundFilterEvent) return event.filters;
        return event instanceof SundSelectEvent ? event.id : event.type;
      });
      expect(said).to.deep.equal([
        { themes: ['tobak'], audiences: [] },
        { themes: ['tobak'], audiences: ['dagtilbud'] },
        { themes: ['tobak'], audiences: [] },
        'verdens-kol-dag',
        'verdens-kol-dag',
      ]);
      expect(
        heard.every(({ bubbles, composed, target }) => bubbles && composed && target === widget),
      ).to.equal(true);
    } finally {
      stopping.abort();
    }
  });
});
