import { expect } from 'chai';
import { SundFilterEvent, SundSelectEvent } from '../../../src/core/element/visitor-events.js';
import { focused, press, tabTo, type } from '../../support/keys.js';
import { allByRole, byRole, hasRole } from '../../support/roles.js';
import { nextFrame, until } from '../../support/story.js';
import {
  announced,
  is,
  readable,
  show,
  stories,
  titles,
  untilAnnounced,
  untilFocus,
  untilText,
} from './finder-story.js';

const ADDRESS = `${location.pathname}${location.search}`;

function clean(): void {
  history.replaceState(null, '', ADDRESS);
}

beforeEach(clean);
afterEach(clean);

/** Types into the search field, from wherever the focus is. */
async function search(text: string): Promise<void> {
  await tabTo(is('searchbox', /^Søg blandt/));
  await type(text);
}

describe('searching', () => {
  it('shows every entry at first, and how many', async () => {
    const widget = await show(stories.All);
    expect(hasRole(widget, 'searchbox', 'Søg blandt 78 indsatser')).to.equal(true);
    expect(hasRole(widget, 'heading', '78 indsatser')).to.equal(true);
    expect(titles(widget).length).to.equal(20);
    expect(widget.dataset['sundState']).to.equal('ready');
  });

  it('searches while one types, marks the words and tells the count', async () => {
    const widget = await show(stories.All);
    await search('fritids pas');
    await until(() => titles(widget)[0]?.includes('Fritidspas') ?? false, 'the pass to come first');
    expect(widget.shadowRoot?.querySelectorAll('mark').length).to.be.greaterThan(0);
    const count = allByRole(widget, 'heading', /^\d+ indsats(?:er)?/)[0]?.textContent ?? '';
    expect(count).not.to.contain('78');
    const told = /^\d+ indsats(?:er)?/.exec(count.trim())?.[0] ?? '';
    await until(() => announced(widget).startsWith(told), 'the count to be told');
  });

  it('clears the search, and leaves the focus in the field', async () => {
    const widget = await show(stories.All);
    await search('rygestop');
    await until(() => titles(widget).length < 20, 'fewer entries');
    await press('Tab', 'Enter');
    await untilText(widget, /78 indsatser/);
    expect(byRole(widget, 'searchbox', /^Søg blandt/)).to.have.property('value', '');
    await untilFocus('searchbox Søg blandt 78 indsatser');
  });

  it('offers a word that is the name of a value as a filter', async () => {
    const widget = await show(stories.All);
    await search('Aarhus');
    await untilText(widget, 'Du kan også filtrere på');
    await tabTo(is('button', 'Filtrer på Kommune: Aarhus'));
    await press('Enter');
    await untilText(widget, /Kommune: Aarhus/);
    expect(byRole(widget, 'searchbox', /^Søg blandt/)).to.have.property('value', '');
    expect(hasRole(widget, 'button', 'Fjern Aarhus')).to.equal(true);
  });

  it('shows more, and goes on from the first new one', async () => {
    const widget = await show(stories.All);
    await tabTo(is('button', /^Vis flere/), 200);
    await press('Enter');
    await until(() => titles(widget).length === 40, '20 more');
    expect(focused()?.textContent?.trim()).to.equal(titles(widget)[20]);
    await untilAnnounced(widget, 'Viser 20 indsatser mere');
  });
});

describe('filtering', () => {
  it('filters by a value, says so in a chip, and the chip takes it away', async () => {
    const widget = await show(stories.All);
    const heard: unknown[] = [];
    widget.addEventListener(SundFilterEvent.type, (event) => heard.push(event.filters));
    await tabTo(is('checkbox', /^Tobak/), 100);
    await press('Space');
    await untilText(widget, /\d+ indsatser · Tema: Tobaksfrihed/);
    await nextFrame();
    const [count = ''] = /\d+/.exec(byRole(widget, 'heading', /Tema/).textContent) ?? [];
    expect(Number(count)).to.be.greaterThan(0).and.lessThan(78);
    expect(heard).to.deep.equal([{ theme: ['tobak'] }]);
    byRole(widget, 'button', 'Fjern Tobaksfrihed').focus();
    await press('Enter');
    await untilText(widget, /78 indsatser/);
    await untilFocus('heading 78 indsatser');
  });

  it('keeps values that show nothing, with 0', async () => {
    const widget = await show(stories.All);
    await tabTo(is('checkbox', /^Tobak/), 100);
    await press('Space');
    await untilText(widget, /Tema: Tobaksfrihed/);
    const [empty] = allByRole(widget, 'checkbox', / Ingen indsatser$/);
    expect(empty).to.have.property('disabled', false);
  });

  it('repairs a search that finds nothing, with numbers', async () => {
    const widget = await show(stories.FilteredToNothing);
    await untilText(widget, 'Ingen indsatser passer til din søgning');
    const [repair] = allByRole(widget, 'button', /^Fjern .+: \d+ indsats/);
    const [count = ''] = /\d+(?= indsats)/.exec(repair?.textContent ?? '') ?? [];
    repair?.focus();
    await press('Enter');
    await untilText(widget, new RegExp(`${count} indsats`));
    expect(titles(widget).length).to.equal(Math.min(20, Number(count)));
  });

  it('opens the filters over the results in a narrow column, and shows how many there are', async () => {
    const widget = await show(stories.All, {}, { width: '320px' });
    await tabTo(is('button', 'Filtrer'));
    await press('Enter');
    await untilFocus('heading Filtrer');
    await tabTo(is('checkbox', /^Tobak/));
    await press('Space');
    await until(() => hasRole(widget, 'button', /^Vis \d+ indsatser$/), 'the count to apply');
    await until(() => !hasRole(widget, 'button', 'Vis 78 indsatser'), 'another count');
    await tabTo(is('button', /^Vis \d+ indsatser$/), 200);
    await press('Enter');
    await untilFocus(
      `heading ${byRole(widget, 'heading', /Tema: Tobaksfrihed/)
        .textContent.trim()
        .replaceAll(/\s+/g, ' ')}`,
    );
    expect(hasRole(widget, 'button', 'Filtrer (1 valgt)')).to.equal(true);
  });
});

describe('one entry', () => {
  it('opens, goes on to the next, and comes back to its row', async () => {
    const widget = await show(stories.All);
    const heard: string[] = [];
    widget.addEventListener(SundSelectEvent.type, ({ id }) => heard.push(id));
    const [first = '', second = ''] = titles(widget);
    await tabTo((element) => element.textContent.trim() === first, 150);
    await press('Enter');
    await untilFocus(`heading ${first}`);
    expect(readable(widget)).to.contain('1 af 78');
    expect(location.hash).to.contain('open:');
    await tabTo((element) => element.textContent.includes(second));
    await press('Enter');
    await untilFocus(`heading ${second}`);
    expect(heard.length).to.equal(2);
    await press('Escape');
    await until(() => focused()?.textContent?.trim() === second, 'the row to have focus');
    expect(location.hash).not.to.contain('open:');
  });

  it('closes by the back button of the browser, and keeps what was put on the list', async () => {
    const widget = await show(stories.All);
    const [first = ''] = titles(widget);
    await tabTo((element) => element.textContent.trim() === first, 150);
    await press('Enter');
    await untilFocus(`heading ${first}`);
    byRole(widget, 'button', /^Læg på listen/).focus();
    await press('Enter');
    await until(
      () => hasRole(widget, 'radio', 'Min liste (1)') || location.hash.includes('list:'),
      'the list',
    );
    history.back();
    await until(() => titles(widget).length === 20, 'the list of results');
    await until(() => focused()?.textContent?.trim() === first, 'the row to have focus');
    expect(hasRole(widget, 'radio', 'Min liste (1)')).to.equal(true);
    expect(location.hash).to.contain('list:');
  });

  it('opens what the address names, and shows the list where that is gone', async () => {
    const widget = await show(stories.DeepLinkToEntry);
    expect(hasRole(widget, 'button', /Tilbage til resultaterne/)).to.equal(true);
    widget.remove();
    const gone = await show(stories.DeepLinkToNothing);
    expect(titles(gone).length).to.equal(20);
  });
});
