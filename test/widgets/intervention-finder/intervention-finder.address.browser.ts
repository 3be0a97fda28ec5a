import { expect } from 'chai';
import { SundFilterEvent, SundSelectEvent } from '../../../src/core/element/visitor-events.js';
import { focused, press, tabTo, type } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import { everything } from '../../../stories/intervention-finder/example-configs.js';
import { manyEntries } from '../../../stories/intervention-finder/many-entries.js';
import { is, readable, show, stories, titles, untilFocus, untilText } from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;

beforeEach(() => history.replaceState(null, '', ADDRESS));
afterEach(() => history.replaceState(null, '', ADDRESS));

async function choose(name: RegExp): Promise<void> {
  await tabTo(is('checkbox', name), 150);
  await press('Space');
}

async function openFirst(widget: Element): Promise<string> {
  const [first = ''] = titles(widget);
  await tabTo((element) => element.textContent.trim() === first, 200);
  await press('Enter');
  await untilFocus(`heading ${first}`);
  return first;
}

describe('the back button', () => {
  it('goes back and forth over a filter, an entry and the list as one went', async () => {
    const widget = await show(stories.All);
    const steps = history.length;
    await choose(/^Tobak/);
    await untilText(widget, /Tema: Tobaksfrihed/);
    expect(history.length, 'a filter is no step').to.equal(steps);
    const first = await openFirst(widget);
    byRole(widget, 'button', /^Læg på listen/).focus();
    await press('Enter');
    byRole(widget, 'button', /^Tilbage/).focus();
    await press('Enter');
    await until(() => titles(widget).length > 0, 'the list');
    await untilText(widget, /Tema: Tobaksfrihed/);
    byRole(widget, 'radio', 'Min liste (1)').focus();
    byRole(widget, 'radio', 'Min liste (1)').click();
    await until(() => hasRole(widget, 'heading', first), 'the plan');
    history.back();
    await until(() => titles(widget).length > 1, 'the results');
    await untilText(widget, /Tema: Tobaksfrihed/);
    expect(hasRole(widget, 'radio', 'Min liste (1)'), 'the plan is kept').to.equal(true);
    history.forward();
    await until(() => hasRole(widget, 'combobox', /Status/), 'the plan again');
    history.back();
    await until(() => titles(widget).length > 1, 'the results again');
  });

  it('leaves a compare for the results, with what is compared still chosen', async () => {
    const widget = await show(stories.Compare, {});
    await until(() => hasRole(widget, 'heading', 'Sammenligning'), 'the comparison');
    byRole(widget, 'radio', 'Resultater').click();
    await untilText(widget, /78 indsatser/);
    history.back();
    await until(() => hasRole(widget, 'heading', 'Sammenligning'), 'the comparison again');
    history.forward();
    await until(() => titles(widget).length === 20, 'the results again');
  });

  it('does not lead into a finder that does not keep its state in the address', async () => {
    const { deepLinks: _none, ...config } = everything;
    const widget = await show({}, { config });
    const steps = history.length;
    await choose(/^Tobak/);
    await untilText(widget, /Tema: Tobaksfrihed/);
    await openFirst(widget);
    byRole(widget, 'button', /^Tilbage/).focus();
    await press('Enter');
    await until(() => titles(widget).length > 1, 'the list');
    expect([history.length, location.hash, history.state]).to.deep.equal([steps, '', null]);
  });
});

describe('a link', () => {
  it('gives back filters, order and place after a reload', async () => {
    const widget = await show(stories.All);
    await choose(/^Tobak/);
    await untilText(widget, /Tema: Tobaksfrihed/);
    const before = titles(widget);
    const { hash } = location;
    widget.remove();
    const again = await show(stories.All);
    expect(readable(again)).to.match(/Tema: Tobaksfrihed/);
    expect(titles(again)).to.deep.equal(before);
    expect(location.hash).to.equal(hash);
  });

  for (const [what, fragment] of [
    ['an entry that is gone', 'sund-finder=open:findes-ikke'],
    ['a facet that is gone', 'sund-finder=f.findes-ikke:tobak'],
    ['a value that is gone', 'sund-finder=f.theme:findes-ikke'],
    ['a view and an order that are gone', 'sund-finder=view:kort;sort:pris'],
    ['nonsense', 'sund-finder=%ff;;:,,f.:;r.age:x..y;axes:a'],
    ['names that every object has', 'sund-finder=f.__proto__:x;f.constructor:y;open:toString'],
  ] as const) {
    it(`to ${what} shows the list`, async () => {
      const widget = await show(stories.All, { fragment });
      expect(titles(widget).length).to.equal(20);
      expect(hasRole(widget, 'heading', '78 indsatser')).to.equal(true);
    });
  }

  it('that is typed by hand is followed, and one to elsewhere on the page is left alone', async () => {
    const widget = await show(stories.All, { fragment: '' });
    location.hash = 'sund-finder=f.theme:tobak';
    await untilText(widget, /Tema: Tobaksfrihed/);
    location.hash = 'sund-finder=open:002-c12';
    await until(() => hasRole(widget, 'button', /^Tilbage/), 'the entry');
    location.hash = 'kontakt';
    await nextFrame();
    expect(hasRole(widget, 'button', /^Tilbage/)).to.equal(true);
    location.hash = 'kontakt&sund-finder=view:shortlist';
    await untilText(widget, 'Din liste er tom');
    byRole(widget, 'radio', 'Resultater').click();
    await until(() => titles(widget).length === 20, 'the results');
    expect(location.hash).to.equal('#kontakt');
  });
});

describe('what leaves the page', () => {
  it('is codes: not what is searched for, nor what is noted', async () => {
    const widget = await show(stories.All);
    const told: unknown[] = [];
    for (const kind of [SundFilterEvent.type, SundSelectEvent.type]) {
      document.addEventListener(kind, (event) =>
        told.push(
          event instanceof SundFilterEvent ? JSON.stringify(event.filters) : '',
          event instanceof SundSelectEvent ? event.id : '',
          JSON.stringify(Object.values(event)),
        ),
      );
    }
    await tabTo(is('searchbox', /^Søg blandt/));
    await type('hemmelig rygestop');
    await until(() => titles(widget).length < 20, 'what is found');
    await choose(/^Tobak/);
    await untilText(widget, /Tema: Tobaksfrihed/);
    await openFirst(widget);
    byRole(widget, 'button', /^Læg på listen/).focus();
    await press('Enter');
    byRole(widget, 'button', /^Tilbage/).focus();
    await press('Enter');
    await until(() => titles(widget).length > 0, 'the list');
    byRole(widget, 'radio', 'Min liste (1)').click();
    await until(() => hasRole(widget, 'textbox'), 'the note');
    const [note] = allByRole(widget, 'textbox').filter(
      (field) => field instanceof HTMLTextAreaElement,
    );
    note?.focus();
    await type('dybt privat');
    await press('Tab');
    expect(told.length).to.be.greaterThan(1);
    const everywhere = [...told, location.href, JSON.stringify(history.state), document.title];
    for (const place of everywhere) {
      expect(decodeURIComponent(String(place))).not.to.match(/hemmelig|rygestop|privat/);
    }
    expect(focused()).not.to.equal(undefined);
  });

  it('is gone when the page comes back from the back-forward cache: notes, not the plan', async () => {
    const widget = await show(stories.ShortlistFirst);
    await until(() => hasRole(widget, 'textbox'), 'the plan');
    const notes = (): string[] =>
      allByRole(widget, 'textbox').flatMap((field) =>
        field instanceof HTMLTextAreaElement ? [field.value] : [],
      );
    const [first] = allByRole(widget, 'textbox').filter(
      (field) => field instanceof HTMLTextAreaElement,
    );
    first?.focus();
    await type('dybt privat');
    await press('Tab');
    await until(() => notes().includes('dybt privat'), 'the note');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await nextFrame();
    expect(notes()).to.include('dybt privat');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => !notes().includes('dybt privat'), 'the note to be gone');
    expect(hasRole(widget, 'radio', 'Min liste (4)')).to.equal(true);
  });
});

describe('ten thousand entries', () => {
  it('are listed, filtered, crossed, opened and left again', async () => {
    const config = { ...manyEntries(10_000), deepLinks: true };
    const widget = await show({}, { config });
    await untilText(widget, /10\.000 indsatser/);
    await choose(/^Tobak/);
    await untilText(widget, /indsatser · Tema: Tobaksfrihed/);
    const first = await openFirst(widget);
    history.back();
    await until(() => titles(widget).length > 1, 'the list');
    await until(() => focused()?.textContent?.trim() === first, 'the row');
    byRole(widget, 'radio', 'Overblik').click();
    await until(() => hasRole(widget, 'table'), 'the table');
    const [cell] = allByRole(byRole(widget, 'table'), 'button', /: \d+ indsats/);
    cell?.focus();
    await press('Enter');
    await until(() => titles(widget).length > 0, 'the entries of the cell');
    history.back();
    await until(() => hasRole(widget, 'table'), 'the table again');
  }).timeout(60_000);
});

describe('two finders on one page', () => {
  it('each keep their own state in the address, and give it back', async () => {
    const fragment = '#sund-finder=f.theme:tobak&sund-finder-2=f.theme:mad-og-maaltider';
    history.replaceState(null, '', `${ADDRESS}${fragment}`);
    const { first, second } = await showTwo();
    await untilText(first, /Tema: Tobaksfrihed/);
    await untilText(second, /Tema: Kost/);
    byRole(second, 'button', /^Fjern.*Kost/).click();
    await until(() => titles(second).length === 20, 'all of the second');
    expect(location.hash).to.equal('#sund-finder=f.theme:tobak');
    await untilText(first, /Tema: Tobaksfrihed/);
  });

  it('go back to what each of them had', async () => {
    const { first, second } = await showTwo();
    const [opened = ''] = titles(first);
    byRole(first, 'link', opened).click();
    await until(() => hasRole(first, 'button', /^Tilbage/), 'the entry in the first');
    const [other = ''] = titles(second);
    byRole(second, 'link', other).click();
    await until(() => hasRole(second, 'button', /^Tilbage/), 'the entry in the second');
    byRole(first, 'button', /^Tilbage/).click();
    await until(() => titles(first).length > 1, 'the list of the first');
    expect(hasRole(second, 'button', /^Tilbage/), 'the second stays').to.equal(true);
    byRole(second, 'button', /^Tilbage/).click();
    await until(() => titles(second).length > 1, 'the list of the second');
  });
});

async function showTwo() {
  const first = await show(stories.All);
  const second = document.createElement('sund-intervention-finder');
  second.config = first.config;
  first.after(second);
  await until(() => hasRole(second, 'checkbox', /^Tobak/), 'the second finder');
  await nextFrame();
  return { first, second };
}
